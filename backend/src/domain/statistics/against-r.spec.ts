import { readFileSync } from 'node:fs';
import { betaCdf, betaQuantile } from './beta';
import { betaBinomial } from './beta-binomial';
import { fitOrderedLogit, type OrderedRows } from './ordered-logit';
import { studentReach } from './student';
import { wilsonInterval } from './wilson';

/** What R answers, as tests/fixtures/statistics/make-golden.R wrote it down; the first line names the versions. */
function golden(name: string): { columns: string[]; rows: string[][] } {
  const [, columns = [], ...rows] = readFileSync(`tests/fixtures/statistics/${name}.csv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  return { columns, rows };
}

type Pair = [ours: number | undefined, theirs: number | undefined];

/** How far from R at worst, relative to R's figure (or to 1e-12 where that is smaller), over all rows of a file. */
function worst(name: string, off: (row: number[]) => Pair): number {
  const { rows } = golden(name);
  const errors = rows.map((row) => {
    const [ours = NaN, theirs = NaN] = off(row.map(Number));
    return Math.abs(ours - theirs) / Math.max(1e-12, Math.abs(theirs));
  });
  expect(errors.length).toBeGreaterThan(60);
  return Math.max(...errors);
}

const digits8 = 1e-8;
const counts = ([trials = 0, mean = 0, overdispersion = 0]: number[]) => betaBinomial({ trials, mean, overdispersion });

it('gives the Wilson interval of prop.test', () => {
  const interval = ([successes = 0, n = 0, level = 0]: number[]) => wilsonInterval(successes, n, level);
  expect(worst('wilson', (row) => [interval(row)?.low, row[3]])).toBeLessThan(digits8);
  expect(worst('wilson', (row) => [interval(row)?.high, row[4]])).toBeLessThan(digits8);
});

it('gives the binomial and beta-binomial chances of pbinom and VGAM', () => {
  expect(worst('beta-binomial-cdf', (row) => [counts(row).cdf(row[3] ?? NaN), row[4]])).toBeLessThan(digits8);
});

it('gives their quantiles, to the very count', () => {
  expect(worst('beta-binomial-quantile', (row) => [counts(row).quantile(row[3] ?? NaN), row[4]])).toBe(0);
});

it('gives the chances of pbeta and the quantiles of qbeta', () => {
  const cdf = ([alpha = 0, beta = 0, x = 0, share]: number[]): Pair => [betaCdf(x, { alpha, beta }), share];
  const quantile = ([alpha = 0, beta = 0, p = 0, x]: number[]): Pair => [betaQuantile(p, { alpha, beta }), x];
  expect(worst('beta-cdf', cdf)).toBeLessThan(digits8);
  expect(worst('beta-quantile', quantile)).toBeLessThan(digits8);
});

it('gives the reach of qt', () => {
  const reach = ([freedom = 0, level = 0, value]: number[]): Pair => [studentReach(freedom, level), value];
  expect(worst('student', reach)).toBeLessThan(digits8);
});

describe.each(['plain', 'weighted', 'near-separation'])('an ordered logit of the %s pupils', (set) => {
  const expected = golden('ordered-logit').rows.filter((row) => row[0] === set);
  const fit = fitOrderedLogit({ ...pupils(set), standardErrors: true });
  const ours = [...fit.thresholds, ...fit.slopes, fit.logLikelihood];

  it('converges', () => expect(fit.status).toBe('ok'));

  it.each(expected.map((row, index) => [row[1], index, Number(row[2]), Number(row[3])] as const))(
    'has the %s of ordinal::clm to six digits',
    (term, index, value, error) => {
      expect(Math.abs((ours[index] ?? NaN) / value - 1)).toBeLessThan(5e-7);
      if (term === 'logLikelihood') return;
      expect(Math.abs((fit.standardErrors?.[index] ?? NaN) / error - 1)).toBeLessThan(5e-7);
    },
  );
});

function pupils(set: string): OrderedRows {
  const { columns, rows } = golden(`ordered-logit-${set}`);
  const p = columns.length - 2;
  return {
    p,
    x: Float64Array.from(rows.flatMap((row) => row.slice(0, p).map(Number))),
    weights: Float64Array.from(rows, (row) => Number(row[p])),
    y: Uint8Array.from(rows, (row) => Number(row[p + 1])),
  };
}
