import { Button } from '@mui/material';
import { useState } from 'react';
import type { CycleItem } from '#contract/cycles';
import { ConfirmDialog } from '../../layout/ConfirmDialog';
import { useCycleStep } from '../use-cycle-step';
import { useCycleWords } from '../use-cycle-words';

export const RemoveItem = ({ item: { id, version }, name }: { item: CycleItem; name: string }) => {
  const words = useCycleWords();
  const { mutate, isPending } = useCycleStep();
  const [asking, setAsking] = useState(false);
  const remove = () => {
    setAsking(false);
    mutate({ path: `/cycle-items/${id}`, method: 'DELETE', version, said: 'removed' });
  };
  return (
    <>
      <Button
        size="small"
        variant="text"
        disabled={isPending}
        aria-label={words('ofItem', { verb: words('remove'), title: name })}
        onClick={() => setAsking(true)}
      >
        {words('remove')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={words('removeTitle')}
        text={words('removeText', { title: name })}
        confirm={words('remove')}
        onConfirm={remove}
        onCancel={() => setAsking(false)}
      />
    </>
  );
};
