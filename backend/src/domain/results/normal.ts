/**
 * The standard normal distribution. Φ by the complementary error function of W. J. Cody (1969), accurate to about
 * 1e-15; Φ⁻¹ by P. J. Acklam's rational approximation with one Halley step on that Φ, accurate to about 1e-14.
 */
export function normalCdf(z: number): number {
  return 0.5 * erfc(-z / Math.SQRT2);
}

/** The z below which a share lies; share strictly between 0 and 1, otherwise ±Infinity. */
export function normalQuantile(share: number): number {
  if (share <= 0) return -Infinity;
  if (share >= 1) return Infinity;
  const first = share < 0.02425 ? tail(share) : share > 0.97575 ? -tail(1 - share) : centre(share);
  const error = normalCdf(first) - share;
  const step = error * Math.sqrt(2 * Math.PI) * Math.exp((first * first) / 2);
  return first - step / (1 + (first * step) / 2);
}

const polynomial = (coefficients: readonly number[], x: number) => coefficients.reduce((sum, c) => sum * x + c, 0);

const centreTop = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716, 2.506628277459239,
];
const centreBottom = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const tailTop = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const tailBottom = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

function centre(share: number): number {
  const q = share - 0.5;
  return (polynomial(centreTop, q * q) * q) / polynomial(centreBottom, q * q);
}

function tail(share: number): number {
  const q = Math.sqrt(-2 * Math.log(share));
  return polynomial(tailTop, q) / polynomial(tailBottom, q);
}

function erfc(x: number): number {
  const size = Math.abs(x);
  if (size <= 0.46875) return 1 - erfSmall(x);
  const value = Math.exp(-size * size) * (size <= 4 ? erfcMiddle(size) : erfcLarge(size));
  return x < 0 ? 2 - value : value;
}

const smallTop = [
  0.185777706184603153, 3.1611237438705656, 113.864154151050156, 377.485237685302021, 3209.37758913846947,
];
const smallBottom = [1, 23.6012909523441209, 244.024637934444173, 1282.61652607737228, 2844.23683343917062];
const erfSmall = (x: number) => (x * polynomial(smallTop, x * x)) / polynomial(smallBottom, x * x);

const middleTop = [
  2.15311535474403846e-8, 0.564188496988670089, 8.88314979438837594, 66.1191906371416295, 298.635138197400131,
  881.95222124176909, 1712.04761263407058, 2051.07837782607147, 1230.33935479799725,
];
const middleBottom = [
  1, 15.7449261107098347, 117.693950891312499, 537.181101862009858, 1621.38957456669019, 3290.79923573345963,
  4362.61909014324716, 3439.36767414372164, 1230.33935480374942,
];
const erfcMiddle = (x: number) => polynomial(middleTop, x) / polynomial(middleBottom, x);

const largeTop = [
  0.0163153871373020978, 0.305326634961232344, 0.360344899949804439, 0.125781726111229246, 0.0160837851487422766,
  6.58749161529837803e-4,
];
const largeBottom = [
  1, 2.56852019228982242, 1.87295284992346047, 0.527905102951428412, 0.0605183413124413191, 2.33520497626869185e-3,
];
function erfcLarge(x: number): number {
  const inverse = 1 / (x * x);
  const correction = (inverse * polynomial(largeTop, inverse)) / polynomial(largeBottom, inverse);
  return (1 / Math.sqrt(Math.PI) - correction) / x;
}
