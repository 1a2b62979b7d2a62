import type { Tx } from '#backend/database/database';
import type { Day } from '#domain/calendar/day';
import { helpersOf } from '#domain/reminders/steps';
import { coachesAndLeadersAt, lateTasksAt, type Recipient, type TaskRow } from './digest.queries';

/** Per person the late tasks of colleagues they could help with: the coach those of teachers, the leader those of the coach. */
export async function lateOfColleagues(
  tx: Tx,
  day: Day,
  people: readonly Pick<Recipient, 'roles'>[],
): Promise<Map<string, TaskRow[]>> {
  const helping = people.flatMap(({ roles }) =>
    roles.filter(({ role }) => role === 'coach' || role === 'schoolLeader').flatMap(({ schoolId }) => schoolId ?? []),
  );
  if (helping.length === 0) return new Map();
  const schoolIds = [...new Set(helping)];
  const helpers = await coachesAndLeadersAt(tx, day, schoolIds);
  const found = new Map<string, TaskRow[]>();
  for (const task of await lateTasksAt(tx, day, schoolIds)) {
    const at = helpers.filter(({ schoolId, staffId }) => schoolId === task.schoolId && staffId !== task.ownerId);
    const role = helpersOf(task.ownerRole).find((one) => at.some((helper) => helper.role === one));
    const asked = new Set(at.filter((helper) => helper.role === role).map(({ staffId }) => staffId));
    for (const staffId of asked) found.set(staffId, [...(found.get(staffId) ?? []), task]);
  }
  return found;
}
