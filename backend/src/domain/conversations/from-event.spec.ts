import { eventKinds } from '#domain/calendar/event-kinds';
import { levelOfEvent } from './from-event';
import { conversationLevels } from './levels';

it('has an event for every level, and none for what is no talk about results', () => {
  const found = new Set(eventKinds.map(levelOfEvent));
  expect([...found].sort()).toEqual([...conversationLevels, null].sort());
  expect(levelOfEvent('talkCoachTeacher')).toBe('coachTeachers');
  expect(levelOfEvent('freeDay')).toBeNull();
});
