import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { ConfirmDialog } from './ConfirmDialog';

type Props = Omit<ButtonProps, 'onClick' | 'title'> & {
  label: string;
  title: string;
  text: string;
  onYes: () => void;
};

/** A button that asks once more before it does what it says. */
export const AskingButton = ({ label, title, text, onYes, ...button }: Props) => {
  const [asking, setAsking] = useState(false);
  const yes = () => {
    setAsking(false);
    onYes();
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
        onConfirm={yes}
        onCancel={() => setAsking(false)}
      />
    </>
  );
};
