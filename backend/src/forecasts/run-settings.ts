import { z } from 'zod';
import type { ViewKept } from '#domain/forecast/view-kept';

/** What a run keeps beside its columns and chances. */
export type RunSettings = {
  bandwidth: number;
  /** Changes with the norms of the board; null for a run from before it was kept. */
  norms: string | null;
  /** What was looked at beside the pupils: with the chances enough to do the run again. Null: from before it was kept. */
  view: ViewKept | null;
};

const Settings = z.object({
  bandwidth: z.number(),
  norms: z.string().nullable().default(null),
  // Koers itself wrote it, and whoever is sent it gets it through the contract.
  view: z.custom<ViewKept>().nullable().default(null),
});

export const readSettings = (json: unknown): RunSettings => Settings.parse(json);
