import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControl,
  FormControlLabel,
  FormLabel,
  Radio,
  RadioGroup,
} from '@mui/material';
import { useId, useState } from 'react';
import { useTranslate } from 'react-admin';
import { RejectReason } from '#contract/merge-proposals';
import { useDataWords } from '../i18n/use-data-words';

type Props = { open: boolean; onConfirm: (because: RejectReason) => void; onCancel: () => void };

/** Whoever looks later wants to know how one knew. A choice: nothing about a child has to be written down. */
export const RejectDialog = ({ open, onConfirm, onCancel }: Props) => {
  const words = useDataWords();
  const translate = useTranslate();
  const id = useId();
  const [because, setBecause] = useState<RejectReason | null>(null);
  return (
    <Dialog open={open} onClose={onCancel} aria-labelledby={`${id}-title`} aria-describedby={`${id}-text`}>
      <DialogTitle id={`${id}-title`} component="h2" sx={{ fontSize: 19, fontWeight: 600 }}>
        {words('merges.rejectTitle')}
      </DialogTitle>
      <DialogContent>
        <DialogContentText id={`${id}-text`} sx={{ color: 'text.primary', marginBottom: 2 }}>
          {words('merges.rejectText')}
        </DialogContentText>
        <FormControl>
          <FormLabel id={`${id}-why`} sx={{ color: 'text.primary', fontWeight: 600 }}>
            {words('merges.rejectWhy')}
          </FormLabel>
          <RadioGroup
            aria-labelledby={`${id}-why`}
            value={because}
            onChange={({ target }) => setBecause(target.value as RejectReason)}
          >
            {RejectReason.options.map((value) => (
              <FormControlLabel
                key={value}
                value={value}
                control={<Radio />}
                label={words(`merges.because.${value}`)}
              />
            ))}
          </RadioGroup>
        </FormControl>
      </DialogContent>
      <DialogActions sx={{ padding: '8px 24px 20px' }}>
        <Button onClick={onCancel}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          color="primary"
          disabled={because === null}
          onClick={() => because && onConfirm(because)}
        >
          {words('merges.reject')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
