import type { Day } from '#domain/calendar/day';
import { type SchoolYear, startOf } from '#domain/calendar/school-year';
import type { BoardRows } from './board-tables';
import { firstNames, lastNames, mailName } from './names';
import type { Random } from './random';

export type Person = { id: string; workingDays: readonly number[] };
const week = [1, 2, 3, 4, 5];
const partTimes = [[1, 2, 3], [3, 4, 5], [1, 2, 4, 5], week];

/** Adds people and their roles to the rows. */
export class People {
  private readonly taken = new Map<string, number>();

  constructor(
    private readonly random: Random,
    private readonly rows: BoardRows,
    private readonly mailDomain: string,
    private readonly since: Day,
  ) {}

  add(
    roles: readonly { role: string; schoolId: string | null }[],
    options: { email?: string; workingDays?: readonly number[] } = {},
  ): Person {
    const [first, last] = [this.random.one(firstNames), this.random.one(lastNames)];
    const id = this.random.uuid();
    const workingDays = options.workingDays ?? this.random.one(partTimes);
    this.rows.Staff.push({
      id,
      firstName: first,
      lastName: last,
      email: options.email ?? this.freeAddress(first, last),
      workingDays,
    });
    for (const role of roles)
      this.rows.RoleAssignment.push({ id: this.random.uuid(), staffId: id, ...role, fromOn: this.since });
    return { id, workingDays };
  }

  private freeAddress(first: string, last: string): string {
    const name = mailName(first, last, 0);
    const n = this.taken.get(name) ?? 0;
    this.taken.set(name, n + 1);
    return `${mailName(first, last, n)}@${this.mailDomain}`;
  }
}

/** How the pupils of one school and year are divided: small cohorts share a group, large ones are split. */
export function divideInGroups(sizes: ReadonlyMap<number, number>): { name: string; yearGroups: number[] }[] {
  const groups: { name: string; yearGroups: number[] }[] = [];
  for (let yearGroup = 1; yearGroup <= 8; yearGroup++) {
    const size = sizes.get(yearGroup) ?? 0;
    const next = sizes.get(yearGroup + 1) ?? 0;
    if (yearGroup < 8 && size + next <= 30) {
      groups.push({ name: `${yearGroup}/${yearGroup + 1}`, yearGroups: [yearGroup, yearGroup + 1] });
      yearGroup++;
    } else if (size > 32) {
      groups.push(
        { name: `${yearGroup}a`, yearGroups: [yearGroup] },
        { name: `${yearGroup}b`, yearGroups: [yearGroup] },
      );
    } else groups.push({ name: String(yearGroup), yearGroups: [yearGroup] });
  }
  return groups;
}

export type SeededGroup = { id: string; yearGroups: readonly number[] };

/** Groups of one school year, each with one or two teachers of the pool: the nth group has the same teachers every year. */
export function addGroups(
  random: Random,
  rows: BoardRows,
  {
    schoolId,
    schoolYear,
    sizes,
    pool,
  }: { schoolId: string; schoolYear: SchoolYear; sizes: ReadonlyMap<number, number>; pool: readonly Person[] },
): SeededGroup[] {
  return divideInGroups(sizes).map(({ name, yearGroups }, i) => {
    const id = random.uuid();
    rows.Group.push({ id, schoolId, schoolYear, name, yearGroups });
    const teachers = teachersOf(pool, i);
    teachers.forEach(({ id: staffId }, nth) =>
      rows.GroupTeacher.push({
        groupId: id,
        staffId,
        workingDays: teachers.length === 1 ? week : nth === 0 ? [1, 2, 3] : [3, 4, 5],
      }),
    );
    return { id, yearGroups };
  });
}

/** Every second group is a shared job. */
export function teachersOf(pool: readonly Person[], i: number): Person[] {
  const first = Math.floor(i * 1.5);
  const at = (n: number) => pool[n % pool.length] as Person;
  return i % 2 === 0
    ? [at(first), at(first + 1)].filter((one, n, all) => all.indexOf(one) === n)
    : [at(first + (i % 2))];
}

export const schoolYearRow = (label: SchoolYear, endsOn: Day) => ({ label, startsOn: startOf(label), endsOn });
