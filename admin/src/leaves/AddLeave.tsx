import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { LeaveDialog, type Person } from './LeaveDialog';

type Props = Pick<ButtonProps, 'variant' | 'color'> & { label: string; person: Person | null };

/** A button that opens the form. */
export const AddLeave = ({ label, person, ...button }: Props) => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <LeaveDialog person={person} onClose={() => setOpen(false)} />}
    </>
  );
};
