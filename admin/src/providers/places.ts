import type { Me } from '#contract/access';
import { type Permission, reachOfRole } from '#contract/permissions';
import { useMe } from './me';

/** Where somebody may do a thing: for the board, or at the own schools. */
export function placesOf({ roles }: Pick<Me, 'roles'>, permission: Permission) {
  const schools = roles.filter(({ role }) => reachOfRole(role, permission) === 'school');
  const isBoard = roles.some(({ role }) => reachOfRole(role, permission) === 'board');
  const ids = [...new Set(schools.map(({ schoolId }) => schoolId ?? ''))];
  return {
    isBoard,
    schools: ids.map((id) => ({ id, name: schools.find(({ schoolId }) => schoolId === id)?.schoolName ?? '' })),
  };
}

/** Whether what belongs to a school can be asked for at all; records say themselves what may be done with them. */
export function useReaches(permission: Permission, schoolId: string): boolean {
  const me = useMe();
  if (!me) return false;
  const { isBoard, schools } = placesOf(me, permission);
  return isBoard || schools.some(({ id }) => id === schoolId);
}

/** Whether this is for the person to do: what is of a school for who works there, what is of the board (null) for the board. */
export function useIsOwn(permission: Permission, schoolId: string | null): boolean {
  const me = useMe();
  if (!me) return false;
  const { isBoard, schools } = placesOf(me, permission);
  return schoolId === null ? isBoard : schools.some(({ id }) => id === schoolId);
}
