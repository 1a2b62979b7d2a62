/** What stands in a calendar, in school words on the screen. */
export const eventKinds = [
  'testPeriod',
  'resultsMeeting',
  'groupTalk',
  'phaseMeeting',
  'talkLeaderCoach',
  'talkBoardLeader',
  'talkCoachTeacher',
  'consultation',
  'training',
  'evaluation',
  'startingTeacherCare',
  'studyDay',
  'freeDay',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Whom an event is for: everybody of the board, everybody at a school, its team, or the people named. */
export const audiences = ['board', 'school', 'team', 'people'] as const;
export type Audience = (typeof audiences)[number];

/** On these there is no school for the pupils when they are for everybody at a school. */
export const closingKinds: readonly EventKind[] = ['studyDay', 'freeDay'];

/** What is kept elsewhere, and shown with the events. */
export const otherDayKinds = [
  'holiday',
  'publicHoliday',
  'freeDays',
  'testPeriod',
  'nationalDate',
  'consultation',
  'conversation',
] as const;
export type OtherDayKind = (typeof otherDayKinds)[number];
