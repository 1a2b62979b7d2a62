import type { ColumnYear } from '#contract/forecasts';
import { useFormats } from '../use-formats';
import { chartColours } from './chart-colours';
import type { Slot } from './chart-layout';
import type { ChartSize } from './chart-size';
import { fillOf } from './ChartPatterns';

type Props = { slot: Slot; size: ChartSize; patternId: string };

/** Under a column: its results year, which of its years is which, how many pupils, and the line it is compared with. */
export const ColumnFoot = ({ slot, size, patternId }: Props) => {
  const formats = useFormats();
  const { column, centre, blocks } = slot;
  const { bottom, blockYears } = size;
  const nY = bottom + (blockYears ? 68 : 60);
  return (
    <g textAnchor="middle" fontSize={size.smallFontSize} fill={chartColours.secondInk}>
      <text x={centre} y={bottom + 19} fontSize={size.fontSize} fontWeight={600} fill={chartColours.ink}>
        {column.resultsYear}
      </text>
      {column.years.map((year, place) => {
        const block = blocks[place];
        return block && <YearBlock key={year.resultsYear} year={year} {...block} size={size} patternId={patternId} />;
      })}
      <text x={centre} y={nY}>
        {column.pupils}
      </text>
      <text x={centre} y={nY + 18}>
        {formats.number(column.signalValue)}
        {column.normProvisional && column.signalValue !== null && '*'}
      </text>
    </g>
  );
};

type BlockProps = { year: ColumnYear; x: number; width: number; size: ChartSize; patternId: string };

const YearBlock = ({ year, x, width, size, patternId }: BlockProps) => (
  <>
    <rect
      x={x}
      y={size.bottom + 28}
      width={width}
      height={9}
      fill={year.source === 'unknown' ? 'none' : fillOf(year.source, patternId)}
      stroke={chartColours.bar}
      {...(year.source === 'unknown' && { strokeDasharray: '2 2' })}
    />
    {size.blockYears && (
      <text x={x + width / 2} y={size.bottom + 50} fontSize={width < 12 ? 9.5 : 11}>
        {String(year.resultsYear).slice(2)}
      </text>
    )}
  </>
);
