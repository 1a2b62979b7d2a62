/** One verdict per figure, from this one rule. The order is from most to least urgent. */
export const verdicts = ['under', 'risk', 'onCourse', 'tooLittleData'] as const;
export type Verdict = (typeof verdicts)[number];

/** Below this number of pupils nothing is said (facts §1.2: suppression). */
export const leastPupils = 5;

/**
 * under: below the signal value · risk: less than `bandwidth` percentage points above it · onCourse otherwise.
 * tooLittleData without a percentage or a signal value, or with fewer than five pupils.
 * Percentages are compared as shown, with two decimals: on the line is not under it.
 */
export function verdictOf(figure: {
  percent: number | null;
  signalValue: number | null;
  bandwidth: number;
  pupils: number;
}): Verdict {
  const { percent, signalValue, bandwidth, pupils } = figure;
  if (percent === null || signalValue === null || pupils < leastPupils) return 'tooLittleData';
  const room = Math.round((percent - signalValue) * 100) / 100;
  if (room < 0) return 'under';
  return room < bandwidth ? 'risk' : 'onCourse';
}

/** A school counts as at risk when either indicator does; too little data only when no indicator says more. */
export function worstVerdict(of: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => of.includes(verdict)) ?? 'tooLittleData';
}
