import { z } from 'zod';
import { questionKeys, type Scale, scaleNames } from '#domain/surveys/questions';
import { surveyStates } from '#domain/surveys/survey-state';
import { flag, listQuery } from './list';
import { Day, Domain, Instant, SchoolYearLabel } from './primitives';

export const SurveyState = z.enum(surveyStates);
export const QuestionKey = z.enum(questionKeys);
const ScaleName = z.enum(scaleNames as [Scale, ...Scale[]]);
const domain = Domain.nullable();

export const SurveyQuestion = z.object({
  key: QuestionKey,
  scale: ScaleName,
  /** How many answers there are; an answer is the number of one, from 1. */
  steps: z.number().int(),
  /** Whether they go from little to much. */
  isOrdered: z.boolean(),
});
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;

/** Why there are no results: who asks is not of the team, it is not closed yet, or fewer than five answered. */
export const SurveyWithheld = z.enum(['notOfTeam', 'stillOpen', 'tooFew']);

/** The spread per question, those on which people differ most first; choices without an order come last. */
export const SurveyResults = z.object({
  answered: z.number().int(),
  questions: z.array(
    z.object({
      key: QuestionKey,
      /** How often the first, second, … answer was given. */
      counts: z.array(z.number().int()),
      /** 0: half at either end, 1: all the same (Tastle & Wierman 2007); null for a choice without an order. */
      agreement: z.number().nullable(),
    }),
  ),
});
export type SurveyResults = z.infer<typeof SurveyResults>;

export const Survey = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  schoolYear: SchoolYearLabel,
  /** Null: about all domains. */
  domain,
  title: z.string(),
  questionsVersion: z.number().int(),
  /** Both days belong to it. */
  openFrom: Day,
  openUntil: Day,
  /** By hand before its last day, or because everybody had answered. */
  closedAt: Instant.nullable(),
  state: SurveyState,
  createdByName: z.string().nullable(),
  /** `asked`: the team today, or on the last day of a survey that is closed. */
  counts: z.object({ asked: z.number().int(), answered: z.number().int() }),
  /** Only whether the asker did: who else did is told to nobody. */
  hasAnswered: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
  version: z.number().int(),
  may: z.object({ answer: z.boolean(), edit: z.boolean(), remove: z.boolean(), close: z.boolean() }),
});
export type Survey = z.infer<typeof Survey>;

export const SurveyDetail = Survey.extend({
  questions: z.array(SurveyQuestion),
  /** From five answers on, to the team, after the survey closed; else null with `withheld` saying why. */
  results: SurveyResults.nullable(),
  withheld: SurveyWithheld.nullable(),
});
export type SurveyDetail = z.infer<typeof SurveyDetail>;

export const SurveyList = listQuery(
  {
    schoolId: z.uuid().optional(),
    schoolYear: SchoolYearLabel.optional(),
    domain: Domain.optional(),
    state: SurveyState.optional(),
    /** Open, and waiting for the answer of the asker. */
    toAnswer: flag.optional(),
  },
  ['openFrom', 'openUntil', 'title'],
);
export type SurveyList = z.infer<typeof SurveyList>;

const title = z.string().trim().min(1).max(200);

export const SurveyCreate = z.strictObject({
  schoolId: z.uuid(),
  title,
  domain: domain.default(null),
  /** Left out: the one in which it opens. */
  schoolYear: SchoolYearLabel.optional(),
  /** Left out: today. */
  openFrom: Day.optional(),
  /** Left out: two weeks after it opens. */
  openUntil: Day.optional(),
});
export type SurveyCreate = z.infer<typeof SurveyCreate>;

export const SurveyChange = z.strictObject({ title, openUntil: Day }).partial();
export type SurveyChange = z.infer<typeof SurveyChange>;

/** Per question the number of the chosen answer. No text: in a team of eight everybody knows whose words they are. */
export const SurveyAnswers = z.strictObject({ answers: z.record(z.string().max(40), z.number()) });
export type SurveyAnswers = z.infer<typeof SurveyAnswers>;
