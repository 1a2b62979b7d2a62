import type { Me } from '#contract/access';
import { eventPlacesOf, kindsAt } from './event-places';

const me = (...roles: [string, string | null][]) =>
  ({ roles: roles.map(([role, schoolId]) => ({ role, schoolId, schoolName: schoolId })) }) as Pick<Me, 'roles'>;
const leader = me(['schoolLeader', 'a'], ['coach', 'a'], ['coach', 'b']);
const board = me(['boardMember', null]);
const teacher = me(['teacher', 'a'], ['teacher', 'a']);

it.each([
  ['a leader', leader, false, ['a', 'b'], false],
  ['a board member', board, true, [], false],
  ['a teacher', teacher, false, ['a'], true],
  ['who teaches here and coaches there', me(['teacher', 'a'], ['coach', 'b']), false, ['b'], false],
])('knows where %s puts events', (_who, person, isBoard, schools, isOwn) => {
  const places = eventPlacesOf(person);
  expect([places.isBoard, places.schools.map(({ id }) => id), places.isOwn]).toEqual([isBoard, schools, isOwn]);
});

it('offers at a school what somebody may put there', () => {
  expect(kindsAt(eventPlacesOf(board), 'a')).toEqual(['talkBoardLeader']);
  expect(kindsAt(eventPlacesOf(board), '')).toContain('training');
  expect(kindsAt(eventPlacesOf(me(['administrator', null])), 'a')).toContain('phaseMeeting');
  expect(kindsAt(eventPlacesOf(leader), 'a')).not.toContain('testPeriod');
  expect(kindsAt(eventPlacesOf(teacher), 'a')).toEqual(['other', 'training']);
});
