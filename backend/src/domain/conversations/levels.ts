/** Who talks with whom: board and leader, leader and coach, coach and teachers. */
export const conversationLevels = ['boardLeader', 'leaderCoach', 'coachTeachers'] as const;
export type ConversationLevel = (typeof conversationLevels)[number];

export const questionKeys = [
  'taalRekenen',
  'againstOthers',
  'fiveYears',
  'whyDisappointing',
  'ambition',
  'yearGroups',
  'visitedTwice',
  'secured',
  'celebrate',
  'trends',
  'ownTeaching',
  'aboveAverage',
  'conceptFits',
  'nextStep',
] as const;
export type QuestionKey = (typeof questionKeys)[number];

/** What is asked on a level, in this order, as long as the board has no questions of its own. */
export const usualQuestions: Record<ConversationLevel, readonly QuestionKey[]> = {
  boardLeader: ['taalRekenen', 'againstOthers', 'fiveYears', 'whyDisappointing', 'ambition', 'conceptFits', 'secured', 'celebrate'],
  leaderCoach: ['trends', 'yearGroups', 'whyDisappointing', 'visitedTwice', 'aboveAverage', 'secured', 'celebrate'],
  coachTeachers: ['ownTeaching', 'trends', 'aboveAverage', 'whyDisappointing', 'nextStep', 'celebrate'],
}; // prettier-ignore

/** A question of a board: in own words, or as Koers says it. */
export type TemplateQuestion = { key: string; text: string | null };

export const usualTemplate = (level: ConversationLevel): TemplateQuestion[] =>
  usualQuestions[level].map((key) => ({ key, text: null }));
