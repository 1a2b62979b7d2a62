import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useKeptText } from '../autosave/use-kept-text';
import { type Choice, SelectField } from '../figures/SelectField';
import { ConfirmDialog } from './ConfirmDialog';

type Text = 'verdict' | 'reason' | 'reasonHelp' | 'close' | 'confirmTitle' | 'confirmText';

type Props = {
  /** Under which the tab keeps the reason until it is sent. */
  name: string;
  words: (text: Text) => string;
  choices: readonly Choice[];
  /** The verdict that is proposed. */
  proposal: string;
  isPending: boolean;
  onClose: (body: { verdict: string; reason: string }, forget: string) => void;
};

/** What people make of a proposal, and why: once, so it is asked twice. */
export const VerdictForm = ({ name, words, choices, proposal, isPending, onClose }: Props) => {
  const { key, text: reason, setText: setReason } = useKeptText(name);
  const [verdict, setVerdict] = useState(proposal);
  const [asking, setAsking] = useState(false);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
  };
  const close = () => {
    setAsking(false);
    onClose({ verdict, reason }, key);
  };
  return (
    <Box component="form" onSubmit={ask} className="noprint" sx={{ display: 'grid', gap: 2, maxWidth: 560 }}>
      <SelectField label={words('verdict')} value={verdict} choices={choices} onChange={setVerdict} />
      <TextField
        label={words('reason')}
        helperText={words('reasonHelp')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        required
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 2000 }, inputLabel: { shrink: true } }}
      />
      <div>
        <Button type="submit" variant="contained" color="primary" disabled={isPending || reason.trim() === ''}>
          {words('close')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={words('confirmTitle')}
        text={words('confirmText')}
        confirm={words('close')}
        onConfirm={close}
        onCancel={() => setAsking(false)}
      />
    </Box>
  );
};
