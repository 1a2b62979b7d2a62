import type { MeasureMark } from '#contract/measures';
import type { SimilarSchools, TrendBreak } from '#contract/school-trends';
import type { Formats } from '../format';
import type { Words } from '../use-words';
import type { TrendPoint } from './trend-layout';

/** The chart as a text, for who hears it: every year, and every break before what came after it. */
export function describeTrend(
  points: readonly TrendPoint[],
  breaks: readonly TrendBreak[],
  words: Words,
  formats: Formats,
): string {
  const said = points.map(({ resultsYear: year, pupils: n, percent1F, percent1S2F }) => ({
    year,
    text:
      percent1F === null || percent1S2F === null
        ? words('trend.pointHidden', { year })
        : words('trend.point', {
            year,
            n,
            percent1F: formats.percent(percent1F),
            percent1S2F: formats.percent(percent1S2F),
          }),
  }));
  const broken = breaks.map(({ resultsYear: year, kind }) => ({
    year,
    text: words('trend.breakAt', { year, kind: words(`trend.breakSays.${kind}`) }),
  }));
  // A stable sort: of one year the break is said first.
  return [...broken, ...said]
    .sort((a, b) => a.year - b.year)
    .map(({ text }) => text)
    .join('. ');
}

/** «lezen, 8 september 2025 tot en met 19 juni 2026» */
export function measureSays(measure: MeasureMark, words: Words, formats: Formats): string {
  const { domain, fromOn, untilOn } = measure;
  const named = { domain: words(`domain.${domain}`), from: formats.day(fromOn) };
  if (untilOn === null) return words('trend.measures.since', named);
  return words('trend.measures.between', { ...named, until: formats.day(untilOn) });
}

/** Who the similar schools are, what they reach, and where the school itself stands. */
export function similarSentences(similar: SimilarSchools, words: Words, formats: Formats): string[] {
  const { resultsYear, weight, schools, median1F, median1S2F, low1S2F, high1S2F, own } = similar;
  const who = words('trend.similar.who', {
    weight: formats.number(weight, 2),
    from: resultsYear - 2,
    until: resultsYear,
    n: formats.number(schools, 0),
  });
  const ends = { low: formats.number(low1S2F), high: formats.percent(high1S2F), median: formats.percent(median1S2F) };
  const ownSays = own
    ? words('trend.similar.own', {
        percent1S2F: formats.percent(own.percent1S2F),
        percent1F: formats.percent(own.percent1F),
        n: own.pupils,
        place: words(`trend.similar.places.${placeOf(own.percent1S2F, similar)}`),
      })
    : words('trend.similar.ownNone');
  return schools === 0
    ? [who]
    : [
        who,
        words('trend.similar.at1S2F', ends),
        words('trend.similar.at1F', { median: formats.percent(median1F) }),
        ownSays,
      ];
}

function placeOf(percent: number, { low1S2F, high1S2F }: SimilarSchools): 'below' | 'within' | 'above' {
  if (low1S2F !== null && percent < low1S2F) return 'below';
  return high1S2F !== null && percent > high1S2F ? 'above' : 'within';
}
