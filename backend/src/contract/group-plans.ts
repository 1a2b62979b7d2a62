import { z } from 'zod';
import { agreementOutcomes } from '#domain/group-plans/agreements';
import { needGroups, proposalReasons } from '#domain/group-plans/need-groups';
import { planStates, sectionKeys } from '#domain/group-plans/plan-state';
import { remarkKeys } from '#domain/group-plans/stands-out';
import { listQuery, maxPerPage } from './list';
import { PlanEvaluated, PlanFact } from './plan-figures';
import { Day, Domain, Instant, Level, SchoolYearLabel } from './primitives';

export const NeedGroup = z.enum(needGroups);
export const PlanState = z.enum(planStates);
export const SectionKey = z.enum(sectionKeys);
export type SectionKey = z.infer<typeof SectionKey>;
/** What has versions and comments: every text, and who is placed where. */
export const PlanPart = z.enum([...sectionKeys, 'pupils']);
export type PlanPart = z.infer<typeof PlanPart>;
export const Half = z.union([z.literal(1), z.literal(2)]);
export const AgreementOutcome = z.enum(agreementOutcomes);

const Person = z.object({ id: z.uuid(), name: z.string() });
const Budget = z.object({ words: z.number().int(), minutes: z.number().int() });

/** A row of the overview: nothing about a pupil. */
export const GroupPlan = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  groupId: z.uuid(),
  groupName: z.string(),
  yearGroups: z.array(z.number().int()),
  domain: Domain,
  schoolYear: SchoolYearLabel,
  half: Half,
  state: PlanState,
  readyAt: Instant.nullable(),
  teachers: z.array(Person),
  /** Placed, per need group; `differ`: otherwise than proposed. */
  counts: z.object({
    intensive: z.number().int(),
    basic: z.number().int(),
    advanced: z.number().int(),
    differ: z.number().int(),
  }),
  spent: Budget,
  budget: Budget,
  openComments: z.number().int(),
  remarks: z.array(z.enum(remarkKeys)),
  changedAt: Instant,
  changedBy: z.string().nullable(),
  version: z.number().int(),
  may: z.object({
    /** Texts, placements and the goal. */
    write: z.boolean(),
    comment: z.boolean(),
    /** The states it may be brought to. */
    states: z.array(PlanState),
  }),
});
export type GroupPlan = z.infer<typeof GroupPlan>;

export const PlanSection = z.object({
  key: SectionKey,
  text: z.string(),
  version: z.number().int(),
  writer: z.string().nullable(),
  savedAt: Instant.nullable(),
  may: z.object({ write: z.boolean() }),
});
export type PlanSection = z.infer<typeof PlanSection>;

export const PlanPupil = z.object({
  id: z.uuid(),
  label: z.string(),
  needGroup: NeedGroup,
  proposed: NeedGroup,
  because: z.enum(proposalReasons),
  reason: z.string().nullable(),
  /** 0..1 to reach 1S/2F. */
  chance: z.number().nullable(),
  level: Level.nullable(),
  /** Standard deviations. */
  growth: z.number().nullable(),
  moment: z.string().nullable(),
  /** In the need group of the plan before. */
  before: NeedGroup.nullable(),
  /** Where the pupil is now when it left the group: another group, or null for elsewhere. */
  left: z.object({ groupName: z.string().nullable() }).nullable(),
});
export type PlanPupil = z.infer<typeof PlanPupil>;

export const PlanComment = z.object({
  id: z.uuid(),
  key: PlanPart,
  text: z.string(),
  writer: z.string().nullable(),
  mine: z.boolean(),
  createdAt: Instant,
  doneAt: Instant.nullable(),
});
export type PlanComment = z.infer<typeof PlanComment>;

export const PlanBefore = z.object({
  id: z.uuid(),
  schoolYear: SchoolYearLabel,
  half: Half,
  state: PlanState,
  /** How many people who did not write it opened it: what nobody read need not be written again. */
  readers: z.number().int(),
  counts: z.object({ intensive: z.number().int(), basic: z.number().int(), advanced: z.number().int() }),
  agreements: z.array(z.object({ text: z.string(), outcome: AgreementOutcome.nullable() })),
  approach: z.record(z.string(), z.string()),
  evaluation: z.string(),
  goal: z.object({ level: z.enum(['1F', '1S/2F']), pupils: z.number().int() }).nullable(),
});
export type PlanBefore = z.infer<typeof PlanBefore>;

export const PlanGoal = z.object({ level: z.enum(['1F', '1S/2F']), pupils: z.number().int().min(0).max(60) });

export const GroupPlanDetail = GroupPlan.extend({
  goal: PlanGoal.nullable(),
  /** Which tests decide: their moment, and from when on. */
  decides: z.object({ moment: z.enum(['M', 'E']), from: Day }),
  facts: z.array(PlanFact),
  /** The newest result the facts rest on, and tests of the method beside them. */
  factsUntil: Day.nullable(),
  methodTests: z.array(
    z.object({
      instrument: z.string(),
      takenOn: Day,
      pupils: z.number().int(),
      right: z.number().int().nullable(),
      total: z.number().int().nullable(),
    }),
  ),
  sections: z.array(PlanSection),
  outcomes: z.record(z.string(), AgreementOutcome),
  pupils: z.array(PlanPupil),
  /** The version of who is placed where. */
  pupilsVersion: z.number().int(),
  /** Placed pupils whom this person may not read any more: they moved on. */
  movedOn: z.number().int(),
  /** Pupils of the group who came after it was opened. */
  unplaced: z.number().int(),
  comments: z.array(PlanComment),
  before: PlanBefore.nullable(),
  /** Plans of other groups of the same domain and half year to copy texts from. */
  parallels: z.array(z.object({ id: z.uuid(), groupName: z.string() })),
  evaluation: PlanEvaluated.nullable(),
});
export type GroupPlanDetail = z.infer<typeof GroupPlanDetail>;

export const GroupPlanList = listQuery(
  {
    schoolId: z.uuid().optional(),
    groupId: z.uuid().optional(),
    domain: Domain.optional(),
    schoolYear: SchoolYearLabel.optional(),
    half: z.enum(['1', '2']).optional(),
    state: PlanState.optional(),
  },
  ['groupName', 'changedAt', 'state', 'domain'],
);
export type GroupPlanList = z.infer<typeof GroupPlanList>;

/** Of the present half year when none is given. */
export const GroupPlanCreate = z.strictObject({
  groupId: z.uuid(),
  domain: Domain,
  schoolYear: SchoolYearLabel.optional(),
  half: Half.optional(),
});
export type GroupPlanCreate = z.infer<typeof GroupPlanCreate>;

export const GroupPlanChange = z.strictObject({
  goal: PlanGoal.nullable().optional(),
  outcomes: z.record(z.string().max(500), AgreementOutcome).optional(),
  /** Asks the coach to discuss it, or takes that back. */
  ready: z.boolean().optional(),
});
export type GroupPlanChange = z.infer<typeof GroupPlanChange>;

export const GroupPlanStep = z.strictObject({ to: PlanState });
export const SectionChange = z.strictObject({ text: z.string().max(20_000) });
export const SectionRestore = z.strictObject({ version: z.number().int().min(1) });
export const SectionsCopy = z.strictObject({ fromId: z.uuid(), keys: z.array(SectionKey).min(1) });
/** A reason is kept only where it is not as proposed. */
export const PlacementChange = z.strictObject({
  pupilId: z.uuid(),
  needGroup: NeedGroup,
  reason: z.string().trim().max(200).nullable(),
});
export type PlacementChange = z.infer<typeof PlacementChange>;
export const CommentCreate = z.strictObject({ key: PlanPart, text: z.string().trim().min(1).max(2000) });
export type CommentCreate = z.infer<typeof CommentCreate>;
export const CommentDone = z.strictObject({ commentId: z.uuid(), done: z.boolean() });
export type CommentDone = z.infer<typeof CommentDone>;

export const PlanVersion = z.object({
  key: PlanPart,
  version: z.number().int(),
  text: z.string(),
  /** Of `pupils`: whom this person may read, with their names of today. */
  placements: z.array(z.object({ label: z.string(), needGroup: NeedGroup, reason: z.string().nullable() })).nullable(),
  writer: z.string().nullable(),
  savedAt: Instant,
});
export type PlanVersion = z.infer<typeof PlanVersion>;
/** Newest first; of one part, or of all. */
export const PlanVersionsQuery = z.strictObject({
  key: PlanPart.optional(),
  page: z.coerce.number().int().min(1).default(1),
  perPage: z.coerce.number().int().min(1).max(maxPerPage).default(maxPerPage),
});
export type PlanVersionsQuery = z.infer<typeof PlanVersionsQuery>;
export const PlanVersions = z.object({ data: z.array(PlanVersion), total: z.number().int() });
export type PlanVersions = z.infer<typeof PlanVersions>;

/** What came of a restore of placements: who did not come back, and who stayed where they are. */
export const PlanRestored = z.object({ plan: GroupPlanDetail, left: z.number().int(), kept: z.number().int() });
export type PlanRestored = z.infer<typeof PlanRestored>;

export const PlanPresenceQuery = z.strictObject({
  key: PlanPart.optional(),
  writing: z.enum(['true', 'false']).optional(),
});
export type PlanPresenceQuery = z.infer<typeof PlanPresenceQuery>;
/** Who else is here, and what was saved meanwhile. */
export const PlanPresence = z.object({
  here: z.array(Person.extend({ key: PlanPart.nullable() })),
  minutes: z.number().int(),
  version: z.number().int(),
  parts: z.record(z.string(), z.number().int()),
  comments: z.number().int(),
});
export type PlanPresence = z.infer<typeof PlanPresence>;
