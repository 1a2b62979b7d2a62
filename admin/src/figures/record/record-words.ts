import type { RecordScores, RecordSentence, ToldRecord } from '#contract/forecast-records';
import type { Indicator } from '#contract/primitives';
import type { Formats } from '../format';
import type { Words } from '../use-words';

/** Of the share that the band promises to hold. */
export const promised = 0.8;
/** With fewer cohorts than this a share says next to nothing. */
const fewCohorts = 10;

export type BandVerdict = 'few' | 'fits' | 'narrow' | 'wide';

type Seen = Pick<RecordScores, 'outcomes' | 'margin'>;

/** Too few to say; else whether the promise lies within the margin, or on which side of it. */
export function bandVerdict({ outcomes, margin }: Seen): BandVerdict {
  if (!margin || outcomes < fewCohorts) return 'few';
  if (margin.high < promised) return 'narrow';
  return margin.low > promised ? 'wide' : 'fits';
}

/** The record in words: how often, whether that is what was promised, and how sure that is. */
export function recordSentences(
  sentence: RecordSentence,
  of: 'school' | 'board',
  { words, formats }: { words: Words; formats: Formats },
): string[] {
  const { inside, n, moment, outcomes, margin } = sentence;
  const said = [words(`record.lead.${of}`, { inside, n, moment }), words(`record.verdict.${bandVerdict(sentence)}`)];
  if (!margin) return said;
  const percent = (share: number) => formats.percent(100 * share, 0);
  return [...said, words('record.margin', { outcomes, low: percent(margin.low), high: percent(margin.high) })];
}

/** How much less (positive) or more (negative) the forecast is off than a baseline, as a share; null without a baseline. */
export const betterBy = (model: number, baseline: number): number | null =>
  baseline === 0 ? null : 1 - model / baseline;

/** «44 % beter», «3 % slechter», «gelijk»: whole percents, since more cannot be told apart. */
export function betterText(share: number | null, { words, formats }: { words: Words; formats: Formats }): string {
  if (share === null) return words('common.none');
  const percent = formats.percent(100 * Math.abs(share), 0);
  if (Math.abs(share) < 0.005) return words('record.compare.equal');
  return words(share > 0 ? 'record.compare.better' : 'record.compare.worseBy', { percent });
}

export const measures = ['brierNow', 'brierMean', 'maeNow', 'maeMean', 'interval'] as const;
export type Measure = (typeof measures)[number];

const named: Record<
  Measure,
  { measure: 'brier' | 'mae' | 'interval'; baseline: 'standVanNu' | 'schoolMean' | 'schoolMeanBand' }
> = {
  brierNow: { measure: 'brier', baseline: 'standVanNu' },
  brierMean: { measure: 'brier', baseline: 'schoolMean' },
  maeNow: { measure: 'mae', baseline: 'standVanNu' },
  maeMean: { measure: 'mae', baseline: 'schoolMean' },
  interval: { measure: 'interval', baseline: 'schoolMeanBand' },
};

export function comparedBy({ brier, mae, intervalScore }: RecordScores, measure: Measure): number | null {
  switch (measure) {
    case 'brierNow':
      return betterBy(brier.model, brier.standVanNu);
    case 'brierMean':
      return betterBy(brier.model, brier.schoolMean);
    case 'maeNow':
      return betterBy(mae.model, mae.standVanNu);
    case 'maeMean':
      return betterBy(mae.model, mae.schoolMean);
    case 'interval':
      return betterBy(intervalScore.model, intervalScore.schoolMeanBand);
  }
}

/** The comparison of all moments in one sentence; null when there is nothing to compare. */
export function compareLead(
  { byIndicator }: ToldRecord,
  indicator: Indicator,
  { words, formats }: { words: Words; formats: Formats },
): string | null {
  const scores = byIndicator.find((one) => one.indicator === indicator);
  if (!scores) return null;
  const said = (measure: Measure) => {
    const share = comparedBy(scores, measure) ?? 0;
    const percent = formats.percent(100 * Math.abs(share), 0);
    if (Math.abs(share) < 0.005) return words('record.compare.same');
    return words(share > 0 ? 'record.compare.less' : 'record.compare.more', { percent });
  };
  return words('record.compare.lead', { now: said('brierNow'), mean: said('brierMean') });
}

/** Every figure at which a baseline did better, said as plainly as the others. */
export function worseSentences(
  { byMoment }: ToldRecord,
  indicator: Indicator,
  { words, formats }: { words: Words; formats: Formats },
): string[] {
  return byMoment
    .filter((row) => row.indicator === indicator)
    .flatMap((row) =>
      measures.flatMap((one) => {
        const share = comparedBy(row, one);
        if (share === null || share > -0.005) return [];
        const { measure, baseline } = named[one];
        return words('record.compare.worseAt', {
          moment: row.moment,
          n: row.n,
          measure: words(`record.compare.measures.${measure}`),
          baseline: words(`record.compare.baselines.${baseline}`),
          percent: formats.percent(-100 * share, 0),
        });
      }),
    );
}
