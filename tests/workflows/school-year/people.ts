import type { Region } from '#contract/primitives';
import type { Role } from '#contract/permissions';
import type { Day } from '#domain/calendar/day';
import { addDays } from '#domain/calendar/day';
import { Random } from '#prisma/seed/random';

export const firstDay: Day = '2026-08-17';
export const lastDay: Day = '2027-07-31';
const days = 348;

export type MadeSchool = { id: string; region: Region; freeOn: Day[] };
/** `knownOn`: sick leave is known on its first morning, other leave long before. */
export type MadeLeave = { fromOn: Day; untilOn: Day; knownOn: Day; substitute: Person | null };
export type Person = {
  id: string;
  name: string;
  role: Role;
  /** Null for who works for the whole board. */
  school: MadeSchool | null;
  workingDays: number[];
  time: string;
  weeklyOn: number | null;
  leaves: MadeLeave[];
};

const random = new Random(2026);

/** Two regions, so that one school is open while another has a holiday. */
export const schools: readonly MadeSchool[] = (
  [
    ['zuid', ['2026-11-06', '2027-03-26']],
    ['zuid', ['2026-10-05', '2027-06-18']],
    ['noord', ['2027-02-05', '2027-03-24']],
  ] as const
).map(([region, freeOn]) => ({ id: random.uuid(), region, freeOn: [...freeOn] }));

const weeks = [[1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 2, 3], [3, 4, 5], [1, 2, 4, 5], [2, 4], [1], []];

const person = (role: Role, school: MadeSchool | null, nth: number): Person => ({
  id: random.uuid(),
  name: `${role.toLowerCase()}${nth}.${school ? schools.indexOf(school) + 1 : 'bestuur'}`,
  role,
  school,
  workingDays: random.one(weeks),
  time: random.one(['06:00', '06:30']),
  weeklyOn: random.chance(0.2) ? random.one([1, 3, 5]) : null,
  leaves: [],
});

/** Sixty: per school a leader, two coaches and sixteen teachers; three for the whole board. */
export const people: readonly Person[] = [
  ...schools.flatMap((school) => [
    person('schoolLeader', school, 1),
    ...[1, 2].map((nth) => person('coach', school, nth)),
    ...Array.from({ length: 16 }, (_, nth) => person('teacher', school, nth + 1)),
  ]),
  ...(['boardMember', 'qualityOfficer', 'administrator'] as const).map((role) => person(role, null, 1)),
];

/** Every third teacher is away for a while, half of those fall ill; a coach stands in, for the ill always. */
for (const [nth, one] of people.filter(({ role }) => role === 'teacher').entries()) {
  if (nth % 3 !== 0) continue;
  const isIll = nth % 6 === 0;
  const fromOn = addDays(firstDay, random.whole(20, days - 60));
  const standsIn = random.one(people.filter(({ role, school }) => role === 'coach' && school === one.school));
  one.leaves.push({
    fromOn,
    untilOn: addDays(fromOn, random.whole(2, 24)),
    knownOn: isIll ? fromOn : firstDay,
    substitute: isIll || random.chance(0.5) ? standsIn : null,
  });
}
