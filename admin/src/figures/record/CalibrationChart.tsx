import { Circle, Line } from '@visx/shape';
import type { CalibrationBin } from '#contract/forecast-records';
import type { Indicator } from '#contract/primitives';
import { ChartFrame } from '../chart/ChartFrame';
import { chartColours } from '../chart/chart-colours';
import { halo } from '../chart/halo';
import { ValueLine } from '../chart/ValueLine';
import type { Formats } from '../format';
import { useFormats } from '../use-formats';
import { useWords, type Words } from '../use-words';
import { calibrationSize as size, dotsOf, scalesOf, ticks } from './calibration-layout';

type Props = { indicator: Indicator; bins: readonly CalibrationBin[] };

/** What was forecast against what came: on the line the chances were right. */
export const CalibrationChart = ({ indicator, bins }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const { x, y } = scalesOf(size);
  return (
    <ChartFrame
      size={size}
      title={words('record.calibration.chart', { indicator: words(`indicator.${indicator}`) })}
      says={bins.map((bin) => describe(bin, words, formats)).join('. ')}
    >
      {() => (
        <>
          <Axes />
          <Line
            from={{ x: x(0), y: y(0) }}
            to={{ x: x(100), y: y(100) }}
            stroke={chartColours.ink}
            strokeDasharray="5 4"
          />
          <Dots bins={bins} />
        </>
      )}
    </ChartFrame>
  );
};

const Dots = ({ bins }: { bins: readonly CalibrationBin[] }) => {
  const dots = dotsOf(bins, size);
  return (
    <>
      {dots.map((dot) => (
        <Circle key={dot.x} cx={dot.x} cy={dot.y} r={dot.radius} fill={chartColours.bar} stroke={chartColours.paper} />
      ))}
      {dots.map((dot) => (
        <text
          key={dot.x}
          x={dot.labelX}
          y={dot.labelY}
          textAnchor="middle"
          fontSize={size.fontSize}
          fill={chartColours.ink}
          {...halo(3)}
        >
          {dot.n}
        </text>
      ))}
    </>
  );
};

const Axes = () => {
  const words = useWords();
  const { x, y } = scalesOf(size);
  return (
    <g fontSize={size.fontSize} fill={chartColours.secondInk}>
      {ticks.map((tick) => (
        <g key={tick}>
          <ValueLine value={tick} y={y(tick)} size={size} />
          <Line
            from={{ x: x(tick), y: size.top }}
            to={{ x: x(tick), y: size.bottom }}
            stroke={tick === 0 ? chartColours.axis : chartColours.grid}
          />
          <text x={x(tick)} y={size.bottom + 16} textAnchor="middle">
            {tick}
          </text>
        </g>
      ))}
      <text x={(size.left + size.right) / 2} y={size.bottom + 36} textAnchor="middle">
        {words('record.calibration.expected')}
      </text>
      <text
        x={12}
        y={(size.top + size.bottom) / 2}
        textAnchor="middle"
        transform={`rotate(-90 12 ${(size.top + size.bottom) / 2})`}
      >
        {words('record.calibration.came')}
      </text>
    </g>
  );
};

function describe({ from, to, n, expected, came }: CalibrationBin, words: Words, formats: Formats): string {
  const ends = { from: Math.round(100 * from), to: Math.round(100 * to) };
  if (expected === null || came === null) return words('record.calibration.pointHidden', ends);
  const percent = (share: number) => formats.percent(100 * share, 0);
  return words('record.calibration.point', { ...ends, n, expected: percent(expected), came: percent(came) });
}
