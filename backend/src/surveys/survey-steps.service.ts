import { Injectable } from '@nestjs/common';
import { surveyPolicy } from '#backend/access/policies/survey.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, invalid } from '#backend/platform/errors';
import type { SurveyDetail } from '#contract/surveys';
import { answerProblems, type Answers, questionsOf } from '#domain/surveys/questions';
import { surveyRefusal, type SurveyStep, teamOf } from '#domain/surveys/survey-state';
import { lockOrFail, readSurvey } from './find-survey';
import { courseOf } from './survey.mapper';
import { addParticipant, addToTallies, participantsOf, saveSurvey, type SurveyRow } from './surveys.queries';
import { worksAt } from './team.queries';

/** What becomes of a survey: answered once by each, and closed. */
@Injectable()
export class SurveyStepsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * That this person answered, and what is answered, are written apart and cannot be brought together again. The log says
   * who answered, as the list of participants does, and nothing of what.
   */
  answer(user: User, id: string, answers: Answers): Promise<SurveyDetail> {
    const { boardId, staffId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await lockOrFail(tx, user, id);
      if (!surveyPolicy.answer(user, row)) throw forbidden('survey.notOfTeam');
      assertStep('answer', user, row);
      assertAnswers(row, answers);
      if (!(await addParticipant(tx, { boardId, surveyId: id, staffId }))) throw conflict('survey.alreadyAnswered');
      await addToTallies(tx, id, answers);
      await this.record(tx, { boardId, actorId: staffId }, id, 'answer');
      if (await everybodyAnswered(tx, user, row)) await this.end(tx, { boardId, actorId: null }, row);
      return readSurvey(tx, user, id);
    });
  }

  /** Before its last day. It does not open again. */
  close(user: User, id: string): Promise<SurveyDetail> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await lockOrFail(tx, user, id);
      if (!surveyPolicy.edit(user, row)) throw forbidden('permission.missing');
      assertStep('close', user, row);
      await this.end(tx, { boardId, actorId }, row);
      return readSurvey(tx, user, id);
    });
  }

  private async end(tx: Tx, who: { boardId: string; actorId: string | null }, row: SurveyRow): Promise<void> {
    const at = this.clock.now();
    await saveSurvey(tx, row, { closedAt: at, updatedAt: at });
    await this.record(tx, who, row.id, 'close');
  }

  private record(tx: Tx, who: { boardId: string; actorId: string | null }, subjectId: string, verb: string) {
    return this.audit.record(tx, { ...who, action: `survey.${verb}`, subject: 'survey', subjectId });
  }
}

/** Then there is nothing to wait for. */
async function everybodyAnswered(tx: Tx, { today }: User, { id, schoolId }: SurveyRow): Promise<boolean> {
  const answered = new Set(await participantsOf(tx, id));
  return [...teamOf(await worksAt(tx, [schoolId]), schoolId, today)].every((staffId) => answered.has(staffId));
}

function assertStep(step: SurveyStep, user: User, row: SurveyRow): void {
  const refusal = surveyRefusal(step, courseOf(row, user));
  if (refusal) throw conflict(refusal);
}

/** Says which question is wrong, never what was answered. */
function assertAnswers({ questionsVersion }: SurveyRow, answers: Answers): void {
  const problems = answerProblems(questionsOf(questionsVersion), answers);
  const fields = problems.map(({ key, code }) => ({
    path: `answers.${key}`,
    code,
    message: 'One of the answers of each question, and nothing else.',
  }));
  if (fields.length > 0) throw invalid('survey.answersIncomplete', fields);
}
