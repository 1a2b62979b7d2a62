import { z } from 'zod';
import { nationalDateKinds } from '#domain/calendar/national-dates';
import { doesNotFitReasons, partyRoles, ruleForms } from '#domain/year-plan/template';
import { EventAudience, EventConflict, EventKind, WallTime } from './events';
import { flag, listQuery } from './list';
import { Day, SchoolYearLabel, TestMoment } from './primitives';

const weekday = z.number().int().min(1).max(5);
/** `MM-DD` within the school year. */
const YearDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** When a rule lays its events. */
export const RuleWhen = z.discriminatedUnion('what', [
  z.strictObject({
    what: z.literal('afterTestPeriod'),
    /** Null: after each. */
    moment: TestMoment.nullable(),
    weeks: z.number().int().min(0).max(26),
    weekday: weekday.nullable(),
  }),
  z.strictObject({
    what: z.literal('beforeTestPeriod'),
    moment: TestMoment.nullable(),
    weeks: z.number().int().min(0).max(26),
    weekday: weekday.nullable(),
  }),
  z.strictObject({ what: z.literal('everyNWeeks'), weeks: z.number().int().min(1).max(26), weekday }),
  z.strictObject({
    what: z.literal('onNthWeekday'),
    /** 1 … 4, or -1: the last of the month. */
    nth: z.union([z.literal(-1), z.number().int().min(1).max(4)]),
    weekday,
    months: z.array(z.number().int().min(1).max(12)).min(1).max(12),
  }),
  z.strictObject({
    what: z.literal('perTeacherBetween'),
    times: z.number().int().min(1).max(4),
    from: YearDay,
    until: YearDay,
  }),
  z.strictObject({
    what: z.literal('onDay'),
    /** One of the two: a day of the year, or a date the country sets (its first day). */
    day: YearDay.nullable(),
    nationalDate: z.enum(nationalDateKinds).nullable(),
  }),
]);
export type RuleWhen = z.infer<typeof RuleWhen>;

export const PlanRule = z.strictObject({
  /** Small letters and digits, unique in the template: by it a second laying out finds what the first laid. */
  key: z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/),
  kind: EventKind,
  title: z.string().trim().min(1).max(200),
  when: RuleWhen,
  audience: EventAudience,
  /** Who is named, by role: the first is the owner. `teacher`: each teacher in turn, of `perTeacherBetween` only. */
  people: z.array(z.enum(partyRoles)).min(1).max(6),
  startTime: WallTime,
  durationMinutes: z.number().int().min(10).max(600),
  preparationDays: z.number().int().min(0).max(60),
});
export type PlanRule = z.infer<typeof PlanRule>;
export const RuleForm = z.enum(ruleForms);

const neverWeeks = z.array(z.number().int().min(1).max(53)).max(30);
const rules = z.array(PlanRule).max(40);

export const CalendarTemplate = z.object({
  id: z.uuid(),
  /** Null: of the whole board. */
  schoolId: z.uuid().nullable(),
  schoolName: z.string().nullable(),
  name: z.string(),
  rules,
  /** ISO weeks in which nothing is laid. */
  neverWeeks,
  updatedAt: z.iso.datetime(),
  version: z.number().int(),
  may: z.object({ edit: z.boolean(), remove: z.boolean() }),
});
export type CalendarTemplate = z.infer<typeof CalendarTemplate>;

export const CalendarTemplateList = listQuery(
  {
    schoolId: z.uuid().optional(),
    /** With `schoolId`: those of the board too. */
    withBoard: flag.optional(),
  },
  ['name', 'updatedAt'],
);
export type CalendarTemplateList = z.infer<typeof CalendarTemplateList>;

const name = z.string().trim().min(1).max(100);
export const CalendarTemplateCreate = z.strictObject({
  /** Left out: of the whole board. */
  schoolId: z.uuid().nullable().default(null),
  name,
  /** Left out: those of `copyOf`, or those Koers proposes. */
  rules: rules.optional(),
  neverWeeks: neverWeeks.optional(),
  copyOf: z.uuid().nullable().default(null),
});
export type CalendarTemplateCreate = z.infer<typeof CalendarTemplateCreate>;
export const CalendarTemplateChange = z.strictObject({ name, rules, neverWeeks }).partial();
export type CalendarTemplateChange = z.infer<typeof CalendarTemplateChange>;

/** `templateId` null: the rules Koers proposes. */
export const YearPlanPreview = z.strictObject({
  schoolId: z.uuid(),
  schoolYear: SchoolYearLabel,
  templateId: z.uuid().nullable().default(null),
});
export type YearPlanPreview = z.infer<typeof YearPlanPreview>;

/** Every proposed event, or those chosen by their key. `lastYear`: what `from-last-year` proposed. */
export const YearPlanCreate = YearPlanPreview.extend({
  from: z.enum(['template', 'lastYear']).default('template'),
  keys: z.array(z.string().max(120)).max(400).optional(),
});
export type YearPlanCreate = z.infer<typeof YearPlanCreate>;

export const YearPlanFromLastYear = z.strictObject({ schoolId: z.uuid(), schoolYear: SchoolYearLabel });
export type YearPlanFromLastYear = z.infer<typeof YearPlanFromLastYear>;

export const ProposedEvent = z.object({
  key: z.string(),
  ruleKey: z.string(),
  kind: EventKind,
  title: z.string(),
  startsOn: Day,
  endsOn: Day,
  startTime: WallTime.nullable(),
  endTime: WallTime.nullable(),
  audience: EventAudience,
  ownerId: z.uuid(),
  ownerName: z.string(),
  participants: z.array(z.object({ staffId: z.uuid(), name: z.string() })),
  preparationDays: z.number().int(),
  conflicts: z.array(EventConflict),
  hoursLost: z.number(),
  /** `new`, or how the event stands that an earlier laying out made. */
  state: z.enum(['new', 'laid', 'moved', 'cancelled']),
  eventId: z.uuid().nullable(),
});
export type ProposedEvent = z.infer<typeof ProposedEvent>;

const notFitting = z.object({
  ruleKey: z.string(),
  title: z.string(),
  reason: z.enum(doesNotFitReasons),
  /** Whom it is about, where it is about one person. */
  staffId: z.uuid().nullable(),
  staffName: z.string().nullable(),
});

export const YearPlanProposal = z.object({
  schoolId: z.uuid(),
  schoolYear: SchoolYearLabel,
  proposed: z.array(ProposedEvent),
  doesNotFit: z.array(notFitting),
  hoursLost: z.number(),
  /** Whether the holidays of the region are known for that year. */
  holidaysKnown: z.boolean(),
});
export type YearPlanProposal = z.infer<typeof YearPlanProposal>;

export const YearPlanLaid = z.object({
  schoolId: z.uuid(),
  schoolYear: SchoolYearLabel,
  /** The events made now; none when all stood there. */
  eventIds: z.array(z.uuid()),
  alreadyThere: z.number().int(),
  doesNotFit: z.array(notFitting),
});
export type YearPlanLaid = z.infer<typeof YearPlanLaid>;

/** Takes away what was laid today, lies ahead and nobody has changed. */
export const YearPlanUndo = z.strictObject({ schoolId: z.uuid(), eventIds: z.array(z.uuid()).min(1).max(400) });
export type YearPlanUndo = z.infer<typeof YearPlanUndo>;
export const YearPlanUndone = z.object({ removed: z.number().int(), kept: z.number().int() });
export type YearPlanUndone = z.infer<typeof YearPlanUndone>;
