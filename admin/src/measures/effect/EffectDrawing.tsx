import { useMediaQuery } from '@mui/material';
import { Line } from '@visx/shape';
import { ChartFrame } from '../../figures/chart/ChartFrame';
import { chartColours } from '../../figures/chart/chart-colours';
import { halo } from '../../figures/chart/halo';
import { sdOf } from '../measure-sentences';
import { useTelling } from '../use-measure-words';
import { effectPlaces, type Levels } from './effect-scale';

const wide = { width: 620, height: 178, left: 214, right: 520, top: 8, bottom: 150, fontSize: 14 };
/** On a phone every name stands above its line. */
const narrow = { width: 330, height: 216, left: 12, right: 250, top: 8, bottom: 196, fontSize: 13 };

const rows = ['before', 'expected', 'after'] as const;
const markOf = { before: 'start', expected: 'expected', after: 'end' } as const;

/** Three levels under each other on one scale, the band of what is left around the last; what it says is in words too. */
export const EffectDrawing = ({ levels, left }: { levels: Levels; left: number }) => {
  const telling = useTelling();
  const { words } = telling;
  const isNarrow = useMediaQuery('(max-width: 700px)', { noSsr: true });
  const size = isNarrow ? narrow : wide;
  const places = effectPlaces(levels);
  const x = (place: number) => size.left + place * (size.right - size.left);
  const y = (row: number) => size.top + (row + (isNarrow ? 0.68 : 0.5)) * ((size.bottom - size.top) / rows.length);
  const said = (value: number) => sdOf(value, telling);
  const [low, high] = [levels.low, levels.high];
  const says = words('effect.described', {
    before: said(levels.start),
    expected: said(levels.expected),
    after: said(levels.end),
    left: said(left),
    low: said(low),
    high: said(high),
  });
  return (
    <ChartFrame size={size} title={words('effect.title')} says={says}>
      {() => (
        <g fontSize={size.fontSize} fill={chartColours.ink}>
          <Line
            from={{ x: x(places.expected), y: y(1) }}
            to={{ x: x(places.expected), y: y(2) + 16 }}
            stroke={chartColours.zoneEdge}
            strokeWidth={1.6}
            strokeDasharray="5 4"
          />
          <rect
            x={x(places.low)}
            width={Math.max(1, x(places.high) - x(places.low))}
            y={y(2) - 8}
            height={16}
            fill={chartColours.barPale}
            stroke={chartColours.bar}
          />
          {rows.map((row, at) => (
            <g key={row}>
              <text x={isNarrow ? size.left : 0} y={isNarrow ? y(at) - 17 : y(at) + 5} {...halo(isNarrow ? 8 : 4)}>
                {words(`effect.${row}`)}
              </text>
              <Mark row={row} x={x(places[markOf[row]])} y={y(at)} />
              <text x={size.width - 2} y={y(at) + 5} textAnchor="end" fontWeight={600} {...halo(4)}>
                {said(levels[markOf[row]])}
              </text>
            </g>
          ))}
        </g>
      )}
    </ChartFrame>
  );
};

/** Before: open; expected: a stroke; after: full. */
const Mark = ({ row, x, y }: { row: (typeof rows)[number]; x: number; y: number }) => {
  if (row === 'expected')
    return <Line from={{ x, y: y - 10 }} to={{ x, y: y + 10 }} stroke={chartColours.ink} strokeWidth={3} />;
  const fill = row === 'after' ? chartColours.bar : chartColours.paper;
  return <circle cx={x} cy={y} r={6} fill={fill} stroke={chartColours.bar} strokeWidth={2} />;
};
