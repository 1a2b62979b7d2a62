/**
 * ln Γ(x) for x > 0, accurate to 1e-13 (relative, or absolute where the value is near 0); NaN elsewhere. Stirling's series
 * (Abramowitz & Stegun 6.1.41), with x first raised to 15 or more by Γ(x + 1) = x Γ(x).
 */
export function logGamma(x: number): number {
  if (!(x > 0)) return NaN;
  let raised = x;
  let product = 1;
  while (raised < 15) product *= raised++;
  const inverse = 1 / (raised * raised);
  const correction = series.reduceRight((sum, coefficient) => sum * inverse + coefficient, 0) / raised;
  return (raised - 0.5) * Math.log(raised) - raised + 0.5 * Math.log(2 * Math.PI) + correction - Math.log(product);
}

const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
