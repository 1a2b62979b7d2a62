import { Button } from '@mui/material';
import { useState } from 'react';
import { ConfirmDialog } from '../layout/ConfirmDialog';

type Props = { verb: string; title: string; text: string; disabled?: boolean; onConfirm: () => void };

/** A button that asks once more before it does it. */
export const StepButton = ({ verb, title, text, disabled = false, onConfirm }: Props) => {
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button disabled={disabled} onClick={() => setAsking(true)}>
        {verb}
      </Button>
      <ConfirmDialog
        open={asking}
        title={title}
        text={text}
        confirm={verb}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      />
    </>
  );
};
