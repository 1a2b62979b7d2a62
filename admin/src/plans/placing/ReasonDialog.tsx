import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { levelName } from '../../figures/level-words';
import { useOpenPlan } from '../plan-context';
import { usePlanWords } from '../use-plan-words';
import type { Move } from './PlacingCard';

type Props = { move: Move; onConfirm: (reason: string) => void; onCancel: () => void };

/** A few words on why a pupil is placed otherwise than proposed. */
export const ReasonDialog = ({ move: { pupil, to }, onConfirm, onCancel }: Props) => {
  const words = usePlanWords();
  const { plan } = useOpenPlan();
  const [reason, setReason] = useState(pupil.reason ?? '');
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onConfirm(reason);
  };
  const proposed = words(`need.${pupil.proposed}`).toLowerCase();
  const because = words(`because.${pupil.because}`, { level: levelName('1S/2F', plan.domain) });
  return (
    <Dialog
      open
      onClose={onCancel}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      fullWidth
      maxWidth="xs"
    >
      <form onSubmit={submit}>
        <DialogTitle id={`${id}-title`} component="h2" sx={{ fontSize: 19, fontWeight: 600 }}>
          {words('placing.reasonTitle', { group: words(`need.${to}`).toLowerCase(), name: pupil.label })}
        </DialogTitle>
        <DialogContent>
          <DialogContentText id={`${id}-text`} sx={{ color: 'text.primary', marginBottom: 2 }}>
            {words('placing.reasonText', { proposed, because })}
          </DialogContentText>
          <TextField
            label={words('placing.reason')}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
            fullWidth
            autoFocus
            slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
          />
        </DialogContent>
        <DialogActions sx={{ padding: '8px 24px 20px' }}>
          <Button onClick={onCancel}>{words('comments.cancel')}</Button>
          <Button type="submit" variant="contained" color="primary" disabled={reason.trim() === ''}>
            {words('placing.confirm')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};
