import type { Day } from '#domain/calendar/day';
import type { BoardRows } from './board-tables';
import type { People, SeededGroup } from './organisation';

export const demoPassword = 'koers-demo-welkom';

/** Name before the @, role, and whether the role is at the first school. `administrator` is an alias of beheerder. */
export const demoAccounts = [
  ['beheerder', 'administrator', false],
  ['administrator', 'administrator', false],
  ['bestuurder', 'boardMember', false],
  ['kwaliteit', 'qualityOfficer', false],
  ['schoolleider', 'schoolLeader', true],
  ['ib', 'coach', true],
  ['leerkracht', 'teacher', true],
  ['leerkracht2', 'teacher', true],
  ['adviseur', 'adviser', true],
] as const;

type Demo = {
  people: People;
  rows: BoardRows;
  schoolId: string;
  groupsNow: readonly SeededGroup[];
  mailDomain: string;
  passwordHash: string;
  today: Day;
};

/** The accounts people log in with. They take the place of the invented leader and coach of the first school, so that its tasks are theirs. */
export function addDemoAccounts({ people, rows, schoolId, groupsNow, mailDomain, passwordHash, today }: Demo): void {
  rows.RoleAssignment = rows.RoleAssignment.filter((one) => one.schoolId !== schoolId || one.role === 'teacher');
  const shared = groupsNow.filter(({ yearGroups }) => yearGroups.includes(7))[0];
  if (shared) rows.GroupTeacher = rows.GroupTeacher.filter(({ groupId }) => groupId !== shared.id);
  for (const [name, role, atSchool] of demoAccounts) {
    const person = people.add([{ role, schoolId: atSchool ? schoolId : null }], {
      email: `${name}@${mailDomain}`,
      workingDays: [1, 2, 3, 4, 5],
    });
    rows.Credential.push({ staffId: person.id, passwordHash, changedAt: `${today}T00:00:00Z` });
    if (role === 'teacher' && shared) {
      rows.GroupTeacher.push({
        groupId: shared.id,
        staffId: person.id,
        workingDays: name === 'leerkracht' ? [1, 2, 3] : [3, 4, 5],
      });
    }
  }
}
