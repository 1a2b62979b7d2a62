import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { ConfirmDialog } from './ConfirmDialog';

type Props = Pick<ButtonProps, 'variant' | 'disabled'> & {
  label: string;
  title: string;
  text: string;
  onConfirm: () => void;
};

/** A step that cannot be taken back: asked once more, in words that say so. */
export const ConfirmButton = ({ label, title, text, onConfirm, ...button }: Props) => {
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <>
      <Button {...button} onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        title={title}
        text={text}
        confirm={label}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      />
    </>
  );
};
