import { Button, SnackbarContent } from '@mui/material';
import { useCloseNotification, useTranslate } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import { useTaskName } from './task-name';

type Props = { task: ReviewTask; verb: 'finish' | 'reopen'; undo: (task: ReviewTask) => void };

/** Says what happened and takes it back in one click. */
export const FinishedNotice = ({ task, verb, undo }: Props) => {
  const translate = useTranslate();
  const close = useCloseNotification();
  const name = useTaskName()(task);
  const takeBack = () => {
    close();
    undo(task);
  };
  return (
    <SnackbarContent
      message={translate(verb === 'finish' ? 'tasks.finished' : 'tasks.reopened', { name })}
      action={
        <Button variant="text" onClick={takeBack} sx={{ color: '#fff', '&:hover': { backgroundColor: '#4b5965' } }}>
          {translate('words.undo')}
        </Button>
      }
    />
  );
};
