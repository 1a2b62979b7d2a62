import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useId, useState } from 'react';
import { useNotify, useTranslate, useUpdate } from 'react-admin';
import type { ConsultationTracking } from '#contract/consultation-tracking';
import { useFormats } from '../figures/use-formats';
import { useConsultationWords } from './use-consultation-words';

/** Whether a teacher is starting, and until when: set by who leads the school. */
export const StartingButton = ({ row }: { row: ConsultationTracking }) => {
  const words = useConsultationWords();
  const { shortDay } = useFormats();
  const [open, setOpen] = useState(false);
  const { startingUntil, teacherName, may } = row;
  if (!may.edit) return <>{shortDay(startingUntil)}</>;
  const shown = startingUntil ? shortDay(startingUntil) : words('visits.starting.set');
  return (
    <>
      <Button
        size="small"
        variant="text"
        aria-label={words('visits.setStarting', { name: teacherName, shown })}
        onClick={() => setOpen(true)}
      >
        {shown}
      </Button>
      {open && <StartingDialog row={row} onClose={() => setOpen(false)} />}
    </>
  );
};

const StartingDialog = ({ row, onClose }: { row: ConsultationTracking; onClose: () => void }) => {
  const words = useConsultationWords();
  const translate = useTranslate();
  const notify = useNotify();
  const id = useId();
  const [until, setUntil] = useState(row.startingUntil ?? `${row.schoolYear.slice(5)}-07-31`);
  const [update, { isPending }] = useUpdate<ConsultationTracking>('consultation-tracking');
  const save = (startingUntil: string | null) =>
    void update(
      'consultation-tracking',
      { id: row.id, data: { startingUntil }, previousData: row },
      { onSuccess: onClose, onError: (error) => notify((error as Error).message, { type: 'error' }) },
    );
  return (
    <Dialog open onClose={onClose} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`} component="h2" sx={{ fontSize: 19, fontWeight: 600 }}>
        {words('visits.starting.title', { name: row.teacherName })}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <DialogContentText id={`${id}-text`} sx={{ color: 'text.primary' }}>
          {words('visits.starting.text')}
        </DialogContentText>
        <TextField
          type="date"
          label={words('visits.starting.until')}
          value={until}
          onChange={({ target }) => setUntil(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </DialogContent>
      <DialogActions sx={{ padding: '8px 24px 20px', flexWrap: 'wrap', gap: 1 }}>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        {row.startingUntil && (
          <Button disabled={isPending} onClick={() => save(null)}>
            {words('visits.starting.stop')}
          </Button>
        )}
        <Button variant="contained" color="primary" disabled={isPending || until === ''} onClick={() => save(until)}>
          {words('visits.starting.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
