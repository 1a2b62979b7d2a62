import { z } from 'zod';
import { needGroups } from '#domain/group-plans/need-groups';
import { Level } from './primitives';

const NeedGroup = z.enum(needGroups);
const count = z.number().int();
const counted = <Key extends string>(key: Key) => z.object({ key: z.literal(key), count, of: count });

/** A sentence as data: the words are in the texts of the screens. */
export const PlanFact = z.discriminatedUnion('key', [
  counted('atLevel'),
  counted('expected'),
  counted('fell'),
  counted('rose'),
  counted('noResult'),
  z.object({ key: z.literal('weakest'), part: z.string(), percent: count, whole: count, of: count }),
  z.object({ key: z.literal('before'), needGroup: NeedGroup, count, of: count }),
  z.object({ key: z.literal('tooFew'), of: count }),
]);
export type PlanFact = z.infer<typeof PlanFact>;

/** What the next results say of a plan: a proposal, kept as it was once the plan is closed. */
export const PlanEvaluated = z.object({
  final: z.boolean(),
  pupils: z.array(
    z.object({
      id: z.uuid(),
      label: z.string(),
      needGroup: NeedGroup,
      expected: z.number().nullable(),
      measured: z.number().nullable(),
      level: Level.nullable(),
      became: z.enum(['above', 'asExpected', 'below', 'notMeasured']),
    }),
  ),
  needGroups: z.array(
    z.object({
      needGroup: NeedGroup,
      pupils: count,
      measured: count,
      above: count,
      asExpected: count,
      below: count,
      expected: z.number().nullable(),
      mean: z.number().nullable(),
    }),
  ),
  goal: z
    .object({
      goal: count,
      atLevel: count,
      tested: count,
      of: count,
      verdict: z.enum(['reached', 'notReached', 'cannotTell']),
    })
    .nullable(),
});
export type PlanEvaluated = z.infer<typeof PlanEvaluated>;
