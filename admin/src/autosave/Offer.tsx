import { Alert, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Kept } from './autosaver';

type Props = { offered: Kept; onTake: () => void; onDrop: () => void };

/** Text that was typed and not saved when the page went away. */
export const Offer = ({ offered, onTake, onDrop }: Props) => {
  const translate = useTranslate();
  return (
    <Alert
      severity="info"
      className="noprint"
      sx={{ marginBottom: 1.5 }}
      action={
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button size="small" onClick={onTake}>
            {translate('autosave.take')}
          </Button>
          <Button size="small" onClick={onDrop}>
            {translate('autosave.drop')}
          </Button>
        </Box>
      }
    >
      {translate('autosave.offered')}
      <Box component="blockquote" sx={{ margin: '6px 0 0', whiteSpace: 'pre-wrap', maxHeight: 160, overflowY: 'auto' }}>
        {offered.text === '' ? translate('autosave.empty') : offered.text}
      </Box>
    </Alert>
  );
};
