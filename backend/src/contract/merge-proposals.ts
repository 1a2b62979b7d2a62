import { z } from 'zod';
import { sameReasons } from '#domain/pupils/same-pupil';
import { listQuery } from './list';
import { Day, Instant, YearGroup } from './primitives';

export const MergeState = z.enum(['open', 'merged', 'rejected']);
export type MergeState = z.infer<typeof MergeState>;

/** One of the two keys. `schoolName`: where that pupil was enrolled last. */
const Side = z.object({ id: z.uuid(), label: z.string(), key: z.string(), schoolName: z.string().nullable() });

export const MergeProposal = z.object({
  id: z.uuid(),
  reason: z.enum(sameReasons),
  state: MergeState,
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

export const MergeProposalList = listQuery({ state: MergeState.optional() }, ['createdAt']);
export type MergeProposalList = z.infer<typeof MergeProposalList>;
