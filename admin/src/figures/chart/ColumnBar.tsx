import { Bar } from '@visx/shape';
import { percentText, reasonWithout } from '../column-words';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { chartColours } from './chart-colours';
import type { Slot } from './chart-layout';
import type { ChartSize } from './chart-size';
import { halo } from './halo';
import { inTwoLines } from './in-two-lines';
import { fillOf } from './ChartPatterns';

type Props = { slot: Slot; size: ChartSize; patternId: string };

/** The bar of a column; where there is no percentage, a dashed empty place with the reason. */
export const ColumnBar = ({ slot, size, patternId }: Props) => {
  const { bar, column } = slot;
  if (!bar) return <EmptySlot slot={slot} size={size} />;
  return (
    <Bar
      {...bar}
      fill={fillOf(column.kind, patternId)}
      stroke={chartColours.bar}
      {...(column.kind === 'forecast' && { strokeDasharray: '5 3' })}
    />
  );
};

const EmptySlot = ({ slot: { x, width }, size }: Omit<Props, 'patternId'>) => (
  <rect
    x={x + width * 0.22}
    y={size.top + 8}
    width={width * 0.56}
    height={size.bottom - size.top - 8}
    fill={chartColours.paper}
    stroke={chartColours.axis}
    strokeDasharray="2 4"
  />
);

/** Upwards along the empty place, in two lines where one would be longer than the place is high. */
const Reason = ({ slot: { centre, column }, size }: Omit<Props, 'patternId'>) => {
  const words = useWords();
  const lines = inTwoLines(reasonWithout(column, words));
  return (
    <text
      transform={`translate(${centre} ${(size.top + size.bottom) / 2}) rotate(-90)`}
      textAnchor="middle"
      fontSize={size.smallFontSize}
      fill={chartColours.ink}
      {...halo(4)}
    >
      {lines.map((line, place) => (
        <tspan key={line} x={0} y={4 + (place - (lines.length - 1) / 2) * 15}>
          {line}
        </tspan>
      ))}
    </text>
  );
};

/** The number on top of a bar, and how sure it is where the method says so. Drawn last, over the lines. */
export const BarNumber = ({ slot, size }: Omit<Props, 'patternId'>) => {
  const formats = useFormats();
  const { centre, whisker, bar, column, labelY } = slot;
  if (!bar) return <Reason slot={slot} size={size} />;
  const caps =
    whisker &&
    `M${centre} ${whisker.low}V${whisker.high}M${centre - 6} ${whisker.low}h12M${centre - 6} ${whisker.high}h12`;
  return (
    <g>
      {caps && <path d={caps} stroke={chartColours.paper} strokeWidth={5} fill="none" />}
      {caps && <path d={caps} stroke={chartColours.ink} strokeWidth={1.8} fill="none" />}
      <text
        x={centre}
        y={labelY}
        textAnchor="middle"
        fontSize={size.fontSize}
        fontWeight={600}
        fill={chartColours.ink}
        {...halo(4)}
      >
        {percentText(column, formats).replace(/\s?%$/, '')}
      </text>
    </g>
  );
};
