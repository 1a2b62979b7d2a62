import { z } from 'zod';
import { cycleStates } from '#domain/cycle/cycle-state';
import { covers, itemKinds, textKeys } from '#domain/cycle/items';
import { cycleFacts, cycleSteps } from '#domain/cycle/steps';
import { cycleHalves } from '#domain/cycle/when';
import { memberParts } from '#domain/cycle/workgroup';
import { listQuery } from './list';
import { Day, Domain, Instant, SchoolYearLabel } from './primitives';

export const CycleStep = z.enum(cycleSteps);
export const CycleFact = z.enum(cycleFacts as [(typeof cycleFacts)[number]]);
/** 0: the whole school year. */
export const CycleHalf = z.literal(cycleHalves);
export const CycleText = z.enum(textKeys);
export type CycleText = z.infer<typeof CycleText>;
export const CycleItemKind = z.enum(itemKinds);

const name = z.string();
const person = z.object({ id: z.uuid(), name });

const period = { schoolYear: SchoolYearLabel, half: CycleHalf };
const By = z.enum(['schoolLeader', 'coach', 'teacher', 'workgroup', 'team']);

export const Cycle = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: name,
  ...period,
  domain: Domain,
  focus: z.string(),
  ownerId: z.uuid().nullable(),
  ownerName: name.nullable(),
  state: z.enum(cycleStates),
  closedAt: Instant.nullable(),
  /** Counted from records made elsewhere: nobody ticks anything off. */
  progress: z.array(
    z.object({
      step: CycleStep,
      state: z.enum(['notBegun', 'underWay', 'done']),
      done: z.number().int(),
      of: z.number().int(),
      dueOn: Day,
    }),
  ),
  /** The first thing that is not done; null when everything is, or when the cycle is closed. */
  next: z.object({ step: CycleStep, fact: CycleFact, by: By, dueOn: Day }).nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  version: z.number().int(),
  may: z.object({
    edit: z.boolean(),
    raise: z.boolean(),
    close: z.boolean(),
    reopen: z.boolean(),
    copy: z.boolean(),
    remove: z.boolean(),
  }),
});
export type Cycle = z.infer<typeof Cycle>;

export const CycleWriting = z.object({
  key: CycleText,
  text: z.string(),
  version: z.number().int(),
  savedAt: Instant.nullable(),
  writer: name.nullable(),
});
export type CycleWriting = z.infer<typeof CycleWriting>;

export const CycleItem = z.object({
  id: z.uuid(),
  kind: CycleItemKind,
  title: z.string(),
  text: z.string(),
  form: z.string(),
  onDay: Day.nullable(),
  staffId: z.uuid().nullable(),
  staffName: name.nullable(),
  hours: z.number().nullable(),
  cover: z.enum(covers).nullable(),
  answer: z.string(),
  /** Null for who is not to know: help is between who asked and who gives it. */
  helpAsked: z.boolean().nullable(),
  doneOn: Day.nullable(),
  /** Who was at a training, or has read what a meeting is about. */
  people: z.array(person),
  version: z.number().int(),
  may: z.object({ edit: z.boolean(), remove: z.boolean(), read: z.boolean() }),
});
export type CycleItem = z.infer<typeof CycleItem>;

export const CycleDetail = Cycle.extend({
  facts: z.array(
    z.object({
      step: CycleStep,
      fact: CycleFact,
      have: z.number().int(),
      of: z.number().int(),
      done: z.boolean(),
      by: By,
    }),
  ),
  members: z.array(person.extend({ part: z.enum(memberParts) })),
  hints: z.array(z.enum(['noLeader', 'noCoach', 'noAdviser', 'fewTeachers', 'manyTeachers'])),
  texts: z.array(CycleWriting),
  /** Concerns and hours are for the team of the school alone; others get none of them. */
  items: z.array(CycleItem),
  /** What does not fit together yet: said, never refused. `plansFirst`: an evaluation was held before the group plans were evaluated. */
  warnings: z.array(z.enum(['plansFirst', 'oneEvaluation'])),
  copiedFrom: z.object({ id: z.uuid(), focus: z.string(), ...period }).nullable(),
  /** Who works at the school, for who may choose somebody; else empty. */
  team: z.array(person.extend({ roles: z.array(z.enum(memberParts)) })),
});
export type CycleDetail = z.infer<typeof CycleDetail>;

export const CycleList = listQuery(
  {
    schoolId: z.uuid().optional(),
    schoolYear: SchoolYearLabel.optional(),
    domain: Domain.optional(),
    state: z.enum(cycleStates).optional(),
  },
  ['schoolYear', 'updatedAt', 'focus'],
);
export type CycleList = z.infer<typeof CycleList>;

const focus = z.string().trim().min(1).max(100);
const members = z
  .array(z.strictObject({ staffId: z.uuid(), part: z.enum(memberParts) }))
  .max(20)
  .refine((all) => new Set(all.map(({ staffId }) => staffId)).size === all.length, 'each person once');

export const CycleCreate = z.strictObject({
  schoolId: z.uuid(),
  ...period,
  domain: Domain,
  focus,
  ownerId: z.uuid().nullable().default(null),
  members: members.default([]),
});
export type CycleCreate = z.infer<typeof CycleCreate>;

/** School, period and domain stay as they are: what was counted rests on them. */
export const CycleChange = z.strictObject({ focus, ownerId: z.uuid().nullable(), members }).partial();
export type CycleChange = z.infer<typeof CycleChange>;

export const CycleCopy = z.strictObject({ ...period, focus: focus.optional() });
export type CycleCopy = z.infer<typeof CycleCopy>;

export const CycleTextChange = z.strictObject({ text: z.string().max(20_000) });
export type CycleTextChange = z.infer<typeof CycleTextChange>;

const short = z.string().trim().max(500);
const long = z.string().trim().max(10_000);
const values = {
  title: short,
  text: long,
  form: short,
  onDay: Day.nullable(),
  staffId: z.uuid().nullable(),
  hours: z.number().positive().max(200).nullable(),
  cover: z.enum(covers).nullable(),
  answer: long,
  helpAsked: z.boolean(),
  doneOn: Day.nullable(),
};

/** Everything an item can say. */
export const CycleItemValues = z.strictObject(values);

/** Which of these a kind can and must have is a rule of domain/cycle/items. */
export const CycleItemCreate = z.strictObject({
  kind: z.enum(itemKinds).exclude(['concern']),
  title: values.title.default(''),
  text: values.text.default(''),
  form: values.form.default(''),
  onDay: values.onDay.default(null),
  staffId: values.staffId.default(null),
  hours: values.hours.default(null),
  cover: values.cover.default(null),
  doneOn: values.doneOn.default(null),
});
export type CycleItemCreate = z.infer<typeof CycleItemCreate>;

/** Who raised a concern is never changed by somebody else. */
export const CycleItemChange = z.strictObject(values).omit({ helpAsked: true }).partial();
export type CycleItemChange = z.infer<typeof CycleItemChange>;

/** Named or not: without a name nobody can find out, and nobody can help in person. */
export const CycleConcernCreate = z.strictObject({
  title: short.min(1),
  anonymous: z.boolean(),
  helpAsked: z.boolean().default(false),
});
export type CycleConcernCreate = z.infer<typeof CycleConcernCreate>;

export const CycleAttendance = z.strictObject({ staffIds: z.array(z.uuid()).max(200) });
export type CycleAttendance = z.infer<typeof CycleAttendance>;

export const CycleVersionList = listQuery({ key: CycleText.optional() }, ['savedAt']);
export type CycleVersionList = z.infer<typeof CycleVersionList>;

/** taal: lezen and taalverzorging; rekenen. */
export const cycleAreas = ['taal', 'rekenen'] as const;
export const DomainPlanQuery = z.strictObject({
  schoolId: z.uuid(),
  schoolYear: SchoolYearLabel,
  area: z.enum(cycleAreas),
});
export type DomainPlanQuery = z.infer<typeof DomainPlanQuery>;

/** One plan per area, put together from what stands in Koers at the moment it is asked for. */
export const DomainPlan = z.object({
  schoolName: name,
  schoolYear: SchoolYearLabel,
  area: z.enum(cycleAreas),
  cycles: z.array(
    z.object({
      id: z.uuid(),
      focus: z.string(),
      half: CycleHalf,
      domain: Domain,
      ownerName: name.nullable(),
      members: z.array(name),
      conclusion: z.string(),
      paragraph: z.string(),
      carryOn: z.string(),
    }),
  ),
  goals: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      domain: Domain.nullable(),
      measure: z.string(),
      goal: z.number(),
      schoolYear: SchoolYearLabel,
      moment: z.string().nullable(),
      state: z.string(),
      verdict: z.string().nullable(),
    }),
  ),
  activities: z.array(
    z.object({
      id: z.uuid(),
      cycleId: z.uuid(),
      kind: CycleItemKind,
      title: z.string(),
      onDay: Day.nullable(),
      staffName: name.nullable(),
      doneOn: Day.nullable(),
    }),
  ),
  /** Everything with a day, oldest first: test periods, trainings, meetings, evaluations. */
  calendar: z.array(
    z.object({
      on: Day,
      until: Day.nullable(),
      kind: z.enum(['testPeriod', 'training', 'meeting', 'evaluation', 'agreement']),
      what: z.string(),
    }),
  ),
  groupPlans: z.object({ groups: z.number().int(), started: z.number().int(), evaluated: z.number().int() }),
});
export type DomainPlan = z.infer<typeof DomainPlan>;
