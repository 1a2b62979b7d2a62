import type { Survey, SurveyDetail, SurveyQuestion, SurveyResults } from '#contract/surveys';
import type { Formats } from '../figures/format';
import type { SurveyKey, SurveyWords } from './use-survey-words';

export type Spread = SurveyResults['questions'][number];

/** «elke maand»: the answer with this number, from 1. */
export const answerName = ({ scale }: Pick<SurveyQuestion, 'scale'>, value: number, words: SurveyWords): string =>
  words(`scale.${scale}.a${value}` as SurveyKey);

export const aboutOf = ({ domain }: Pick<Survey, 'domain'>, words: SurveyWords): string =>
  domain === null ? words('allDomains') : words(`domain.${domain}`);

/** «De Wingerd · 2026-2027 · lezen · open» */
export const subOf = (survey: Survey, words: SurveyWords): string =>
  words('pageSub', {
    school: survey.schoolName,
    schoolYear: survey.schoolYear,
    domain: aboutOf(survey, words),
    state: words(`state.${survey.state}`),
  });

export const periodOf = ({ openFrom, openUntil }: Survey, words: SurveyWords, { shortDay }: Formats): string =>
  words('days', { from: shortDay(openFrom), until: shortDay(openUntil) });

/** «van «nooit» tot «elke week»», or what everybody chose; empty for a choice without an order. */
export function rangeOf(question: SurveyQuestion, { counts }: Pick<Spread, 'counts'>, words: SurveyWords): string {
  const given = counts.flatMap((count, at) => (count > 0 ? [at + 1] : []));
  const [lowest, highest] = [given[0], given.at(-1)];
  if (lowest === undefined || highest === undefined) return '';
  if (lowest === highest) return words('results.same', { answer: answerName(question, lowest, words) });
  if (!question.isOrdered) return '';
  return words('results.range', {
    lowest: answerName(question, lowest, words),
    highest: answerName(question, highest, words),
  });
}

/** The finding: where the team differs most, and where it agrees most. Null where there is nothing to tell apart. */
export function leadOf({ results }: Pick<SurveyDetail, 'results'>, words: SurveyWords): string | null {
  const ordered = results?.questions.filter(({ agreement }) => agreement !== null) ?? [];
  const [most, least] = [ordered[0], ordered.at(-1)];
  if (!most || !least || most.agreement === least.agreement) return null;
  return words('results.lead', { most: words(`question.${most.key}`), least: words(`question.${least.key}`) });
}

/** Why there is nothing to see yet, or ever; null when the results are there. */
export function withheldText(survey: SurveyDetail, words: SurveyWords, { day }: Formats): string | null {
  const { withheld, openUntil, counts } = survey;
  if (withheld === null) return null;
  if (withheld === 'tooFew') return words('withheld.tooFew', { answered: counts.answered });
  if (withheld === 'notOfTeam') return words('withheld.notOfTeam');
  return `${words('withheld.stillOpen', { day: day(openUntil) })} ${words('withheld.stillFew')}`;
}
