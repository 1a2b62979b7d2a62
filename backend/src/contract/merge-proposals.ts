import { z } from 'zod';
import { sameReasons } from '#domain/pupils/same-pupil';
import { listQuery } from './list';
import { Day, Instant, YearGroup } from './primitives';

export const MergeState = z.enum(['open', 'merged', 'rejected']);
export type MergeState = z.infer<typeof MergeState>;

/** Why they are two. A choice, not a text: nothing about a pupil has to be written down for it. */
export const RejectReason = z.enum(['siblings', 'sameNameByChance', 'askedAtSchool']);
export type RejectReason = z.infer<typeof RejectReason>;
export const RejectProposal = z.strictObject({ because: RejectReason });
export type RejectProposal = z.infer<typeof RejectProposal>;

/** How many there are to decide on: counted without opening a pupil. */
export const OpenProposals = z.object({ open: z.number().int() });
export type OpenProposals = z.infer<typeof OpenProposals>;

/** One of the two keys. `schoolName`: where that pupil was enrolled last. */
const Side = z.object({ id: z.uuid(), label: z.string(), key: z.string(), schoolName: z.string().nullable() });

export const MergeProposal = z.object({
  id: z.uuid(),
  reason: z.enum(sameReasons),
  state: MergeState,
  /** Null unless it was rejected; also null after a merge that was undone. */
  because: RejectReason.nullable(),
  sides: z.array(Side).length(2),
  createdAt: Instant,
  decidedAt: Instant.nullable(),
  decidedBy: z.string().nullable(),
  version: z.number().int(),
  may: z.object({ merge: z.boolean(), reject: z.boolean(), undo: z.boolean() }),
});
export type MergeProposal = z.infer<typeof MergeProposal>;

export const MergeSide = Side.extend({
  birthDate: Day.nullable(),
  /** Whether this key stays when the two are merged. */
  stays: z.boolean(),
  enrolments: z.array(
    z.object({
      id: z.uuid(),
      schoolName: z.string(),
      schoolYear: z.string(),
      yearGroup: YearGroup,
      groupName: z.string().nullable(),
      fromOn: Day,
      untilOn: Day.nullable(),
    }),
  ),
  results: z.number().int(),
  lastResultOn: Day.nullable(),
  outcomes: z.number().int(),
});
export type MergeSide = z.infer<typeof MergeSide>;

/** Two pupils side by side, and where they say different things of the same: then nothing is merged. */
export const MergeProposalDetail = MergeProposal.extend({
  sides: z.array(MergeSide).length(2),
  conflicts: z.array(
    z.object({ kind: z.enum(['enrolment', 'result', 'outcome']), name: z.string(), on: Day.nullable() }),
  ),
  /** Results, enrolments and outcomes that both keys have alike: one of each stays. */
  doubles: z.number().int(),
});
export type MergeProposalDetail = z.infer<typeof MergeProposalDetail>;

export const MergeProposalList = listQuery({ state: MergeState.optional() }, ['createdAt', 'decidedAt']);
export type MergeProposalList = z.infer<typeof MergeProposalList>;
