import { Injectable } from '@nestjs/common';
import { surveyPolicy, surveysReadableBy } from '#backend/access/policies/survey.policy';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { Clock, toDate, toDay } from '#backend/platform/clock';
import { conflict, forbidden, invalid, stale } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import { Survey, type SurveyChange, type SurveyCreate, type SurveyDetail, type SurveyList } from '#contract/surveys';
import { isSchoolYear, schoolYearOf } from '#domain/calendar/school-year';
import { presentVersion, questionsOf } from '#domain/surveys/questions';
import { emptyTallies } from '#domain/surveys/spread';
import { daysProblem, proposedUntil, surveyRefusal } from '#domain/surveys/survey-state';
import { findOrFail, lockOrFail, readSurvey } from './find-survey';
import { courseOf, toSurvey } from './survey.mapper';
import { countSurveys, listSurveys, saveSurvey, whereSurvey } from './surveys.queries';
import { worksAt } from './team.queries';

type Known = { id: string; version: () => number };

/** Surveys as they are made by the leader or the coach of a school for its team. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: SurveyList): Promise<Page<Survey>> {
    const where = { AND: [surveysReadableBy(user), whereSurvey(query, user)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await listSurveys(tx, { where, staffId: user.staffId }, query);
      const works = await worksAt(
        tx,
        rows.map(({ schoolId }) => schoolId),
      );
      const data = rows.map((row) => Survey.parse(toSurvey(row, { user, works })));
      return { data, total: await countSurveys(tx, where) };
    });
  }

  get(user: User, id: string): Promise<SurveyDetail> {
    return this.database.forBoard(user.boardId, (tx) => readSurvey(tx, user, id));
  }

  create(user: User, input: SurveyCreate): Promise<SurveyDetail> {
    const { boardId, staffId: createdById } = user;
    return this.database.forBoard(boardId, async (tx) => {
      await assertSchool(tx, reachOf(user, 'survey.read'), input.schoolId);
      if (!surveyPolicy.edit(user, input)) throw forbidden('permission.missing');
      const { openFrom, openUntil, ...wanted } = complete(input, user.today);
      const at = this.clock.now();
      const days = { openFrom: toDate(openFrom), openUntil: toDate(openUntil) };
      const made = { ...wanted, ...days, boardId, createdById, questionsVersion: presentVersion };
      const { id } = await tx.survey.create({ data: { ...made, createdAt: at, updatedAt: at } });
      const tallies = emptyTallies(questionsOf(presentVersion));
      await tx.surveyTally.createMany({ data: tallies.map((tally) => ({ ...tally, boardId, surveyId: id })) });
      await this.record(tx, user, { id, verb: 'create' });
      return readSurvey(tx, user, id);
    });
  }

  change(user: User, { id, version }: Known, change: SurveyChange): Promise<SurveyDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!surveyPolicy.edit(user, row)) throw forbidden('permission.missing');
      const refusal = surveyRefusal('edit', courseOf(row, user));
      if (refusal) throw conflict(refusal);
      const openFrom = toDay(row.openFrom);
      if (change.openUntil) assertDays({ openFrom, openUntil: change.openUntil }, { ...user, earliest: openFrom });
      const saved = {
        ...(change.title && { title: change.title }),
        ...(change.openUntil && { openUntil: toDate(change.openUntil) }),
      };
      if (!(await saveSurvey(tx, { id, version: known }, { ...saved, updatedAt: this.clock.now() }))) throw stale();
      await this.record(tx, user, { id, verb: 'edit', fields: Object.keys(change) });
      return readSurvey(tx, user, id);
    });
  }

  /** Only while nobody answered: an answer that was given is not thrown away. */
  remove(user: User, { id, version }: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await lockOrFail(tx, user, id);
      const known = version();
      if (!surveyPolicy.edit(user, row)) throw forbidden('permission.missing');
      const refusal = surveyRefusal('remove', courseOf(row, user));
      if (refusal) throw conflict(refusal);
      const { count } = await tx.survey.deleteMany({ where: { id, version: known } });
      if (count === 0) throw stale();
      await this.record(tx, user, { id, verb: 'remove' });
    });
  }

  private record(tx: Tx, user: User, { id, verb, fields = [] }: { id: string; verb: string; fields?: string[] }) {
    const { boardId, staffId: actorId } = user;
    const fact = { action: `survey.${verb}`, subject: 'survey', subjectId: id, fields };
    return this.audit.record(tx, { boardId, actorId, ...fact });
  }
}

/** With what Koers fills in: opens today, for two weeks, for the school year in which it opens. */
function complete(input: SurveyCreate, today: string) {
  const openFrom = input.openFrom ?? today;
  const openUntil = input.openUntil ?? proposedUntil(openFrom);
  const schoolYear = input.schoolYear ?? schoolYearOf(openFrom);
  const field = { path: 'schoolYear', code: 'survey.unknownSchoolYear', message: 'Two years that follow each other.' };
  if (!isSchoolYear(schoolYear)) throw invalid('survey.unknownSchoolYear', [field]);
  assertDays({ openFrom, openUntil }, { today, earliest: today });
  return { ...input, openFrom, openUntil, schoolYear };
}

function assertDays(days: { openFrom: string; openUntil: string }, known: { today: string; earliest: string }): void {
  const problem = daysProblem(days, known);
  if (problem) throw invalid(problem.code, [{ ...problem, message: 'Opens today or later, for 60 days at most.' }]);
}
