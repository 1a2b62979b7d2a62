import { z } from 'zod';
import { closingReasons, fewestPupils, proposals } from '#domain/goals/closing';
import { goalStates } from '#domain/goals/goal-state';
import { goalMeasures, outcomeParts } from '#domain/goals/measures';
import { needGroups } from '#domain/group-plans/need-groups';
import { listQuery } from './list';
import { Day, Domain, Instant, SchoolYearLabel, TestMoment, YearGroup } from './primitives';

export const GoalMeasure = z.enum(goalMeasures);
export const GoalState = z.enum(goalStates);
/** In Dutch, as the field says it. */
export const GoalProposal = z.enum(proposals);

/** What the deciding test gave, in the unit of the measure. Values are null where fewer than five pupils stand behind them. */
export const GoalFigure = z.object({
  n: z.number().int(),
  value: z.number().nullable(),
  /** Ends of the 80 % interval. */
  low: z.number().nullable(),
  high: z.number().nullable(),
  proposal: GoalProposal,
  because: z.enum(closingReasons),
  /** Last day on which somebody took the deciding test; null for the test with which pupils leave. */
  takenOn: Day.nullable(),
});
export type GoalFigure = z.infer<typeof GoalFigure>;

const name = z.string();
/** What is fixed beforehand. */
const fixed = {
  measure: GoalMeasure,
  /** Null: all domains together; of what is seen in visits: none. */
  domain: Domain.nullable(),
  yearGroup: YearGroup.nullable(),
  groupId: z.uuid().nullable(),
  needGroup: z.enum(needGroups).nullable(),
  /** In which the deciding test is taken. */
  schoolYear: SchoolYearLabel,
  moment: TestMoment.nullable(),
  fromSchoolYear: SchoolYearLabel.nullable(),
  fromMoment: TestMoment.nullable(),
  /** The deciding test; null: any of the kind. */
  instrumentId: z.uuid().nullable(),
  /** The line of the visit form that is looked for. */
  formKey: z.string().max(40).nullable(),
  floor: z.number().nullable(),
  goal: z.number(),
  dream: z.number().nullable(),
  margin: z.number().min(0).max(50),
  leastPupils: z.number().int().min(fewestPupils).max(10_000),
  isInterim: z.boolean(),
};

const aim = z.object({ id: z.uuid(), title: name, goal: z.number(), schoolYear: SchoolYearLabel });

export const Goal = z.object({
  id: z.uuid(),
  schoolId: z.uuid().nullable(),
  schoolName: name.nullable(),
  groupName: name.nullable(),
  instrumentName: name.nullable(),
  parentId: z.uuid().nullable(),
  /** Of all aims above it the highest one it is too low for now; null when there is none, and of a goal that is closed. */
  belowAim: aim.nullable(),
  title: z.string(),
  kind: z.enum(['result', 'behaviour']),
  ...fixed,
  state: GoalState,
  /** Of a closed goal as it was then, of a set one as it is now. */
  figure: GoalFigure.nullable(),
  closing: z
    .object({
      proposal: GoalProposal,
      verdict: GoalProposal,
      reason: z.string(),
      closedAt: Instant,
      closedByName: name.nullable(),
    })
    .nullable(),
  counts: z.object({ underwritten: z.number().int(), comments: z.number().int() }),
  createdAt: Instant,
  updatedAt: Instant,
  version: z.number().int(),
  may: z.object({
    edit: z.boolean(),
    remove: z.boolean(),
    set: z.boolean(),
    reopen: z.boolean(),
    underwrite: z.boolean(),
    comment: z.boolean(),
    close: z.boolean(),
    /** Write the words around it. */
    explain: z.boolean(),
  }),
});
export type Goal = z.infer<typeof Goal>;

const Comment = z.object({
  id: z.uuid(),
  answerTo: z.uuid().nullable(),
  writerName: name.nullable(),
  text: z.string(),
  createdAt: Instant,
});

export const GoalDetail = Goal.extend({
  explanation: z.string(),
  /** Of the explanation alone, for `If-Match` where that is saved. */
  explanationVersion: z.number().int(),
  /** The aim this one adds to; null as well while the board has it in hand again. */
  aim: aim.nullable(),
  /** The signaleringswaarde: a floor, never a goal. Null where the measure has none. */
  signal: z.number().nullable(),
  comments: z.array(Comment),
  /** Everybody at the school who can stand behind it, and since when who does; by name for the team itself only, else empty. */
  teamSize: z.number().int(),
  team: z.array(z.object({ id: z.uuid(), name, underwrittenAt: Instant.nullable() })),
  hasUnderwritten: z.boolean(),
});
export type GoalDetail = z.infer<typeof GoalDetail>;

export const GoalList = listQuery(
  {
    schoolId: z.uuid().optional(),
    /** `board`: the aims of the board; `school`: those of schools and their parts; `own`: of the schools one works at. */
    level: z.enum(['own', 'board', 'school']).optional(),
    /** Everything that hangs below this aim, however far down. */
    aimId: z.uuid().optional(),
    schoolYear: SchoolYearLabel.optional(),
    domain: Domain.optional(),
    measure: GoalMeasure.optional(),
    state: GoalState.optional(),
  },
  ['schoolYear', 'updatedAt', 'title', 'goal'],
);
export type GoalList = z.infer<typeof GoalList>;

const title = z.string().trim().min(1).max(200);
const explanation = z.string().max(10_000);

export const GoalCreate = z.strictObject({
  schoolId: z.uuid().nullable().default(null),
  parentId: z.uuid().nullable().default(null),
  title,
  explanation: explanation.default(''),
  ...fixed,
  domain: fixed.domain.default(null),
  yearGroup: fixed.yearGroup.default(null),
  groupId: fixed.groupId.default(null),
  needGroup: fixed.needGroup.default(null),
  moment: fixed.moment.default(null),
  fromSchoolYear: fixed.fromSchoolYear.default(null),
  fromMoment: fixed.fromMoment.default(null),
  instrumentId: fixed.instrumentId.default(null),
  formKey: fixed.formKey.default(null),
  floor: fixed.floor.default(null),
  dream: fixed.dream.default(null),
  isInterim: fixed.isInterim.default(false),
});
export type GoalCreate = z.infer<typeof GoalCreate>;

/** Whose goal it is stays as it was; its words are saved apart. */
export const GoalChange = z.strictObject({ parentId: z.uuid().nullable(), title, ...fixed }).partial();
export type GoalChange = z.infer<typeof GoalChange>;

/** The words around a goal, with a version of their own: they save themselves while somebody types. */
export const GoalExplanation = z.object({ text: z.string(), version: z.number().int(), savedAt: Instant });
export type GoalExplanation = z.infer<typeof GoalExplanation>;

export const GoalExplain = z.strictObject({ text: explanation });
export type GoalExplain = z.infer<typeof GoalExplain>;

/** Goals that ended, in counts: of all schools one may see, or of one; of all years, or of one. */
export const GoalOutcomesQuery = z.strictObject({
  schoolId: z.uuid().optional(),
  schoolYear: SchoolYearLabel.optional(),
});
export type GoalOutcomesQuery = z.infer<typeof GoalOutcomesQuery>;

const VerdictCounts = z.object({
  gehaald: z.number().int(),
  nietGehaald: z.number().int(),
  nietTeZeggen: z.number().int(),
});

export const GoalOutcomes = z.object({
  counts: VerdictCounts,
  /** Per school and domain; without a school: aims of the board. */
  lines: z.array(
    z.object({
      schoolId: z.uuid().nullable(),
      schoolName: name.nullable(),
      part: z.enum(outcomeParts),
      counts: VerdictCounts,
    }),
  ),
});
export type GoalOutcomes = z.infer<typeof GoalOutcomes>;

/** A person says what it is, and why; the figures are kept as they are at that moment. */
export const GoalClose = z.strictObject({ verdict: GoalProposal, reason: z.string().trim().min(1).max(2000) });
export type GoalClose = z.infer<typeof GoalClose>;

/** What was proposed comes first, as the world outside asks for it. */
export const GoalClosed = z.object({ proposal: GoalProposal, figure: GoalFigure, goal: GoalDetail });
export type GoalClosed = z.infer<typeof GoalClosed>;

export const GoalCommentCreate = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  answerTo: z.uuid().nullable().default(null),
});
export type GoalCommentCreate = z.infer<typeof GoalCommentCreate>;

const number = z.coerce.number();

/** What one wants to know while setting a goal; the goal itself when the chance to reach it is asked for. */
export const GoalContextQuery = z.strictObject({
  schoolId: z.uuid().optional(),
  measure: GoalMeasure,
  domain: Domain.optional(),
  yearGroup: number.pipe(YearGroup).optional(),
  groupId: z.uuid().optional(),
  needGroup: z.enum(needGroups).optional(),
  schoolYear: SchoolYearLabel,
  moment: TestMoment.optional(),
  fromSchoolYear: SchoolYearLabel.optional(),
  fromMoment: TestMoment.optional(),
  instrumentId: z.uuid().optional(),
  formKey: z.string().max(40).optional(),
  goal: number.optional(),
});
export type GoalContextQuery = z.infer<typeof GoalContextQuery>;

export const GoalContext = z.object({
  /** The same measure in up to five school years before, oldest first; years without anybody are left out. */
  years: z.array(z.object({ schoolYear: SchoolYearLabel, n: z.number().int(), value: z.number().nullable() })),
  /** Real schools of the country with about the same weight, over three results years and all domains. */
  similar: z
    .object({ resultsYear: z.number().int(), schools: z.number().int(), median: z.number().nullable() })
    .nullable(),
  signal: z.number().nullable(),
  /** The school over the last three years. */
  now: z.number().nullable(),
  /** By today's forecast, 0..1; null where there is none for this measure and year. */
  chance: z.number().nullable(),
});
export type GoalContext = z.infer<typeof GoalContext>;
