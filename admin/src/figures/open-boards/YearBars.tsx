import { scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { OpenSchool } from '#contract/open-boards';
import { chartColours } from '../chart/chart-colours';
import { halo } from '../chart/halo';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { barsOf, type SmallBar } from './year-bars';

const width = 300;
const height = 142;
const top = 20;
const bottom = 104;
const slot = 62;
const y = scaleLinear<number>({ domain: [0, 100], range: [bottom, top] });

/** The measured years of a school, the three together, its signal value and the middle of similar schools (▾). */
export const YearBars = ({ school }: { school: OpenSchool }) => {
  const words = useWords();
  const formats = useFormats();
  const bars = barsOf(school);
  const said = bars.map(({ label, percent, masked }) => {
    if (masked) return words('openBoards.yearMasked', { year: label });
    if (percent === null) return words('openBoards.yearNone', { year: label });
    return words('openBoards.yearSays', { year: label, percent: formats.percent(percent) });
  });
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      style={{ display: 'block', maxWidth: width }}
      role="img"
      aria-label={`${words('openBoards.years')}. ${said.join('. ')}`}
    >
      <path d={`M4 ${bottom}H${slot * 4 + 8}`} stroke={chartColours.axis} />
      {bars.map((bar, place) => (
        <YearBar key={bar.label} bar={bar} x={8 + place * slot} whole={place === bars.length - 1} />
      ))}
      <Line school={school} />
      {bars.map((bar, place) => (
        <BarWords key={bar.label} bar={bar} centre={8 + place * slot + slot / 2} whole={place === bars.length - 1} />
      ))}
    </svg>
  );
};

const YearBar = ({ bar: { percent }, x, whole }: { bar: SmallBar; x: number; whole: boolean }) =>
  percent !== null && (
    <Bar
      x={x + 12}
      y={y(percent)}
      width={slot - 24}
      height={bottom - y(percent)}
      fill={whole ? chartColours.bar : chartColours.barPale}
      stroke={chartColours.bar}
    />
  );

/** Drawn after the line, so that the line never strikes a number out. */
const BarWords = ({ bar, centre, whole }: { bar: SmallBar; centre: number; whole: boolean }) => {
  const formats = useFormats();
  const { label, percent, pupils, masked } = bar;
  return (
    <g textAnchor="middle" fontSize={12} fill={chartColours.secondInk}>
      <text
        x={centre}
        y={percent === null ? bottom - 8 : y(percent) - 5}
        fill={chartColours.ink}
        fontWeight={600}
        fontSize={13}
        {...halo(4)}
      >
        {masked ? '*' : formats.number(percent)}
      </text>
      <text x={centre} y={bottom + 16} fontWeight={whole ? 600 : 400}>
        {label}
      </text>
      <text x={centre} y={bottom + 32}>
        {pupils === null ? '' : `n ${pupils}`}
      </text>
    </g>
  );
};

const Line = ({ school: { signal1S2F, similar } }: { school: OpenSchool }) => {
  const formats = useFormats();
  const end = 8 + slot * 4;
  const marker = 8 + slot * 3.9;
  return (
    <>
      {similar.median1S2F !== null && (
        <path d={`M${marker} ${y(similar.median1S2F)}l5 -8h-10z`} fill={chartColours.ink} />
      )}
      {signal1S2F !== null && (
        <>
          <path d={`M8 ${y(signal1S2F)}H${end}`} stroke={chartColours.paper} strokeWidth={4} />
          <path d={`M8 ${y(signal1S2F)}H${end}`} stroke={chartColours.ink} strokeWidth={2} />
          <text x={end + 4} y={y(signal1S2F) + 4} fontSize={12} fontWeight={600} fill={chartColours.ink}>
            {formats.number(signal1S2F)}
          </text>
        </>
      )}
    </>
  );
};
