import type { Me } from '#contract/access';
import { reachOfRole } from '#contract/permissions';
import { type Place, reachesBoard, schoolsWith } from '../../cycles/places';

/** Where somebody puts events: for the whole board, for schools, or only the own ones at a school. */
export function eventPlacesOf(me: Pick<Me, 'roles'>): { isBoard: boolean; schools: Place[]; isOwn: boolean } {
  const isBoard = reachesBoard(me, 'event.edit');
  const planned = schoolsWith(me, 'schoolCalendar.edit');
  if (isBoard || planned.length > 0) return { isBoard, schools: planned, isOwn: false };
  const own = me.roles.filter(({ role, schoolId }) => schoolId !== null && reachOfRole(role, 'event.edit') === 'own');
  const schools = [...new Map(own.map(({ schoolId, schoolName }) => [schoolId ?? '', schoolName ?? ''])).entries()];
  return { isBoard: false, schools: schools.map(([id, name]) => ({ id, name })), isOwn: true };
}
