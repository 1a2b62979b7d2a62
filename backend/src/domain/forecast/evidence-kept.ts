import type { Domain } from '#domain/results/levels';
import type { PupilHistory, TestTaken } from './board-history';
import { type Evidence, evidenceAt } from './features';
import { stepOf } from './origins';
import { restsOnNorms, type Standardise } from './standardise';

/** See evidenceAt. */
export type EvidenceOf = (
  pupil: Pick<PupilHistory, 'pupilId' | 'tests'>,
  step: number,
) => Record<Domain, Evidence> | null;

/** `upTo`: of so many tests; those that came later say nothing about that step. */
type Kept = { evidence: ReturnType<EvidenceOf>; upTo: number };
/** `onNorms`: so many tests were seen to rest on norms alone; null as soon as one does not. */
type OfPupil = { onNorms: number | null; bySteps: Kept[] };

/**
 * What the tests of a pupil say by norms alone does not change with what is known of others: it is kept from one forecast
 * of a board to the next, since its track record asks for it over and over. What rests on the board's own history is not.
 * Tests are in the order of their days (see inOrder), so that a later view of a pupil only adds to the end.
 */
export class EvidenceKept {
  private readonly byPupil = new Map<string, OfPupil>();

  by(standardise: Standardise): EvidenceOf {
    return ({ pupilId, tests }, step) => {
      const own = this.of(pupilId);
      const kept = own.bySteps[step];
      if (kept && !saysMore(tests, kept.upTo, step)) return kept.evidence;
      const evidence = evidenceAt(tests, step, standardise);
      if (restOnNorms(own, tests)) own.bySteps[step] = { evidence, upTo: tests.length };
      return evidence;
    };
  }

  private of(pupilId: string): OfPupil {
    let own = this.byPupil.get(pupilId);
    if (own === undefined) this.byPupil.set(pupilId, (own = { onNorms: 0, bySteps: [] }));
    return own;
  }
}

/** Whether these tests tell something else of a step than the first so many of them did. */
function saysMore(tests: readonly TestTaken[], upTo: number, step: number): boolean {
  if (tests.length < upTo) return true;
  for (let i = upTo; i < tests.length; i++) {
    const { yearGroup, moment } = tests[i] as TestTaken;
    if (stepOf(yearGroup, moment) <= step) return true;
  }
  return false;
}

function restOnNorms(own: OfPupil, tests: readonly TestTaken[]): boolean {
  if (own.onNorms === null) return false;
  for (; own.onNorms < tests.length; own.onNorms++)
    if (!restsOnNorms(tests[own.onNorms] as TestTaken)) {
      own.onNorms = null;
      return false;
    }
  return true;
}
