import { placeOn } from '../../goals/outcome-scale';

/** Where pupils were, would have been and are, in standard deviations; `low` and `high` are the band of what is left. */
export type Levels = { start: number; expected: number; end: number; low: number; high: number };

/**
 * Where the marks of an effect stand, 0..1 from left to right. The band is drawn around the end: when it does not reach
 * `expected`, the whole band of what is left lies on one side of nothing.
 */
export function effectPlaces({ start, expected, end, low, high }: Levels) {
  const [bandLow, bandHigh] = [expected + low, expected + high];
  const values = [start, expected, end, bandLow, bandHigh];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max((most - least) * 0.08, 0.02);
  const scale = { from: least - room, to: most + room };
  const place = (value: number) => placeOn(scale, value);
  return {
    start: place(start),
    expected: place(expected),
    end: place(end),
    low: place(bandLow),
    high: place(bandHigh),
  };
}
