import type { EffectFigure } from '#contract/measures';
import { fewestCompared, fewestPupils } from '#domain/effects/effect';
import { worthwhile } from '#domain/effects/verdict';
import { sdOf } from '../measure-sentences';
import type { Telling } from '../use-measure-words';

type Figure = Pick<
  EffectFigure,
  'n' | 'start' | 'expected' | 'growth' | 'regression' | 'end' | 'left' | 'low' | 'high'
>;

/** The drawing in words, from before to what is left; of a figure that may not be shown only that. */
export function effectSentences(figure: Figure, telling: Telling): string[] {
  const { words } = telling;
  const { n, start, expected, growth, regression, end, left, low, high } = figure;
  const value = (of: number | null) => ({ value: sdOf(of, telling) });
  if (start === null && end === null) return n > 0 ? [words('effect.few')] : [];
  const parts = { growth: sdOf(growth, telling), regression: sdOf(regression, telling) };
  const ends = { low: sdOf(low, telling), high: sdOf(high, telling) };
  return [
    start === null ? [] : words('effect.beforeSays', value(start)),
    expected === null ? [] : words('effect.expectedSays', { ...value(expected), ...parts }),
    end === null ? [] : words('effect.afterSays', value(end)),
    left === null ? [] : words('effect.leftSays', { ...value(left), ...ends }),
  ].flat();
}

/** Between what nothing is said, as it stands in the sentences. */
export const effectLimits = (telling: Pick<Telling, 'goalWords' | 'formats'>) => ({
  worthwhile: sdOf(worthwhile, telling),
  fewest: fewestPupils,
  compared: fewestCompared,
});
