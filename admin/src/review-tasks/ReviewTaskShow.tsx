import { Alert, Box, Card, Typography } from '@mui/material';
import { ShowBase, useRecordContext, useTranslate } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import { isPeriodKind } from '#domain/review-tasks/task-kinds';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';
import { TaskActions } from './TaskActions';
import { TaskComments } from './TaskComments';
import { TaskFacts } from './TaskFacts';
import { TaskOrigin } from './TaskOrigin';
import { useTaskName } from './task-name';
import { useChangeTask } from './use-change-task';

export const ReviewTaskShow = () => (
  <ShowBase>
    <Task />
  </ShowBase>
);

/** What is asked, on which data, until when, and the one step to the screen where the work is done. */
const Task = () => {
  const translate = useTranslate();
  const nameOf = useTaskName();
  const task = useRecordContext<ReviewTask>();
  const change = useChangeTask();
  if (!task) return <Waiting />;
  return (
    <>
      <PageHeader
        crumb={{ to: '/review-tasks', label: translate('tasks.crumb') }}
        title={nameOf(task)}
        sub={task.schoolName ?? translate('tasks.wholeBoard')}
      />
      {change.stale && (
        <Alert severity="warning" sx={{ marginBottom: 2 }}>
          {translate('tasks.stale')}
        </Alert>
      )}
      <Typography sx={leadStyle}>
        {translate(`tasks.lead.${task.kind}`, { group: task.groupName ?? '', school: task.schoolName ?? '' })}
      </Typography>
      <TaskActions task={task} change={change} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}>
        <Card sx={cardStyle}>
          <TaskFacts task={task} />
        </Card>
        {isPeriodKind(task.kind) && (
          <Card sx={cardStyle}>
            <TaskOrigin task={task} />
          </Card>
        )}
      </Box>
      <Box sx={{ marginTop: 2 }}>
        <TaskComments task={task} />
      </Box>
    </>
  );
};

const leadStyle = { fontSize: { xs: 17, md: 18 }, lineHeight: { xs: '25px', md: '27px' }, maxWidth: '68ch' } as const;
const cardStyle = { padding: { xs: 2, md: '20px 24px' } } as const;
