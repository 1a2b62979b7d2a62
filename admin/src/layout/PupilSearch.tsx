import SearchIcon from '@mui/icons-material/Search';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, IconButton } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useId, useState } from 'react';
import { PupilSearchForm } from './PupilSearchForm';

/** A name never becomes part of an address: it is asked for in a dialog and sent in a body. */
export const PupilSearch = ({ wide }: { wide: boolean }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const titleId = useId();
  const close = () => setOpen(false);
  return (
    <>
      {wide ? (
        <Button size="small" startIcon={<SearchIcon />} onClick={() => setOpen(true)}>
          {translate('pupilSearch.button')}
        </Button>
      ) : (
        <IconButton aria-label={translate('pupilSearch.button')} onClick={() => setOpen(true)}>
          <SearchIcon />
        </IconButton>
      )}
      <Dialog open={open} onClose={close} aria-labelledby={titleId} fullWidth maxWidth="sm">
        <DialogTitle id={titleId} component="h2" sx={{ fontSize: 19, fontWeight: 600, paddingBottom: 1 }}>
          {translate('pupilSearch.title')}
        </DialogTitle>
        <DialogContent>
          <PupilSearchForm onDone={close} />
        </DialogContent>
        <DialogActions>
          <Button onClick={close}>{translate('words.close')}</Button>
        </DialogActions>
      </Dialog>
    </>
  );
};
