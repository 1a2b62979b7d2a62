import { useFormats } from '../use-formats';
import { chartColours } from './chart-colours';
import type { Slot } from './chart-layout';
import type { ChartSize } from './chart-size';

/** The bandwidth above the signal value: below its upper edge a figure is at risk. Drawn behind the bars. */
export const BandwidthZone = ({ slots }: { slots: readonly Slot[] }) => (
  <g>
    {slots.map(
      ({ column, x, width, zone }) =>
        zone && <rect key={column.resultsYear} x={x} width={width} {...zone} fill={chartColours.zone} />,
    )}
  </g>
);

/** The signal value as a stepped line over the bars: each results year may have its own. */
export const SignalSteps = ({ slots, size }: { slots: readonly Slot[]; size: ChartSize }) => {
  const formats = useFormats();
  const lined = slots.filter(({ lineY }) => lineY !== null);
  const edge = lined.map(({ x, width, zone }) => (zone ? `M${x} ${zone.y}h${width}` : '')).join('');
  const last = lined.at(-1);
  return (
    <g fill="none">
      <path d={edge} stroke={chartColours.zoneEdge} strokeWidth={1.4} strokeDasharray="2 3" />
      <path d={stepsOf(slots)} stroke={chartColours.paper} strokeWidth={5} />
      <path d={stepsOf(slots)} stroke={chartColours.ink} strokeWidth={2.4} />
      {last && (
        <text
          x={last.x + last.width + 3}
          y={(last.lineY ?? 0) + 4}
          fontSize={size.smallFontSize}
          fontWeight={600}
          fill={chartColours.ink}
        >
          {formats.number(last.column.signalValue)}
        </text>
      )}
    </g>
  );
};

/** One stroke from year to year; a year without a signal value breaks it. */
function stepsOf(slots: readonly Slot[]): string {
  let broken = true;
  let path = '';
  for (const { x, width, lineY } of slots) {
    if (lineY !== null) path += `${broken ? 'M' : 'L'}${x} ${lineY}h${width}`;
    broken = lineY === null;
  }
  return path;
}
