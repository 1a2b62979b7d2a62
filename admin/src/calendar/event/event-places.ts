import type { Me } from '#contract/access';
import { reachOfRole } from '#contract/permissions';
import { type EventKind, eventKinds } from '#domain/calendar/event-kinds';
import { type Place, reachesBoard, schoolsWith } from '../../cycles/places';

/** `isOwn`: only one's own events; `plansSchools`: anything at a school, and not only the talk of the board with its leader. */
export type EventPlaces = { isBoard: boolean; schools: Place[]; isOwn: boolean; plansSchools: boolean };

/** Where somebody puts events: for the whole board, for schools, or only the own ones at a school. */
export function eventPlacesOf(me: Pick<Me, 'roles'>): EventPlaces {
  const isBoard = reachesBoard(me, 'event.edit');
  const planned = schoolsWith(me, 'schoolCalendar.edit');
  const plansSchools = planned.length > 0 || reachesBoard(me, 'schoolCalendar.edit');
  if (isBoard || plansSchools) return { isBoard, schools: planned, isOwn: false, plansSchools };
  const own = me.roles.filter(({ role, schoolId }) => schoolId !== null && reachOfRole(role, 'event.edit') === 'own');
  const schools = [...new Map(own.map(({ schoolId, schoolName }) => [schoolId ?? '', schoolName ?? ''])).entries()];
  return { isBoard: false, schools: schools.map(([id, name]) => ({ id, name })), isOwn: true, plansSchools: false };
}

/** What somebody can put there; `schoolId` empty: for the whole board. Test periods are kept with the school. */
export function kindsAt({ isOwn, plansSchools }: EventPlaces, schoolId: string): readonly EventKind[] {
  if (isOwn) return ['other', 'training'];
  if (schoolId !== '' && !plansSchools) return ['talkBoardLeader'];
  return eventKinds.filter((kind) => kind !== 'testPeriod');
}
