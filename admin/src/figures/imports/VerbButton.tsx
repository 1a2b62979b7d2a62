import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material';
import { useId, useState } from 'react';
import { useWords } from '../use-words';

type Props = {
  label: string;
  title: string;
  says: string;
  primary?: boolean;
  busy: boolean;
  onConfirm: () => void;
};

/** A verb that is asked about once before it happens. */
export const VerbButton = ({ label, title, says, primary = false, busy, onConfirm }: Props) => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const id = useId();
  const confirm = () => {
    setOpen(false);
    onConfirm();
  };
  return (
    <>
      <Button
        {...(primary && { variant: 'contained', color: 'primary' })}
        disabled={busy}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-says`}
      >
        <DialogTitle id={`${id}-title`}>{title}</DialogTitle>
        <DialogContent>
          <DialogContentText id={`${id}-says`} color="textPrimary">
            {says}
          </DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setOpen(false)}>{words('common.cancel')}</Button>
          <Button variant="contained" color="primary" onClick={confirm} autoFocus>
            {label}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
