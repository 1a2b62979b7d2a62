import type { Me } from '#contract/access';

/** Of which school a reminder about something is: its own, when one works there or for the whole board; else where one works. */
export function reminderPlace({ roles }: Pick<Me, 'roles'>, schoolId: string | null): string | null {
  if (roles.some((role) => role.schoolId === null || role.schoolId === schoolId)) return schoolId;
  return roles[0]?.schoolId ?? null;
}
