import { useMediaQuery } from '@mui/material';
import type { Column } from '#contract/forecasts';
import type { Indicator } from '#contract/primitives';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { chartColours } from './chart-colours';
import { type ChartLayout, layoutOf } from './chart-layout';
import { type ChartSize, narrowChart, wideChart } from './chart-size';
import { ChartAxis, KindBrackets } from './ChartAxis';
import { ChartFrame } from './ChartFrame';
import { ChartPatterns } from './ChartPatterns';
import { BarNumber, ColumnBar } from './ColumnBar';
import { ColumnFoot } from './ColumnFoot';
import { describeColumns } from './describe-columns';
import { BandwidthZone, SignalSteps } from './SignalSteps';

type Props = { indicator: Indicator; columns: readonly Column[]; bandwidth: number };

/** The columns of one indicator as the inspectorate draws them, with what is forecast told apart from what is measured. */
export const ColumnChart = ({ indicator, columns, bandwidth }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const narrow = useMediaQuery('(max-width: 700px)', { noSsr: true });
  const size = narrow ? narrowChart : wideChart;
  const layout = layoutOf(columns, bandwidth, size);
  return (
    <ChartFrame
      size={size}
      title={words('school.chartTitle', { indicator: words(`indicator.${indicator}`) })}
      says={describeColumns(columns, words, formats)}
    >
      {(id) => (
        <>
          <ChartPatterns id={id} />
          <Marks layout={layout} size={size} patternId={id} />
          <FootLabels size={size} />
        </>
      )}
    </ChartFrame>
  );
};

type MarksProps = { layout: ChartLayout; size: ChartSize; patternId: string };

const Marks = ({ layout: { slots, ticks, spans, ahead }, size, patternId }: MarksProps) => (
  <>
    <ChartAxis ticks={ticks} size={size} />
    <KindBrackets spans={spans} size={size} />
    <BandwidthZone slots={slots} />
    {ahead && (
      <rect
        x={ahead.x + 2}
        y={28}
        width={ahead.width - 4}
        height={size.height - 30}
        rx={6}
        fill="none"
        stroke={chartColours.focus}
        strokeWidth={1.6}
      />
    )}
    {slots.map((slot) => (
      <ColumnBar key={slot.column.resultsYear} slot={slot} size={size} patternId={patternId} />
    ))}
    <SignalSteps slots={slots} size={size} />
    {slots.map((slot) => (
      <g key={slot.column.resultsYear}>
        <BarNumber slot={slot} size={size} />
        <ColumnFoot slot={slot} size={size} patternId={patternId} />
      </g>
    ))}
  </>
);

const FootLabels = ({ size }: { size: ChartSize }) => {
  const words = useWords();
  const nY = size.bottom + (size.blockYears ? 68 : 60);
  return (
    <g fontSize={size.smallFontSize} fill={chartColours.secondInk} textAnchor="end">
      <text x={size.left - 4} y={nY}>
        n
      </text>
      <text x={size.left - 4} y={nY + 18}>
        {words('school.line')}
      </text>
    </g>
  );
};
