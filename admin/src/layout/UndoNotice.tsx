import { Button, SnackbarContent } from '@mui/material';
import { useCloseNotification, useTranslate } from 'react-admin';

type Props = { message: string; undo: () => void };

/** Says what happened and takes it back in one click. */
export const UndoNotice = ({ message, undo }: Props) => {
  const translate = useTranslate();
  const close = useCloseNotification();
  const takeBack = () => {
    close();
    undo();
  };
  return (
    <SnackbarContent
      message={message}
      action={
        <Button variant="text" onClick={takeBack} sx={{ color: '#fff', '&:hover': { backgroundColor: '#4b5965' } }}>
          {translate('words.undo')}
        </Button>
      }
    />
  );
};
