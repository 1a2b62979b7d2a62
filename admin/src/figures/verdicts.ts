import type { Verdict } from '#contract/primitives';
import type { School } from '#contract/schools';
import { tokens } from '../theme/tokens';

export const verdicts = ['under', 'risk', 'onCourse', 'tooLittleData'] as const satisfies readonly Verdict[];

/** Ink on ground per verdict: at least 4.5 to 1, and never without the word and the shape. */
export const verdictColours: Record<Verdict, { ink: string; ground: string }> = {
  under: tokens.under,
  risk: tokens.risk,
  onCourse: tokens.onCourse,
  tooLittleData: tokens.tooLittleData,
};

/** How many schools have which verdict on one indicator. A school without a forecast has too little data. */
export function countVerdicts(schools: readonly School[], indicator: '1F' | '1S2F'): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { under: 0, risk: 0, onCourse: 0, tooLittleData: 0 };
  for (const { figures } of schools) {
    counts[figures.find((figure) => figure.indicator === indicator)?.verdict ?? 'tooLittleData'] += 1;
  }
  return counts;
}
