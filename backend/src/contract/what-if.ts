import { z } from 'zod';
import { Origin } from './forecast-records';
import { DomainChance } from './pupil-chances';
import { Indicator } from './primitives';

const Counts = z.object({ pupils: z.number(), judgements: z.number(), at1F: z.number(), at1S2F: z.number() });
const Spreads = z.object({ rho: z.number(), tau: z.number(), tauBehindBreak: z.number(), n: z.number() });
const Band = z.object({
  from: z.number(),
  to: z.number(),
  toInclusive: z.boolean(),
  signal1F: z.number(),
  signal1S2F: z.number(),
});

/** What a run looked at beside its pupils: see domain/forecast/view-kept. */
export const ViewKept = z.object({
  presentYear: z.number().int(),
  measured: z.array(z.object({ resultsYear: z.number().int(), counts: Counts })),
  cohorts: z.array(
    z.object({
      resultsYear: z.number().int(),
      origin: Origin,
      parts: z.record(Indicator, z.object({ spreads: Spreads, behindBreak: z.boolean() })),
    }),
  ),
  yardstick: z.object({
    tables: z.array(z.object({ resultsYear: z.number().int(), bands: z.array(Band) })),
    weights: z.array(z.object({ schoolYear: z.string(), weight: z.number() })),
    bandwidth: z.number(),
  }),
});

/** Everything a run was made from, for «what if»: pupils by number, without name, key or id. */
export const WhatIf = z.object({
  runId: z.uuid(),
  schoolId: z.uuid(),
  /** Null for a run from before it was kept: nothing can be assumed about it. */
  view: ViewKept.nullable(),
  groups: z.array(z.object({ id: z.uuid(), name: z.string(), pupils: z.number().int() })),
  /** In the order in which the run added them up. */
  chances: z.array(
    DomainChance.omit({ near: true, moment: true }).extend({
      pupil: z.number().int(),
      groupId: z.uuid().nullable(),
      resultsYear: z.number().int(),
    }),
  ),
});
export type WhatIf = z.infer<typeof WhatIf>;
