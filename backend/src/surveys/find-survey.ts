import { surveyPolicy, surveysReadableBy } from '#backend/access/policies/survey.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { SurveyDetail } from '#contract/surveys';
import { questionsOf } from '#domain/surveys/questions';
import { answeredOf, spreadOf, withheldBecause } from '#domain/surveys/spread';
import { courseOf, toSurvey } from './survey.mapper';
import { findSurvey, lockSurvey, type SurveyRow, talliesOf } from './surveys.queries';
import { worksAt } from './team.queries';

/** Out of reach is not there. */
export async function findOrFail(tx: Tx, user: User, id: string): Promise<SurveyRow> {
  const where = { AND: [surveysReadableBy(user), { id }] };
  const row = await findSurvey(tx, { where, staffId: user.staffId });
  if (!row) throw notFound('survey.notFound');
  return row;
}

/** The same, and nobody answers or closes it until the transaction ends. */
export async function lockOrFail(tx: Tx, user: User, id: string): Promise<SurveyRow> {
  await lockSurvey(tx, id);
  return findOrFail(tx, user, id);
}

export async function readSurvey(tx: Tx, user: User, id: string): Promise<SurveyDetail> {
  const row = await findOrFail(tx, user, id);
  const works = await worksAt(tx, [row.schoolId]);
  const questions = questionsOf(row.questionsVersion);
  return SurveyDetail.parse({ ...toSurvey(row, { user, works }), questions, ...(await resultsOf(tx, user, row)) });
}

async function resultsOf(tx: Tx, user: User, row: SurveyRow): Promise<Pick<SurveyDetail, 'results' | 'withheld'>> {
  const questions = questionsOf(row.questionsVersion);
  const tallies = await talliesOf(tx, row.id);
  const withheld = withheldBecause({
    isOfTeam: surveyPolicy.readResults(user, row),
    isClosed: courseOf(row, user).state === 'closed',
    answered: answeredOf(questions, tallies),
  });
  if (withheld !== null) return { results: null, withheld };
  const spread = spreadOf(questions, tallies);
  return { results: { answered: answeredOf(questions, tallies), questions: spread }, withheld };
}
