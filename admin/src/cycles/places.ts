import type { Me } from '#contract/access';
import { type Permission, reachOfRole } from '#contract/permissions';

export type Place = { id: string; name: string };

/** The schools at which somebody has a permission by a role there, each once; a role at the board adds none. */
export function schoolsWith({ roles }: Pick<Me, 'roles'>, permission: Permission): Place[] {
  const found = new Map<string, Place>();
  for (const { role, schoolId, schoolName } of roles)
    if (schoolId !== null && reachOfRole(role, permission) === 'school')
      found.set(schoolId, { id: schoolId, name: schoolName ?? '' });
  return [...found.values()];
}

/** Whether a role reaches every school of the board. */
export const reachesBoard = ({ roles }: Pick<Me, 'roles'>, permission: Permission): boolean =>
  roles.some(({ role }) => reachOfRole(role, permission) === 'board');
