import { Checkbox } from '@mui/material';
import { useListContext } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import { useWorkWords } from '../my-week/use-work-words';
import { useTaskName } from './task-name';

/** Chooses one task of the list; named by the task. */
export const TaskTick = ({ task }: { task: ReviewTask }) => {
  const words = useWorkWords();
  const name = useTaskName()(task);
  const { selectedIds = [], onToggleItem } = useListContext<ReviewTask>();
  return (
    <Checkbox
      checked={selectedIds.includes(task.id)}
      onChange={() => onToggleItem(task.id)}
      slotProps={{ input: { 'aria-label': words('list.select', { name }) } }}
      sx={{ padding: '8px', marginLeft: '-8px' }}
    />
  );
};
