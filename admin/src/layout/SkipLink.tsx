import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** A button, since the part after # in the address is the page here. Seen only when it has the focus. */
export const SkipLink = ({ onSkip }: { onSkip: () => void }) => {
  const translate = useTranslate();
  return (
    <Button
      onClick={onSkip}
      sx={{ position: 'absolute', left: 16, top: -80, zIndex: 9, '&:focus': { top: 8 } }}
      className="noprint"
    >
      {translate('ra.navigation.skip_nav')}
    </Button>
  );
};
