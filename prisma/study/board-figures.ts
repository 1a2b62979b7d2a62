import type { BoardHistory, Leaving } from '#domain/forecast/board-history';
import { type Domain, domains, type Level, levels, rankOf } from '#domain/results/levels';
import { careerMoment } from '#domain/results/moments';
import { normalQuantile } from '#domain/results/normal';
import { zScore } from '#domain/results/z-score';

/** What can be read off a board of any origin, to hold it against the country. */
const counted = ({ pupils }: BoardHistory): Leaving[] =>
  pupils.flatMap(({ leaving }) => (leaving && !leaving.exempt ? [leaving] : []));

/** Per domain the shares of `<1F`, `1F` and `1S/2F` over the results years from … to. */
export function levelShares(history: BoardHistory, from: number, until: number): Record<Domain, number[]> {
  const leavings = counted(history).filter(({ resultsYear }) => resultsYear >= from && resultsYear <= until);
  const sharesOf = (domain: Domain) => {
    const reached = leavings.flatMap((leaving) => leaving.levels[domain] ?? []);
    return levels.map((level) => reached.filter((one) => one === level).length / reached.length);
  };
  return { lezen: sharesOf('lezen'), taalverzorging: sharesOf('taalverzorging'), rekenen: sharesOf('rekenen') };
}

type Count = { pupils: number; judgements: number; reached: number };

/** The share at 1S/2F per school and results year, schools as keys. */
function countsAtTop(history: BoardHistory): Map<string, Map<number, Count>> {
  const counts = new Map<string, Map<number, Count>>();
  for (const { schoolId, resultsYear, levels: reached } of counted(history)) {
    const years = counts.get(schoolId) ?? new Map<number, Count>();
    const count = years.get(resultsYear) ?? { pupils: 0, judgements: 0, reached: 0 };
    const known = domains.flatMap((domain): Level[] => (reached[domain] ? [reached[domain]] : []));
    count.pupils += 1;
    count.judgements += known.length;
    count.reached += known.filter((level) => level === '1S/2F').length;
    counts.set(schoolId, years.set(resultsYear, count));
  }
  return counts;
}

/** Points between schools in the share at 1S/2F over three results years, as a standard deviation. */
export function spreadBetweenSchools(history: BoardHistory, lastYear: number): number {
  const shares = [...countsAtTop(history).values()].flatMap((years) => {
    const three = [-2, -1, 0].flatMap((back) => years.get(lastYear + back) ?? []);
    const judgements = three.reduce((sum, count) => sum + count.judgements, 0);
    return judgements >= 45 ? [(100 * three.reduce((sum, { reached }) => sum + reached, 0)) / judgements] : [];
  });
  return standardDeviation(shares);
}

/** Points from one year to the next in the share at 1S/2F, schools of at least 15 leavers in both years. */
export function changeFromYearToYear(history: BoardHistory): number {
  const changes = [...countsAtTop(history).values()].flatMap((years) =>
    [...years].flatMap(([year, now]) => {
      const next = years.get(year + 1);
      if (!next || now.pupils < 15 || next.pupils < 15) return [];
      return [100 * (next.reached / next.judgements - now.reached / now.judgements)];
    }),
  );
  return standardDeviation(changes);
}

/**
 * Correlation of a test with what lies behind the level at which its pupil left, by moment (M5 …): polyserial, in two
 * steps (Olsson, Drasgow and Dorans 1982). Tests without a norm are left out.
 */
export function correlationsWithOutcome(history: BoardHistory, moments: readonly string[]): Record<string, number> {
  const pairs = new Map(moments.map((moment) => [moment, domains.map((): [number, number][] => [])]));
  for (const { tests, leaving } of history.pupils) {
    if (!leaving || leaving.exempt) continue;
    for (const { domain, yearGroup, moment, score, norm } of tests) {
      const level = leaving.levels[domain];
      if (score === null || !norm || !level) continue;
      pairs.get(careerMoment(yearGroup, moment))?.[domains.indexOf(domain)]?.push([zScore(score, norm), rankOf(level)]);
    }
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return Object.fromEntries([...pairs].map(([moment, ofDomains]) => [moment, mean(ofDomains.map(polyserial))]));
}

function polyserial(pairs: readonly [number, number][]): number {
  const [zs, ranks] = [pairs.map(([z]) => z), pairs.map(([, rank]) => rank)];
  const density = (z: number) => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);
  const below = (rank: number) => ranks.filter((one) => one < rank).length / ranks.length;
  const steps = density(normalQuantile(below(1))) + density(normalQuantile(below(2)));
  return (pearson(zs, ranks) * standardDeviation(ranks)) / steps;
}

function pearson(xs: readonly number[], ys: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const product = xs.reduce((sum, x, i) => sum + (x - meanX) * ((ys[i] ?? 0) - meanY), 0) / (xs.length - 1);
  return product / (standardDeviation(xs) * standardDeviation(ys));
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
