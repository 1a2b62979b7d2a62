import type { Me } from '#contract/access';
import { eventPlacesOf } from './event-places';

const me = (...roles: [string, string | null][]) =>
  ({ roles: roles.map(([role, schoolId]) => ({ role, schoolId, schoolName: schoolId })) }) as Pick<Me, 'roles'>;

it.each([
  [me(['schoolLeader', 'a'], ['coach', 'a'], ['coach', 'b']), false, ['a', 'b'], false],
  [me(['boardMember', null]), true, [], false],
  [me(['teacher', 'a'], ['teacher', 'a']), false, ['a'], true],
  [me(['teacher', 'a'], ['coach', 'b']), false, ['b'], false],
])('knows where somebody puts events (%#)', (who, isBoard, schools, isOwn) => {
  const places = eventPlacesOf(who);
  expect([places.isBoard, places.schools.map(({ id }) => id), places.isOwn]).toEqual([isBoard, schools, isOwn]);
});
