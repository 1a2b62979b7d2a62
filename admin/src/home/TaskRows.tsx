import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ReviewTask } from '#contract/review-tasks';
import { TaskDue } from '../review-tasks/TaskDue';
import { useTaskName } from '../review-tasks/task-name';

type Props = { tasks: readonly ReviewTask[]; withOwner?: boolean };

/** The thing, what is known about it, and until when: read in ten seconds. */
export const TaskRows = ({ tasks, withOwner = false }: Props) => (
  <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
    {tasks.map((task) => (
      <TaskRow key={task.id} task={task} withOwner={withOwner} />
    ))}
  </Box>
);

const TaskRow = ({ task, withOwner }: { task: ReviewTask; withOwner: boolean }) => {
  const translate = useTranslate();
  const nameOf = useTaskName();
  const { withResults: part, enrolled: whole } = task.known;
  const facts = [
    task.schoolName,
    whole > 0 && translate('tasks.known', { part, whole }),
    task.testPeriod && `${translate(`moment.${task.testPeriod.moment}`)} ${task.testPeriod.schoolYear}`,
    withOwner && (task.ownerName ?? translate('tasks.nobody')),
  ].filter(Boolean);
  return (
    <Box component="li" sx={rowStyle}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Link to={`/review-tasks/${task.id}/show`}>{nameOf(task)}</Link>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {facts.join(' · ')}
        </Typography>
      </Box>
      <Typography variant="body2" component="div" sx={{ flex: 'none', color: 'text.secondary' }}>
        <TaskDue task={task} />
      </Typography>
    </Box>
  );
};

const rowStyle = {
  display: 'flex',
  flexDirection: { xs: 'column', sm: 'row' },
  gap: { xs: 0.25, sm: 2 },
  alignItems: { sm: 'center' },
  padding: '11px 0',
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
  '& a': {
    display: 'inline-block',
    minHeight: 24,
    fontWeight: 600,
    color: 'text.primary',
    textDecorationColor: 'transparent',
  },
  '& a:hover': { textDecorationColor: 'currentcolor' },
} as const;
