import type { Indicator } from '#contract/primitives';

/** In the order of the screens: the indicator that schools miss most comes first. */
export const indicators = ['1S2F', '1F'] as const satisfies readonly Indicator[];
