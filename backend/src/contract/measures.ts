import { z } from 'zod';
import { effectMarks, effectReasons, effectVerdicts } from '#domain/effects/verdict';
import { needGroups } from '#domain/group-plans/need-groups';
import { causeCategories } from '#domain/measures/causes';
import { measureStates } from '#domain/measures/measure-state';
import { listQuery } from './list';
import { Day, Domain, Instant, SchoolYearLabel, TestMoment, YearGroup } from './primitives';

export const CauseCategory = z.enum(causeCategories);
export const MeasureState = z.enum(measureStates);
/** In Dutch, as the field says it. */
export const EffectVerdict = z.enum(effectVerdicts);

const name = z.string();
const text = (most: number) => z.string().trim().max(most);

/** Why a goal was missed, as the school sees it, and what it rests on. */
export const Cause = z.object({
  id: z.uuid(),
  goalId: z.uuid(),
  category: CauseCategory,
  text: z.string(),
  evidence: z.string(),
  /** The cause one acts on: one of a goal at most, and never what lies outside. */
  isChosen: z.boolean(),
  /** Measures that rest on it. */
  measures: z.number().int(),
  createdAt: Instant,
  updatedAt: Instant,
  version: z.number().int(),
  may: z.object({ edit: z.boolean(), remove: z.boolean(), choose: z.boolean() }),
});
export type Cause = z.infer<typeof Cause>;

export const CauseCreate = z.strictObject({
  category: CauseCategory,
  text: text(2000).min(1),
  evidence: text(4000).default(''),
});
export type CauseCreate = z.infer<typeof CauseCreate>;

export const CauseChange = z
  .strictObject({ category: CauseCategory, text: text(2000).min(1), evidence: text(4000) })
  .partial();
export type CauseChange = z.infer<typeof CauseChange>;

/**
 * What a measure changed, in standard deviations of the norm (0: the mean of the country). Null where it may not be shown
 * (fewer than five pupils) or cannot be said.
 */
export const EffectFigure = z.object({
  /** Pupils with the start and the deciding test. */
  n: z.number().int(),
  /** Pupils the measure was for on its first day. */
  pupils: z.number().int(),
  /** Held against: the other pupils of the same year groups of the board, with the same two tests. */
  compared: z.object({ pupils: z.number().int(), groups: z.number().int() }),
  start: z.number().nullable(),
  end: z.number().nullable(),
  /** Where these pupils would be at the deciding test without the measure. */
  expected: z.number().nullable(),
  /** From start to expected: what others grew, and what of a low (or high) start goes over by itself. */
  growth: z.number().nullable(),
  regression: z.number().nullable(),
  /** How pupils of a group keep their order from the one test to the other: -1..1. */
  retest: z.number().nullable(),
  /** End minus expected: what is left for the measure, with the ends of the 80 % band. */
  left: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  proposal: EffectVerdict,
  because: z.enum(effectReasons),
  marks: z.array(z.enum(effectMarks)),
  /** Last day on which somebody took the deciding test. */
  takenOn: Day.nullable(),
});
export type EffectFigure = z.infer<typeof EffectFigure>;

/** What is fixed when the measure starts. */
const fixed = {
  goalId: z.uuid().nullable(),
  /** Of that goal, and never what lies outside. */
  causeId: z.uuid().nullable(),
  domain: Domain,
  /** Whom it is for, on its first day: who is in the group, the year group, the instruction group. */
  yearGroup: YearGroup.nullable(),
  groupId: z.uuid().nullable(),
  needGroup: z.enum(needGroups).nullable(),
  fromOn: Day,
  startSchoolYear: SchoolYearLabel,
  startMoment: TestMoment,
  /** The test that decides. */
  schoolYear: SchoolYearLabel,
  moment: TestMoment,
  /** Null: any standardised test of the moment. */
  instrumentId: z.uuid().nullable(),
  /** The hypothesis: because …, we expect …, on … . */
  because: text(2000),
  expect: text(2000),
  onWhat: text(2000),
};

/** What may still change while it runs. */
const free = {
  title: text(200).min(1),
  what: text(4000),
  howOften: text(500),
  /** Who sees to it. */
  ownerId: z.uuid().nullable(),
  /** Null: until it is evaluated. */
  untilOn: Day.nullable(),
};

export const Measure = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: name,
  ...fixed,
  ...free,
  because: z.string(),
  expect: z.string(),
  onWhat: z.string(),
  goalTitle: name.nullable(),
  causeText: z.string().nullable(),
  groupName: name.nullable(),
  instrumentName: name.nullable(),
  ownerName: name.nullable(),
  /** False when the owner does not work at the school any more. */
  ownerIsHere: z.boolean(),
  state: MeasureState,
  /** What a person found, with the figures as they were then. */
  evaluation: z
    .object({
      proposal: EffectVerdict,
      verdict: EffectVerdict,
      reason: z.string(),
      figure: EffectFigure,
      at: Instant,
      byName: name.nullable(),
    })
    .nullable(),
  practiceId: z.uuid().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  version: z.number().int(),
  may: z.object({
    /** In a draft all of it, of a running one the title, what, how often, who and until when. */
    edit: z.boolean(),
    remove: z.boolean(),
    start: z.boolean(),
    confirm: z.boolean(),
    publish: z.boolean(),
  }),
});
export type Measure = z.infer<typeof Measure>;

export const MeasureList = listQuery(
  {
    schoolId: z.uuid().optional(),
    goalId: z.uuid().optional(),
    /** Of the test that decides. */
    schoolYear: SchoolYearLabel.optional(),
    domain: Domain.optional(),
    state: MeasureState.optional(),
  },
  ['fromOn', 'updatedAt', 'title'],
);
export type MeasureList = z.infer<typeof MeasureList>;

export const MeasureCreate = z.strictObject({
  schoolId: z.uuid(),
  ...fixed,
  ...free,
  goalId: fixed.goalId.default(null),
  causeId: fixed.causeId.default(null),
  yearGroup: fixed.yearGroup.default(null),
  groupId: fixed.groupId.default(null),
  needGroup: fixed.needGroup.default(null),
  instrumentId: fixed.instrumentId.default(null),
  because: fixed.because.default(''),
  expect: fixed.expect.default(''),
  onWhat: fixed.onWhat.default(''),
  what: free.what.default(''),
  howOften: free.howOften.default(''),
  ownerId: free.ownerId.default(null),
  untilOn: free.untilOn.default(null),
});
export type MeasureCreate = z.infer<typeof MeasureCreate>;

/** The school stays as it was. */
export const MeasureChange = z.strictObject({ ...fixed, ...free }).partial();
export type MeasureChange = z.infer<typeof MeasureChange>;

/** A person says what it is, and why; the figures are kept as they are at that moment. */
export const MeasureConfirm = z.strictObject({ verdict: EffectVerdict, reason: text(2000).min(1) });
export type MeasureConfirm = z.infer<typeof MeasureConfirm>;

const practiceTexts = { what: text(4000).min(1), forWhom: text(1000).min(1), contactId: z.uuid() };

export const MeasurePublish = z.strictObject(practiceTexts);
export type MeasurePublish = z.infer<typeof MeasurePublish>;

/** A measure that works, for every school of the board: without anything of a pupil. */
export const Practice = z.object({
  id: z.uuid(),
  measureId: z.uuid(),
  schoolId: z.uuid(),
  schoolName: name,
  title: z.string(),
  domain: Domain,
  yearGroup: YearGroup.nullable(),
  what: z.string(),
  forWhom: z.string(),
  howOften: z.string(),
  /** In which the effect was seen. */
  schoolYear: SchoolYearLabel,
  /** In standard deviations, with the ends of the 80 % band and the number of pupils. */
  effect: z.object({ left: z.number(), low: z.number(), high: z.number(), n: z.number().int() }),
  contactId: z.uuid().nullable(),
  /** Whom to ask: the contact, or who leads the school when the contact has left; nobody when it has no leader. */
  contactName: name.nullable(),
  contactHasLeft: z.boolean(),
  state: z.enum(['published', 'withdrawn']),
  publishedAt: Instant,
  updatedAt: Instant,
  version: z.number().int(),
  may: z.object({ edit: z.boolean(), withdraw: z.boolean() }),
});
export type Practice = z.infer<typeof Practice>;

export const PracticeList = listQuery(
  {
    /** Words that must all be found in title, what, for whom or school. */
    q: z.string().trim().max(200).optional(),
    schoolId: z.uuid().optional(),
    domain: Domain.optional(),
    yearGroup: z.coerce.number().pipe(YearGroup).optional(),
  },
  ['publishedAt', 'title'],
);
export type PracticeList = z.infer<typeof PracticeList>;

export const PracticeChange = z.strictObject({ title: free.title, ...practiceTexts }).partial();
export type PracticeChange = z.infer<typeof PracticeChange>;

/** A measure as it is drawn in a line of results. */
export const MeasureMark = z.object({
  id: z.uuid(),
  title: z.string(),
  domain: Domain,
  fromOn: Day,
  /** Null: still going on. */
  untilOn: Day.nullable(),
});
export type MeasureMark = z.infer<typeof MeasureMark>;
