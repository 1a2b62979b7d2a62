import { scaleLinear } from '@visx/scale';
import type { CalibrationBin } from '#contract/forecast-records';
import type { DrawingSize } from '../chart/chart-size';

export const calibrationSize: DrawingSize = {
  width: 420,
  height: 380,
  left: 46,
  right: 404,
  top: 16,
  bottom: 326,
  fontSize: 12,
};

export type CalibrationDot = { x: number; y: number; radius: number; labelX: number; labelY: number; n: number };

const most = 11;
const least = 4;

/** Where the dots stand: the area of a dot goes with its n. Bins of fewer than five pupils have none. */
export function dotsOf(bins: readonly CalibrationBin[], size: DrawingSize): CalibrationDot[] {
  const { x, y } = scalesOf(size);
  const largest = Math.max(1, ...bins.map(({ n }) => n));
  return bins.flatMap(({ expected, came, n }) => {
    if (expected === null || came === null) return [];
    const radius = Math.max(least, most * Math.sqrt(n / largest));
    const [across, up] = [x(100 * expected), y(100 * came)];
    // Beside the dot and on the side away from the line, where there is room.
    const below = came < expected;
    return [{ x: across, y: up, radius, labelX: across, labelY: below ? up + radius + 13 : up - radius - 5, n }];
  });
}

export const ticks = [0, 20, 40, 60, 80, 100] as const;

export const scalesOf = ({ left, right, top, bottom }: DrawingSize) => ({
  x: scaleLinear<number>({ domain: [0, 100], range: [left, right] }),
  y: scaleLinear<number>({ domain: [0, 100], range: [bottom, top] }),
});
