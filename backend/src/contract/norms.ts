import { z } from 'zod';
import { areBounds } from '#domain/results/level-bounds';
import { listQuery } from './list';
import { Day, Domain, Instant, TestMoment, YearGroup } from './primitives';

const Score = z.number().min(-1e9).max(1e9);
const source = z.string().trim().min(1).max(500);

export const LevelBounds = z
  .array(z.strictObject({ level: z.string().trim().min(1).max(10), from: Score.nullable() }))
  .max(10)
  .refine(areBounds, { error: 'From high to low; only the last level has no lowest score.' });

/** What a norm says, apart from whom it is for. Cuts of levels are never guessed: they stand there with a source. */
const said = {
  mean: Score,
  sd: z.number().min(1e-6).max(1e9),
  n: z.number().int().min(1).max(2_000_000_000).nullable(),
  scoreMin: Score.nullable(),
  scoreMax: Score.nullable(),
  bounds: LevelBounds.nullable(),
  cut1F: Score.nullable(),
  cut1S2F: Score.nullable(),
  validFrom: Day,
  validUntil: Day.nullable(),
};
const place = {
  domain: Domain,
  yearGroup: YearGroup,
  moment: TestMoment,
  /** The level of the test taken where it is not that of the year group; null for the own level. */
  testLevel: z.string().max(20).nullable(),
};

/** One state of a norm: as it is, or as it was before a change. */
export const NormValues = z.object({ ...place, ...said, source: source.nullable() });
export type NormValues = z.infer<typeof NormValues>;

export const Norm = z.object({
  id: z.uuid(),
  instrumentId: z.uuid(),
  instrument: z.string(),
  provider: z.string(),
  ...NormValues.shape,
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type Norm = z.infer<typeof Norm>;

export const FormerNorm = z.object({
  version: z.number().int(),
  replacedAt: Instant,
  /** Null when an operator did it, or somebody who is no longer there. */
  replacedBy: z.string().nullable(),
  values: NormValues,
});
export type FormerNorm = z.infer<typeof FormerNorm>;

/** `scores`: how many scores are read with it; such a norm can be ended, not removed. */
export const NormDetail = Norm.extend({ scores: z.number().int(), history: z.array(FormerNorm) });
export type NormDetail = z.infer<typeof NormDetail>;

export const NormList = listQuery(
  {
    instrumentId: z.uuid().optional(),
    yearGroup: z.coerce.number().int().min(1).max(8).optional(),
    moment: TestMoment.optional(),
  },
  ['yearGroup', 'validFrom'],
);
export type NormList = z.infer<typeof NormList>;

const optional = {
  n: said.n.default(null),
  scoreMin: said.scoreMin.default(null),
  scoreMax: said.scoreMax.default(null),
  bounds: said.bounds.default(null),
  cut1F: said.cut1F.default(null),
  cut1S2F: said.cut1S2F.default(null),
  validUntil: said.validUntil.default(null),
};

/** Who types a norm in says where it comes from. */
export const NormCreate = z.strictObject({
  instrumentId: z.uuid(),
  ...place,
  testLevel: place.testLevel.default(null),
  ...said,
  ...optional,
  source,
});
export type NormCreate = z.infer<typeof NormCreate>;

export const NormChange = z.strictObject({ ...said, source }).partial();
export type NormChange = z.infer<typeof NormChange>;
