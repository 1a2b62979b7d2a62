import type { Figure } from '#contract/schools';
import { chartColours } from '../chart/chart-colours';
import { verdictColours } from '../verdicts';

/** Points above or below the own signal value that fit on the axis; what lies further stands at its end. */
const reach = 15;
const width = 88;
const place = (points: number) =>
  ((Math.max(-reach, Math.min(reach, points)) + reach) / (2 * reach)) * (width - 12) + 6;

/** The room of a school on an axis that is the same for all schools. The number beside it says the same. */
export const RoomMark = ({ figure, bandwidth }: { figure: Figure; bandwidth: number }) => {
  if (figure.room === null) return null;
  const band = whiskerOf(figure);
  return (
    <svg width={width} height={22} viewBox={`0 0 ${width} 22`} aria-hidden="true" style={{ display: 'block' }}>
      <rect x={place(0)} y={2} width={place(bandwidth) - place(0)} height={18} fill={chartColours.zone} />
      <path d={`M6 11H${width - 6}`} stroke={chartColours.grid} />
      <path d={`M${place(0)} 1v20`} stroke={chartColours.ink} strokeWidth={2} />
      {band && <path d={band} stroke={chartColours.ink} strokeWidth={1.6} fill="none" />}
      <circle
        cx={place(figure.room)}
        cy={11}
        r={3.5}
        fill={verdictColours[figure.verdict].ink}
        stroke={chartColours.paper}
        strokeWidth={1.5}
      />
    </svg>
  );
};

/** The 80 % band on the same axis, with caps. */
function whiskerOf({ low80, high80, signalValue }: Figure): string | null {
  if (low80 === null || high80 === null || signalValue === null) return null;
  const [low, high] = [place(low80 - signalValue), place(high80 - signalValue)];
  return `M${low} 11H${high}M${low} 4v14M${high} 4v14`;
}
