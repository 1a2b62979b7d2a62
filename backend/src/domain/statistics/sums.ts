export const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

/** NaN of nothing: callers have something. */
export const mean = (values: readonly number[]): number => sum(values) / values.length;
