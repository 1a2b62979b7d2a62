import { judgementsPerPupil } from '#domain/indicators/judgements';

/** Room above (positive) or shortfall below (negative) the line, in judgements and in whole pupils. */
export type Gap = { judgements: number; pupils: number };

/**
 * How many judgements a school has to spare or is short of the signal value. Short: the judgements still needed to
 * reach the line, and the pupils that takes, rounded up. To spare: the judgements that may fall away, rounded down.
 * Expected counts may be broken (4.2 judgements): what is not whole does not count as reached.
 */
export function gapTo(signalValue: number, reached: number, judgements: number): Gap {
  // Rounded first at a millionth: 0.1 + 0.2 must not cost a pupil.
  const needed = Math.ceil(round((signalValue / 100) * judgements));
  const difference = Math.floor(round(reached)) - needed;
  const pupils =
    difference < 0 ? -Math.ceil(-difference / judgementsPerPupil) : Math.floor(difference / judgementsPerPupil);
  return { judgements: difference, pupils };
}

const round = (value: number) => Math.round(value * 1e6) / 1e6;
