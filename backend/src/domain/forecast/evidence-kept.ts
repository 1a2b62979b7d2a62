import type { Domain } from '#domain/results/levels';
import type { TestTaken } from './board-history';
import { type Evidence, evidenceAt } from './features';
import { restsOnNorms, type Standardise } from './standardise';

/** See evidenceAt. */
export type EvidenceOf = (tests: readonly TestTaken[], step: number) => Record<Domain, Evidence> | null;

/**
 * What the tests of a pupil say by norms alone does not change with what is known of others: it is kept from one forecast
 * of a board to the next, since its track record asks for it over and over. What rests on the board's own history is not.
 */
export class EvidenceKept {
  private readonly byTests = new Map<readonly TestTaken[], ReturnType<EvidenceOf>[] | null>();

  by(standardise: Standardise): EvidenceOf {
    return (tests, step) => {
      const kept = this.keptOf(tests);
      if (!kept) return evidenceAt(tests, step, standardise);
      const known = kept[step];
      return known === undefined ? (kept[step] = evidenceAt(tests, step, standardise)) : known;
    };
  }

  private keptOf(tests: readonly TestTaken[]): ReturnType<EvidenceOf>[] | null {
    let kept = this.byTests.get(tests);
    if (kept === undefined) this.byTests.set(tests, (kept = tests.every(restsOnNorms) ? [] : null));
    return kept;
  }
}
