import type { Me } from '#contract/access';
import { reachOfRole } from '#contract/permissions';
import type { Survey, SurveyChange, SurveyCreate } from '#contract/surveys';
import type { Day } from '#domain/calendar/day';
import { proposedUntil } from '#domain/surveys/survey-state';

/** A survey as it is written; empty where nothing is chosen. */
export type SurveyText = {
  schoolId: string;
  title: string;
  domain: '' | NonNullable<Survey['domain']>;
  openFrom: Day;
  openUntil: Day;
};

/** What Koers proposes: two weeks from today. */
export const emptySurvey = (schoolId: string, title: string, today: Day): SurveyText => ({
  schoolId,
  title,
  domain: '',
  openFrom: today,
  openUntil: proposedUntil(today),
});

export const textOf = ({ schoolId, title, domain, openFrom, openUntil }: Survey): SurveyText => ({
  schoolId,
  title,
  domain: domain ?? '',
  openFrom,
  openUntil,
});

export const toCreate = ({ domain, ...text }: SurveyText): SurveyCreate => ({ ...text, domain: domain || null });

/** Only what differs: title and last day. */
export const toChange = (text: SurveyText, was: SurveyText): SurveyChange => ({
  ...(text.title !== was.title && { title: text.title }),
  ...(text.openUntil !== was.openUntil && { openUntil: text.openUntil }),
});

/** The schools for whose team somebody may make one, each once. */
export function schoolsOf({ roles }: Me): { value: string; label: string }[] {
  const own = roles.filter(({ role }) => reachOfRole(role, 'survey.edit') === 'school');
  return [...new Map(own.map(({ schoolId, schoolName }) => [schoolId ?? '', schoolName ?? ''])).entries()].map(
    ([value, label]) => ({ value, label }),
  );
}
