import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import type { MergeProposalDetail, RejectReason } from '#contract/merge-proposals';
import { useDataWords } from '../i18n/use-data-words';
import type { KoersDataProvider } from '../providers/data-provider';
import { codeOf } from '../providers/http';

export type Decision = { verb: 'merge' | 'undo' } | { verb: 'reject'; because: RejectReason };
export type Decide = ReturnType<typeof useDecide>;

/** Decides on what is on the screen; when somebody else was first, the screen shows that. */
export function useDecide(proposal: MergeProposalDetail) {
  const words = useDataWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const provider = useDataProvider<KoersDataProvider>();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (decision: Decision) => {
      if (decision.verb === 'reject') return provider.rejectMerge(proposal, decision.because);
      return decision.verb === 'merge' ? provider.mergePupils(proposal) : provider.undoMerge(proposal);
    },
    onSuccess: (_answer, { verb }) => notify(words(`merges.done.${verb}`), { type: 'success' }),
    onError: (refusal: Error) => {
      if (!isStale(refusal)) notify(refusal.message, { type: 'error' });
    },
    // A merge changes pupils, groups and figures: nothing that was fetched before is sure any more.
    onSettled: () => queries.invalidateQueries(),
  });
  return { mutate, isPending, stale: isStale(error) };
}

const isStale = (error: unknown): boolean =>
  ['request.stale', 'mergeProposal.notOpen', 'mergeProposal.notMerged'].includes(codeOf(error) ?? '');
