import type { BoardHistory } from '#domain/forecast/board-history';
import { type Indicator, indicators } from '#domain/forecast/column-years';
import { fitModel } from '#domain/forecast/fit-model';
import { inOrder } from '#domain/forecast/in-order';
import { chancesByModel } from '#domain/forecast/model-chances';
import { type Origin, origins } from '#domain/forecast/origins';
import { leaversOf } from '#domain/forecast/leavers';
import { EvidenceKept } from '#domain/forecast/evidence-kept';
import { standardiseBy } from '#domain/forecast/standardise';
import { outcomesByCohort } from './outcomes';
import { brierOf } from './scores';

/** Brier score (0..1) per moment and indicator. */
export type Hindsight = Partial<Record<Origin, Record<Indicator, number>>>;

/**
 * The Brier score of the same model, fitted on the very outcomes it is held against: about as low as the tests of these
 * pupils allow. What a forecast misses of a quarter below a baseline is its own only as far as it lies above this.
 */
export function hindsightOf(given: BoardHistory): Hindsight {
  const history = inOrder(given);
  const evidenceOf = new EvidenceKept().by(standardiseBy(history));
  const leavers = leaversOf(history);
  const cohorts = [...outcomesByCohort(history).values()];
  const scores: Hindsight = {};
  for (const origin of origins) {
    const model = fitModel(leavers, origin, evidenceOf);
    if (model.lezen.n === 0) continue;
    const sums: Record<Indicator, number> = { '1F': 0, '1S2F': 0 };
    let judged = 0;
    for (const cohort of cohorts) {
      const levels = new Map(cohort.pupils.map(({ pupilId, leaving }) => [pupilId, leaving?.levels]));
      for (const { pupilId, domain, chances, evidence } of chancesByModel(cohort, { model, origin, evidenceOf })) {
        const level = levels.get(pupilId)?.[domain];
        if (!level || evidence === 'none') continue;
        judged++;
        for (const indicator of indicators) sums[indicator] += brierOf(chances, level, [indicator]);
      }
    }
    if (judged > 0) scores[origin] = { '1F': sums['1F'] / judged, '1S2F': sums['1S2F'] / judged };
  }
  return scores;
}
