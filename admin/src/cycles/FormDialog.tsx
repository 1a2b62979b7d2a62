import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type FormEvent, type ReactNode, useId } from 'react';

type Props = {
  title: string;
  verb: string;
  disabled: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A short form over the page. */
export const FormDialog = ({ title, verb, disabled, onSubmit, onClose, children }: Props) => {
  const translate = useTranslate();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <Box component="form" onSubmit={submit}>
        <DialogTitle id={id} component="h2" sx={{ fontSize: 19, fontWeight: 600 }}>
          {title}
        </DialogTitle>
        <DialogContent>
          <Box sx={{ display: 'grid', gap: 2, paddingTop: 1 }}>{children}</Box>
        </DialogContent>
        <DialogActions sx={{ padding: '8px 24px 20px' }}>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" color="primary" disabled={disabled}>
            {verb}
          </Button>
        </DialogActions>
      </Box>
    </Dialog>
  );
};
