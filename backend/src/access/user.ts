import type { Day } from '#domain/calendar/day';
import type { Language } from '#contract/primitives';
import { type Permission, reachOfRole, type Role } from '#contract/permissions';

/** Who is asking, as the session says: roles in force today. */
export type User = {
  staffId: string;
  boardId: string;
  sessionId: string;
  name: string;
  email: string;
  language: Language;
  roles: readonly { role: Role; schoolId: string | null }[];
  /** Groups of the present school year this person teaches. */
  groupIds: readonly string[];
  /** Colleagues who are away today and named this person as their substitute. */
  standsInFor?: readonly string[];
  /** The day all this was looked up for. */
  today: Day;
};

/** All places a permission reaches for this person, over all roles together. */
export type ReachOfUser = { board: boolean; schoolIds: readonly string[]; groupIds: readonly string[]; own: boolean };

export function reachOf(user: User, permission: Permission): ReachOfUser {
  const reaches = user.roles.map(({ role, schoolId }) => ({ reach: reachOfRole(role, permission), schoolId }));
  return {
    board: reaches.some(({ reach }) => reach === 'board'),
    schoolIds: reaches.flatMap(({ reach, schoolId }) => (reach === 'school' && schoolId ? [schoolId] : [])),
    groupIds: reaches.some(({ reach }) => reach === 'group') ? user.groupIds : [],
    own: reaches.some(({ reach }) => reach === 'own'),
  };
}

/** Whether any role of this person has the permission at all; how far it reaches is for the policy to say. */
export const may = (user: User, permission: Permission): boolean =>
  user.roles.some(({ role }) => reachOfRole(role, permission) !== null);
