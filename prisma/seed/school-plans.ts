import type { Random } from './random';
import { schoolNames } from './names';

/** What kind of school the generator makes. Effects are in standard deviations of pupils. */
export type SchoolPlan = {
  key: string;
  name: string;
  /** Pupils in all eight year groups together. */
  size: number;
  weight: number;
  provider: string;
  /** Another provider up to and including this results year. */
  providerBefore: { provider: string; until: number } | null;
  /** Effect of the school on a cohort that leaves `back` years before the present one. */
  effect: (back: number) => number;
  /** Pupils that leave in a cohort of the ordinary size; a young school has few in the upper year groups. */
  cohortShare: (back: number) => number;
};

export const providerCodes = ['LIB', 'IEP', 'DIA'] as const;

// facts §1.4: residual SD 9.5 points over three years, of which about 8 lasting; one SD of pupils is about 36 points.
const spreadOfSchools = 0.22;
// facts §1.4: slope −1.87 points per point of school weight.
const slopeOnWeight = -0.052;
const meanWeight = 29.7;

const ordinary = () => 1;

/** The first schools have a story; the others are drawn. */
export function planSchools(random: Random, schools: number, presentYear: number): SchoolPlan[] {
  return Array.from({ length: schools }, (_, i): SchoolPlan => {
    const weight = Math.round((meanWeight + 3.2 * random.normal()) * 100) / 100;
    const lasting = spreadOfSchools * random.normal();
    const byWeight = slopeOnWeight * (weight - meanWeight);
    const plan: SchoolPlan = {
      key: `99${letters(i)}00`,
      name:
        schoolNames[i % schoolNames.length] +
        (i >= schoolNames.length ? ` ${Math.floor(i / schoolNames.length) + 1}` : ''),
      size: random.whole(90, 420),
      weight: Math.min(39.5, Math.max(20.5, weight)),
      provider: providerCodes[i % providerCodes.length] as string,
      providerBefore: null,
      effect: () => lasting + byWeight,
      cohortShare: ordinary,
    };
    return { ...plan, ...story(i, plan, presentYear) };
  });
}

const letters = (i: number) => String.fromCharCode(65 + Math.floor(i / 26), 65 + (i % 26));

function story(i: number, { effect }: SchoolPlan, presentYear: number): Partial<SchoolPlan> {
  if (i === 0) return { size: 238, weight: 31.4, effect: (back) => -0.12 + 0.02 * back }; // the school of the demo accounts, slowly sinking
  if (i === 1) return { size: 204, weight: 33.2, effect: () => -0.75 }; // structurally low
  if (i === 2) return { size: 261, weight: 30.1, effect: (back) => 0.25 - 0.09 * back }; // improving
  if (i === 3) return { size: 96, cohortShare: (back) => (back >= -1 ? 0.27 : back >= -3 ? 0.7 : 1.6) }; // young: too few leavers to judge
  if (i === 4) return { providerBefore: { provider: 'DIA', until: presentYear - 4 }, provider: 'LIB', effect }; // changed provider
  return {};
}
