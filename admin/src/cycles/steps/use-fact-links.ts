import type { CycleDetail } from '#contract/cycles';
import type { CycleFact } from '#domain/cycle/steps';
import { useMe } from '../../providers/me';
import { type FactLink, linksOf } from './fact-links';

/** Where this person goes on from a fact, per fact; a fact without a place of its own has none. */
export function useFactLinks(cycle: CycleDetail): Partial<Record<CycleFact, FactLink[]>> {
  const me = useMe();
  return me ? linksOf(cycle, me) : {};
}
