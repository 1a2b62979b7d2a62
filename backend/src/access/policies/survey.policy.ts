import type { Prisma } from '#backend/database/generated/client';
import { isWithin } from '../reach';
import { reachOf, type User } from '../user';

export type SurveyInReach = { schoolId: string };

export const surveyPolicy = {
  /** That a survey is held, and how many of the team have answered: the board too follows whether a school has begun. */
  read: (user: User, { schoolId }: SurveyInReach): boolean => isWithin(reachOf(user, 'survey.read'), schoolId),
  /**
   * What came out of it is of who works at the school, and of the adviser who maps it with them. The board never sees it:
   * who answers honestly how little they look at results must not wonder who reads along.
   */
  readResults: (user: User, { schoolId }: SurveyInReach): boolean =>
    reachOf(user, 'survey.read').schoolIds.includes(schoolId),
  /** Everybody of the team, whoever made it. */
  answer: (user: User, { schoolId }: SurveyInReach): boolean => isWithin(reachOf(user, 'survey.answer'), schoolId),
  edit: (user: User, { schoolId }: SurveyInReach): boolean => isWithin(reachOf(user, 'survey.edit'), schoolId),
};

const within = ({ board, schoolIds }: ReturnType<typeof reachOf>): Prisma.SurveyWhereInput =>
  board ? {} : { schoolId: { in: [...schoolIds] } };

/** Twin of `read`, for lists. */
export const surveysReadableBy = (user: User): Prisma.SurveyWhereInput => within(reachOf(user, 'survey.read'));
/** Twin of `answer`. */
export const surveysAnswerableBy = (user: User): Prisma.SurveyWhereInput => within(reachOf(user, 'survey.answer'));
