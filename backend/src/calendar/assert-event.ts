import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import { type FieldProblem, invalid } from '#backend/platform/errors';
import { spansDay } from '#backend/platform/spans-day';
import type { ErrorCode } from '#contract/errors';
import { daysBetween, type Day } from '#domain/calendar/day';
import type { Slot } from '#domain/calendar/conflicts';
import type { Audience, EventKind } from '#domain/calendar/event-kinds';

const longestEvent = 60;

type Wanted = Slot & { schoolId: string | null; kind: EventKind; audience: Audience };

/** What the body alone cannot say wrong: days and times in order, and people who fit the place. Every problem at once. */
export function assertEvent({ schoolId, kind, audience, ...slot }: Wanted): void {
  const problems: FieldProblem[] = [];
  const say = (path: string, code: ErrorCode, message: string) => problems.push({ path, code, message });
  const { startsOn, endsOn, startTime, endTime } = slot;
  if (kind === 'testPeriod') say('kind', 'event.testPeriodElsewhere', 'Test periods are kept at /api/test-periods.');
  if (endsOn < startsOn) say('endsOn', 'event.daysOrder', `What starts on ${startsOn} cannot end on ${endsOn}.`);
  if (daysBetween(startsOn, endsOn) >= longestEvent) say('endsOn', 'event.tooLong', `At most ${longestEvent} days.`);
  if ((startTime === null) !== (endTime === null))
    say(startTime === null ? 'startTime' : 'endTime', 'event.timesTogether', 'Both times, or neither.');
  if (startsOn === endsOn && startTime !== null && endTime !== null && endTime <= startTime)
    say('endTime', 'event.timesOrder', `What starts at ${startTime} cannot end at ${endTime}.`);
  if (audience !== 'people' && (schoolId === null) !== (audience === 'board'))
    say('audience', 'event.audienceDoesNotFit', 'board or people without a school; school, team or people with one.');
  if (problems[0]) throw invalid(problems[0].code as ErrorCode, problems);
}

type Place = { schoolId: string | null; startsOn: Day };

/** Who is named works there on that day, or has a role for the whole board. */
export async function assertPeople(
  tx: Tx,
  { schoolId, startsOn }: Place,
  people: Readonly<Record<'ownerId' | 'participantIds', readonly string[]>>,
): Promise<void> {
  const ids = [...new Set([...people.ownerId, ...people.participantIds])];
  const rows = await tx.staff.findMany({
    where: {
      AND: [{ id: { in: ids } }, { OR: [{ leftOn: null }, { leftOn: { gt: toDate(startsOn) } }] }],
      roles: { some: { AND: [spansDay(startsOn), schoolId ? { OR: [{ schoolId }, { schoolId: null }] } : {}] } },
    },
    select: { id: true },
  });
  const known = new Set(rows.map(({ id }) => id));
  const unknown = Object.entries(people).filter(([, given]) => given.some((id) => !known.has(id)));
  const message = 'Somebody who works there on that day, or for the whole board.';
  if (unknown.length === 0) return;
  throw invalid(
    'event.personUnknown',
    unknown.map(([path]) => ({ path, code: 'event.personUnknown', message })),
  );
}
