import type { EventKind } from '#domain/calendar/event-kinds';
import type { ConversationLevel } from './levels';

const levels: Partial<Record<EventKind, ConversationLevel>> = {
  talkBoardLeader: 'boardLeader',
  talkLeaderCoach: 'leaderCoach',
  talkCoachTeacher: 'coachTeachers',
  // What is talked through with the whole team has the same agenda.
  resultsMeeting: 'coachTeachers',
  groupTalk: 'coachTeachers',
};

/** On which level an event of the calendar is a conversation; null for what is no talk about results. */
export const levelOfEvent = (kind: EventKind): ConversationLevel | null => levels[kind] ?? null;
