import { Line } from '@visx/shape';
import { chartColours } from './chart-colours';
import type { DrawingSize } from './chart-size';

type Props = { value: number; y: number; size: DrawingSize };

/** A line across at a value of the vertical scale, with the value before it. */
export const ValueLine = ({ value, y, size: { left, right } }: Props) => (
  <>
    <Line from={{ x: left, y }} to={{ x: right, y }} stroke={value === 0 ? chartColours.axis : chartColours.grid} />
    <text x={left - 6} y={y + 4} textAnchor="end">
      {value}
    </text>
  </>
);
