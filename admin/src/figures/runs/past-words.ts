import type { Forecast } from '#contract/forecasts';
import type { Formats } from '../format';
import type { Words } from '../use-words';

/** On which day it was like this; `on`: the day that was asked for. */
export function pastText(
  { inForceFrom, cutOffOn, createdAt }: Forecast,
  { isNow, on }: { isNow: boolean; on: string | null },
  { words, formats }: { words: Words; formats: Formats },
): string {
  const cutOff = formats.day(cutOffOn);
  const day = on ?? inForceFrom;
  if (day === null) return words('runs.past.lookedBack', { cutOff });
  if (isNow) return words('runs.past.same', { day: formats.day(day) });
  return words('runs.past.shown', { day: formats.day(day), computed: formats.dayOfInstant(createdAt), cutOff });
}
