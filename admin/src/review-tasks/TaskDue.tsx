import ClockIcon from '@mui/icons-material/AccessTime';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import { useFormat } from '../i18n/use-format';
import { useMe } from '../providers/me';
import { dueWords } from './due-words';

/** Late in colour, sign and words. */
export const TaskDue = ({ task }: { task: Pick<ReviewTask, 'dueOn' | 'status'> }) => {
  const translate = useTranslate();
  const { shortDay } = useFormat();
  const today = useMe()?.today;
  if (!today) return null;
  const words = dueWords(task, { today, translate, shortDay });
  if (task.status !== 'overdue') return <Box component="span" sx={{ whiteSpace: 'nowrap' }} children={words} />;
  return (
    <Box component="span" sx={{ color: 'error.main', fontWeight: 600, whiteSpace: 'nowrap' }}>
      <ClockIcon aria-hidden sx={{ fontSize: 16, verticalAlign: '-3px' }} /> {words}
    </Box>
  );
};
