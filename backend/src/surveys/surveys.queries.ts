import { surveysAnswerableBy } from '#backend/access/policies/survey.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import type { SurveyList } from '#contract/surveys';
import type { Day } from '#domain/calendar/day';
import type { Answers } from '#domain/surveys/questions';
import type { Tally } from '#domain/surveys/spread';
import type { SurveyState } from '#domain/surveys/survey-state';

/** As this person sees it: of who answered only how many, and whether the asker is one of them. */
export const surveyRow = (staffId: string) =>
  ({
    id: true,
    schoolId: true,
    school: { select: { name: true } },
    schoolYear: true,
    domain: true,
    title: true,
    questionsVersion: true,
    openFrom: true,
    openUntil: true,
    closedAt: true,
    createdBy: { select: { firstName: true, lastName: true } },
    createdAt: true,
    updatedAt: true,
    version: true,
    participants: { where: { staffId }, select: { staffId: true } },
    _count: { select: { participants: true } },
  }) satisfies Prisma.SurveySelect;
export type SurveyRow = Prisma.SurveyGetPayload<{ select: ReturnType<typeof surveyRow> }>;

const orderings = {
  openFrom: (order: Prisma.SortOrder): Prisma.SurveyOrderByWithRelationInput => ({ openFrom: order }),
  openUntil: (order: Prisma.SortOrder) => ({ openUntil: order }),
  title: (order: Prisma.SortOrder) => ({ title: order }),
};

/** Twin of `surveyState`, for the database. */
export function whereState(state: SurveyState, today: Day): Prisma.SurveyWhereInput {
  const day = toDate(today);
  if (state === 'closed') return { OR: [{ closedAt: { not: null } }, { openUntil: { lt: day } }] };
  const from = state === 'open' ? { lte: day } : { gt: day };
  return { closedAt: null, openFrom: from, openUntil: { gte: day } };
}

const whereToAnswer = (user: User): Prisma.SurveyWhereInput => ({
  AND: [
    surveysAnswerableBy(user),
    whereState('open', user.today),
    { participants: { none: { staffId: user.staffId } } },
  ],
});

export const whereSurvey = ({ id, toAnswer, state, ...query }: SurveyList, user: User): Prisma.SurveyWhereInput => ({
  AND: [
    id ? { id: { in: id } } : {},
    query.schoolId ? { schoolId: query.schoolId } : {},
    query.schoolYear ? { schoolYear: query.schoolYear } : {},
    query.domain ? { domain: query.domain } : {},
    state ? whereState(state, user.today) : {},
    toAnswer === undefined ? {} : toAnswer ? whereToAnswer(user) : { NOT: whereToAnswer(user) },
  ],
});

type Asked = { where: Prisma.SurveyWhereInput; staffId: string };

export const listSurveys = (tx: Tx, { where, staffId }: Asked, query: SurveyList) =>
  tx.survey.findMany({ where, select: surveyRow(staffId), ...pageArguments(query, orderings) });
export const countSurveys = (tx: Tx, where: Prisma.SurveyWhereInput) => tx.survey.count({ where });
export const findSurvey = (tx: Tx, { where, staffId }: Asked) =>
  tx.survey.findFirst({ where, select: surveyRow(staffId) });

/** Until the transaction ends nobody else answers, closes or removes it. */
export const lockSurvey = (tx: Tx, id: string) =>
  tx.$queryRaw`SELECT 1 FROM "Survey" WHERE id = ${id}::uuid FOR UPDATE`;

type Saved = Pick<Prisma.SurveyUncheckedUpdateManyInput, 'title' | 'openUntil' | 'closedAt' | 'updatedAt'>;

/** False when somebody changed it since. */
export async function saveSurvey(
  tx: Tx,
  { id, version }: { id: string; version: number },
  data: Saved,
): Promise<boolean> {
  const change = { ...data, version: { increment: 1 } };
  const { count } = await tx.survey.updateMany({ where: { id, version }, data: change });
  return count === 1;
}

export const talliesOf = (tx: Tx, surveyId: string): Promise<Tally[]> =>
  tx.surveyTally.findMany({ where: { surveyId }, select: { question: true, value: true, count: true } });

type Participant = { boardId: string; surveyId: string; staffId: string };

/** False when this person answered before. */
export async function addParticipant(tx: Tx, participant: Participant): Promise<boolean> {
  const { count } = await tx.surveyParticipant.createMany({ data: participant, skipDuplicates: true });
  return count === 1;
}

/** Every row is written, also those to which nothing is added: what PostgreSQL notes of a row would tell them apart. */
export const addToTallies = (tx: Tx, surveyId: string, answers: Answers) =>
  tx.$executeRaw`UPDATE "SurveyTally"
    SET count = count + CASE WHEN (${JSON.stringify(answers)}::jsonb ->> question)::int = value THEN 1 ELSE 0 END
    WHERE "surveyId" = ${surveyId}::uuid`;

export const participantsOf = async (tx: Tx, surveyId: string): Promise<string[]> =>
  (await tx.surveyParticipant.findMany({ where: { surveyId }, select: { staffId: true } })).map(
    ({ staffId }) => staffId,
  );
