import { surveyPolicy } from '#backend/access/policies/survey.policy';
import type { User } from '#backend/access/user';
import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import type { Survey } from '#contract/surveys';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import {
  countedOn,
  type SurveyCourse,
  type SurveyDays,
  surveyRefusal,
  surveyState,
  type SurveyStep,
  teamOf,
  type Work,
} from '#domain/surveys/survey-state';
import type { SurveyRow } from './surveys.queries';

export const daysOf = ({ openFrom, openUntil, closedAt }: SurveyRow): SurveyDays => ({
  openFrom: toDay(openFrom),
  openUntil: toDay(openUntil),
  closedOn: closedAt && wallTimeOf(closedAt).day,
});

/** What the rules ask of a survey. */
export const courseOf = (row: SurveyRow, { today }: User): SurveyCourse => ({
  state: surveyState(daysOf(row), today),
  answered: row._count.participants,
  hasAnswered: row.participants.length > 0,
});

function mayOf(row: SurveyRow, user: User): Survey['may'] {
  const can = (step: SurveyStep) => surveyRefusal(step, courseOf(row, user)) === null;
  const edits = surveyPolicy.edit(user, row);
  return {
    answer: surveyPolicy.answer(user, row) && can('answer'),
    edit: edits && can('edit'),
    remove: edits && can('remove'),
    close: edits && can('close'),
  };
}

export function toSurvey(row: SurveyRow, { user, works }: { user: User; works: readonly Work[] }): Survey {
  const { school, createdBy, participants: _own, _count, openFrom, openUntil, ...rest } = row;
  const { state, answered, hasAnswered } = courseOf(row, user);
  const team = teamOf(works, row.schoolId, countedOn(daysOf(row), user.today));
  return {
    ...(rest as Omit<typeof rest, 'domain'> & Pick<Survey, 'domain'>),
    schoolName: school.name,
    openFrom: toDay(openFrom),
    openUntil: toDay(openUntil),
    closedAt: row.closedAt && row.closedAt.toISOString(),
    state,
    createdByName: createdBy && fullName(createdBy),
    // Somebody may have answered and left since.
    counts: { asked: Math.max(team.size, answered), answered },
    hasAnswered,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    may: mayOf(row, user),
  };
}
