import { betaBinomial, type CountDistribution, matchBetaBinomial } from '#domain/statistics/beta-binomial';
import type { ShareSums } from './share-sums';
import { pupilPart, sharedPart, type Spreads } from './track-record';

/** Ends of the 80 % interval. */
export const lowEnd = 0.1;
export const highEnd = 0.9;

/** How the number of judgements at the level may turn out, of a number that is forecast. */
export type CountForecast = { judgements: number; expected: number; counts: CountDistribution };

/** A cohort of one school and results year: what its chances add up to, and how it strays. */
export type ForecastPart = { sums: ShareSums; spreads: Spreads; behindBreak: boolean };

/** Results years share schools and teachers: the correlation of what two forecast years stray together. */
const betweenYears = 0.3;

/**
 * The distribution of the count over one or more forecast years, with the right mean and variance: the chances of the
 * pupils, the domains of one pupil together, and what school and year share.
 */
export function countForecast(parts: readonly ForecastPart[]): CountForecast {
  const total = (of: (sums: ShareSums) => number) => parts.reduce((sum, { sums }) => sum + of(sums), 0);
  const judgements = total((sums) => sums.judgements);
  const expected = total((sums) => sums.expected);
  const shared = parts.map(({ sums, spreads, behindBreak }) => {
    const tau = behindBreak ? spreads.tauBehindBreak : spreads.tau;
    return Math.sqrt(sharedPart(sums, tau)) * sums.judgements;
  });
  const own = parts.reduce((sum, { sums, spreads }) => sum + pupilPart(sums, spreads.rho) * sums.judgements ** 2, 0);
  const squares = shared.reduce((sum, one) => sum + one * one, 0);
  const together = shared.reduce((sum, one) => sum + one, 0) ** 2 - squares;
  const variance = own + squares + betweenYears * together;
  const independent = total((sums) => sums.spread);
  return { judgements, expected, counts: countsWith({ judgements, expected, independent, variance }) };
}

type Moments = { judgements: number; expected: number; independent: number; variance: number };

/**
 * A beta-binomial on the judgements that are open. Pupils differ: judgements that are as good as certain leave less to
 * chance than the same number of even ones would. So as many are taken to be certain, on the side where most end, as
 * bring the binomial's variance down to that of the judgements taken apart, Σ p(1−p); what hangs together comes on top.
 */
function countsWith({ judgements, expected, independent, variance }: Moments): CountDistribution {
  const high = expected > judgements / 2;
  const few = high ? judgements - expected : expected;
  const open = openJudgements(few, independent, judgements);
  const certain = high ? judgements - open : 0;
  const mean = open === 0 ? 0 : clamp((expected - certain) / open, 0, 1);
  const overdispersion = matchBetaBinomial(open, mean, variance);
  const counts = betaBinomial({ trials: open, mean, overdispersion });
  return {
    cdf: (y) => counts.cdf(y - certain),
    quantile: (p) => counts.quantile(p) + certain,
    below: (x) => counts.below(x - certain),
  };
}

/** The m with m·q(1−q) = Σ p(1−p) and m·q = few; at least the few themselves, at most all. */
function openJudgements(few: number, independent: number, judgements: number): number {
  const room = few - independent;
  const open = room > 1e-9 ? (few * few) / room : judgements;
  return Math.min(judgements, Math.max(Math.ceil(few), Math.ceil(open - 1e-9)));
}

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
