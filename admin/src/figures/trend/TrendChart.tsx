import { useMediaQuery } from '@mui/material';
import { Line } from '@visx/shape';
import type { MeasureMark } from '#contract/measures';
import type { TrendBreak } from '#contract/school-trends';
import { ChartFrame } from '../chart/ChartFrame';
import { chartColours } from '../chart/chart-colours';
import type { DrawingSize } from '../chart/chart-size';
import { halo } from '../chart/halo';
import { ValueLine } from '../chart/ValueLine';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { bandHeight, measureBands } from './measure-bands';
import { narrowTrend, type TrendLayout, trendLayout, type TrendLine, type TrendPoint, wideTrend } from './trend-layout'; // prettier-ignore
import { describeTrend, measureSays } from './trend-words';

type Props = {
  what: string;
  points: readonly TrendPoint[];
  breaks: readonly TrendBreak[];
  measures: readonly MeasureMark[];
};

/** The share at 1F (round) and at 1S/2F (square) per year; a break is a gap with a stroke and a word. */
export const TrendChart = ({ what, points, breaks, measures }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const narrow = useMediaQuery('(max-width: 700px)', { noSsr: true });
  const size = narrow ? narrowTrend : wideTrend;
  const layout = trendLayout(points, breaks, size);
  const done = measures.map((one) => `${one.title}: ${measureSays(one, words, formats)}`);
  const says = [describeTrend(points, breaks, words, formats), ...done].join('. ');
  return (
    <ChartFrame size={size} title={words('trend.chart', { what })} says={says}>
      {() => (
        <>
          <Axis layout={layout} size={size} />
          {measureBands(measures, layout.years, size).map(({ id, x, y, width }) => (
            <rect key={id} x={x} y={y} width={width} height={bandHeight} fill={chartColours.secondInk} />
          ))}
          <Breaks layout={layout} size={size} />
          {layout.lines.map((line) => (
            <Marks key={line.indicator} line={line} size={size} />
          ))}
        </>
      )}
    </ChartFrame>
  );
};

const Axis = ({ layout: { ticks, years }, size }: { layout: TrendLayout; size: DrawingSize }) => {
  const words = useWords();
  return (
    <g fontSize={size.fontSize} fill={chartColours.secondInk}>
      {ticks.map(({ value, y }) => (
        <ValueLine key={value} value={value} y={y} size={size} />
      ))}
      {years.map(({ resultsYear, x, pupils }) => (
        <g key={resultsYear} textAnchor="middle">
          <text x={x} y={size.bottom + 20} fontWeight={600} fill={chartColours.ink}>
            ’{String(resultsYear).slice(2)}
          </text>
          <text x={x} y={size.bottom + 40}>
            {pupils ?? '–'}
          </text>
        </g>
      ))}
      <text x={size.left - 6} y={size.bottom + 40} textAnchor="end">
        {words('overview.n')}
      </text>
    </g>
  );
};

const Breaks = ({ layout: { breaks }, size }: { layout: TrendLayout; size: DrawingSize }) => {
  const words = useWords();
  return (
    <>
      {breaks.map(({ x, labelX, labelY, kinds, resultsYear }) => (
        <g key={resultsYear}>
          <Line
            from={{ x, y: labelY + 4 }}
            to={{ x, y: size.bottom }}
            stroke={chartColours.zoneEdge}
            strokeWidth={1.6}
            strokeDasharray="5 4"
          />
          <text x={labelX} y={labelY} textAnchor="middle" fontSize={size.fontSize} fill={chartColours.ink} {...halo(4)}>
            {kinds.map((kind) => words(`trend.breaks.${kind}`)).join(', ')}
          </text>
        </g>
      ))}
    </>
  );
};

const Marks = ({ line: { indicator, dots, paths }, size }: { line: TrendLine; size: DrawingSize }) => {
  const words = useWords();
  const formats = useFormats();
  const last = dots.at(-1);
  return (
    <g fontSize={size.fontSize} fill={chartColours.ink}>
      {paths.map((path) => (
        <path key={path} d={path} stroke={chartColours.bar} strokeWidth={2} fill="none" />
      ))}
      {dots.map(({ resultsYear, x, y, percent, labelY }) => (
        <g key={resultsYear}>
          {indicator === '1F' ? (
            <circle cx={x} cy={y} r={4} fill={chartColours.bar} stroke={chartColours.paper} />
          ) : (
            <rect x={x - 4} y={y - 4} width={8} height={8} fill={chartColours.paper} stroke={chartColours.bar} strokeWidth={2} /> // prettier-ignore
          )}
          <text x={x} y={labelY} textAnchor="middle" {...halo(3)}>
            {formats.number(percent, 0)}
          </text>
        </g>
      ))}
      {last && (
        <text x={last.x + 8} y={last.y + 4} fontWeight={600} {...halo(3)}>
          {' '}
          {/* prettier-ignore */}
          {words(`indicator.${indicator}`)}
        </text>
      )}
    </g>
  );
};
