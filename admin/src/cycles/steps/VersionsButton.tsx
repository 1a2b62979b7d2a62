import { Button } from '@mui/material';
import { useState } from 'react';
import type { CycleWriting } from '#contract/cycles';
import { useCycleWords } from '../use-cycle-words';
import { VersionsDialog } from './VersionsDialog';

type Props = { cycleId: string; writing: CycleWriting };

export const VersionsButton = ({ cycleId, writing }: Props) => {
  const words = useCycleWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="text"
        aria-label={words('versions.of', { text: words(`text.${writing.key}`) })}
        onClick={() => setOpen(true)}
      >
        {words('versions.button')}
      </Button>
      {open && <VersionsDialog cycleId={cycleId} writing={writing} onClose={() => setOpen(false)} />}
    </>
  );
};
