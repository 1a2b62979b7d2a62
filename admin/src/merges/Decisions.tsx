import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { MergeProposalDetail } from '#contract/merge-proposals';
import { useDataWords } from '../i18n/use-data-words';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { RejectDialog } from './RejectDialog';
import type { Decide } from './use-decide';

type Verb = 'merge' | 'reject' | 'undo';

/** What may be done with the two; each is asked twice, and each can be taken back. */
export const Decisions = ({ proposal, decide }: { proposal: MergeProposalDetail; decide: Decide }) => {
  const words = useDataWords();
  const [asking, setAsking] = useState<Verb | null>(null);
  const { may, conflicts } = proposal;
  const close = () => setAsking(null);
  const confirm = (verb: 'merge' | 'undo') => ({
    open: asking === verb,
    title: words(`merges.${verb}Title`),
    text: words(`merges.${verb}Text`),
    confirm: words(`merges.${verb}`),
    onCancel: close,
    onConfirm: () => {
      close();
      decide.mutate({ verb });
    },
  });
  const offered: Record<Verb, boolean> = { ...may, merge: may.merge && conflicts.length === 0 };
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 3 }}>
      {(['merge', 'reject', 'undo'] as const).map(
        (verb) =>
          offered[verb] && (
            <Button
              key={verb}
              variant={verb === 'merge' ? 'contained' : 'outlined'}
              color={verb === 'merge' ? 'primary' : 'inherit'}
              disabled={decide.isPending}
              onClick={() => setAsking(verb)}
            >
              {words(`merges.${verb}`)}
            </Button>
          ),
      )}
      <ConfirmDialog {...confirm('merge')} />
      <ConfirmDialog {...confirm('undo')} />
      <RejectDialog
        open={asking === 'reject'}
        onCancel={close}
        onConfirm={(because) => {
          close();
          decide.mutate({ verb: 'reject', because });
        }}
      />
    </Box>
  );
};
