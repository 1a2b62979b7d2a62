import { useTheme } from '@mui/material';
import type { Goal } from '#contract/goals';
import { valueOf, whoOf } from './goal-sentences';
import { placeOn, scaleOf } from './outcome-scale';
import { useSaying } from './use-saying';

const size = { width: 320, height: 34, side: 8 } as const;

/** One goal as a tick, its outcome as a dot on the band; what it says is in words too. */
export const OutcomeLine = ({ goal }: { goal: Goal }) => {
  const { palette } = useTheme();
  const saying = useSaying();
  const { figure } = goal;
  const scale = scaleOf(goal);
  const x = (value: number) => size.side + placeOn(scale, value) * (size.width - 2 * size.side);
  const middle = size.height / 2;
  return (
    <svg
      role="img"
      aria-label={useDescription(goal)}
      viewBox={`0 0 ${size.width} ${size.height}`}
      style={{ width: '100%', maxWidth: 480, display: 'block' }}
    >
      <line x1={x(scale.from)} x2={x(scale.to)} y1={middle} y2={middle} stroke={palette.divider} strokeWidth={2} />
      {figure && figure.value !== null && figure.low !== null && figure.high !== null && (
        <rect
          x={x(figure.low)}
          width={Math.max(1, x(figure.high) - x(figure.low))}
          y={middle - 6}
          height={12}
          fill={palette.primary.main}
          opacity={0.25}
        />
      )}
      {figure && figure.value !== null && <circle cx={x(figure.value)} cy={middle} r={5} fill={palette.primary.main} />}
      <line
        x1={x(goal.goal)}
        x2={x(goal.goal)}
        y1={middle - 13}
        y2={middle + 13}
        stroke={palette.text.primary}
        strokeWidth={2.5}
      />
      <title>{valueOf(goal, goal.goal, saying)}</title>
    </svg>
  );
};

function useDescription(goal: Goal): string {
  const saying = useSaying();
  const { figure, closing } = goal;
  const verdict = closing?.verdict ?? figure?.proposal ?? 'nietTeZeggen';
  return saying.words('outcomesPage.described', {
    who: whoOf(goal, saying),
    schoolYear: goal.schoolYear,
    goal: valueOf(goal, goal.goal, saying),
    value: valueOf(goal, figure?.value ?? null, saying),
    n: figure?.n ?? 0,
    verdict: saying.words(`verdictShort.${verdict}`),
  });
}
