import { Box, Button } from '@mui/material';

type Props = {
  label: string;
  cancel: string;
  disabled: boolean;
  onCancel: () => void;
  /** Without it the button sends the form around it. */
  onSave?: () => void;
};

/** At the end of a form that opened within a page: go on, or leave it as it was. */
export const FormButtons = ({ label, cancel, disabled, onCancel, onSave }: Props) => (
  <Box sx={{ gridColumn: '1 / -1', display: 'flex', gap: 1 }}>
    <Button {...(onSave ? { onClick: onSave } : { type: 'submit' })} disabled={disabled}>
      {label}
    </Button>
    <Button variant="text" onClick={onCancel}>
      {cancel}
    </Button>
  </Box>
);
