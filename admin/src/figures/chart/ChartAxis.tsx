import { useWords } from '../use-words';
import { chartColours } from './chart-colours';
import type { ChartLayout } from './chart-layout';
import type { ChartSize } from './chart-size';
import { ValueLine } from './ValueLine';

export const ChartAxis = ({ ticks, size }: { ticks: ChartLayout['ticks']; size: ChartSize }) => (
  <g fontSize={size.smallFontSize} fill={chartColours.secondInk} textAnchor="end">
    {ticks.map(({ value, y }) => (
      <ValueLine key={value} value={value} y={y} size={size} />
    ))}
    <text x={size.left - 6} y={size.top - 18}>
      %
    </text>
  </g>
);

/** Brackets above the columns: which are measured, which are mixed, which are forecast. */
export const KindBrackets = ({ spans, size }: { spans: ChartLayout['spans']; size: ChartSize }) => {
  const words = useWords();
  return (
    <g fontSize={size.smallFontSize} fill={chartColours.secondInk} textAnchor="middle">
      {spans.map(({ kind, from, until }) => (
        <g key={`${kind}${from}`}>
          <path d={`M${from + 4} 24v-5H${until - 4}v5`} fill="none" stroke={chartColours.axis} />
          <text x={(from + until) / 2} y={13}>
            {words(`kind.${kind}`)}
          </text>
        </g>
      ))}
    </g>
  );
};
