import type { Tx } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import { reachOfRole, roles } from '#contract/permissions';
import type { Work } from '#domain/surveys/survey-state';

/** Whose answer is asked: teachers, coach and leader of the school. */
export const teamRoles = roles.filter((role) => reachOfRole(role, 'survey.answer') !== null);

/** Everybody who ever was of the team at these schools, with from when until when: surveys are of different days. */
export async function worksAt(tx: Tx, schoolIds: readonly string[]): Promise<Work[]> {
  const rows = await tx.roleAssignment.findMany({
    where: { schoolId: { in: [...new Set(schoolIds)] }, role: { in: teamRoles } },
    select: { staffId: true, schoolId: true, fromOn: true, untilOn: true, staff: { select: { leftOn: true } } },
  });
  return rows.map(({ staff: { leftOn }, fromOn, untilOn, ...work }) => ({
    ...work,
    fromOn: toDay(fromOn),
    untilOn: untilOn && toDay(untilOn),
    leftOn: leftOn && toDay(leftOn),
  }));
}
