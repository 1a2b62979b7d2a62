import { useCallback } from 'react';
import type { MergeProposal } from '#contract/merge-proposals';
import { useDataWords } from '../i18n/use-data-words';

/** «te beslissen», or what was decided and why. */
export function useStateWords(): (proposal: Pick<MergeProposal, 'state' | 'because'>) => string {
  const words = useDataWords();
  return useCallback(
    ({ state, because }) => {
      const said = words(`merges.state.${state}`);
      if (because === null) return said;
      return words('merges.stateWith', { state: said, because: words(`merges.because.${because}`) });
    },
    [words],
  );
}
