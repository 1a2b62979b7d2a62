import { Alert, Box, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ReviewTask } from '#contract/review-tasks';
import { Waiting } from '../layout/Waiting';
import { Section } from './Section';
import { TaskRows } from './TaskRows';

const shown = ['overdue', 'dueToday', 'dueSoon'] as const;

/** The own open tasks, the latest first of all. */
export const DueTasks = () => {
  const translate = useTranslate();
  const { data, isPending, error } = useGetList<ReviewTask>('review-tasks', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'dueOn', order: 'ASC' },
    filter: { mine: 'true', state: 'open' },
  });
  if (error) return <Alert severity="error">{translate((error as Error).message)}</Alert>;
  if (isPending) return <Waiting />;
  const tasks = data ?? [];
  const of = (status: ReviewTask['status']) => tasks.filter((task) => task.status === status);
  const later = of('later');
  return (
    <>
      <Sum counts={shown.map((status) => ({ status, count: of(status).length }))} />
      {shown.map(
        (status) =>
          of(status).length > 0 && (
            <Section key={status} title={translate(`home.${status}`)} count={of(status).length}>
              <TaskRows tasks={of(status)} />
            </Section>
          ),
      )}
      {tasks.length === later.length && <Nothing />}
      {later.length > 0 && <Later tasks={later} open={tasks.length === later.length} />}
    </>
  );
};

type SumProps = { counts: readonly { status: (typeof shown)[number]; count: number }[] };

const Sum = ({ counts }: SumProps) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', gap: '4px 28px', flexWrap: 'wrap', fontSize: 18, lineHeight: '27px' }}>
      {counts.map(({ status, count }) => (
        <span key={status}>
          <b>{count}</b> {translate(`home.sum.${status}`)}
        </span>
      ))}
      <Link to="/review-tasks" style={{ fontSize: 15, marginLeft: 'auto' }}>
        {translate('home.allTasks')}
      </Link>
    </Box>
  );
};

const Nothing = () => {
  const translate = useTranslate();
  return (
    <Section title={translate('home.nothingDue')}>
      <Typography sx={{ color: 'text.secondary' }}>{translate('home.nothingDueText')}</Typography>
    </Section>
  );
};

const Later = ({ tasks, open }: { tasks: readonly ReviewTask[]; open: boolean }) => {
  const translate = useTranslate();
  return (
    <Box
      component="details"
      open={open}
      sx={{ paddingLeft: 1, '& summary': { cursor: 'pointer', minHeight: 32, fontWeight: 600 } }}
    >
      <Box component="summary" sx={{ color: 'primary.main', fontSize: 15 }}>
        {translate('home.later', { smart_count: tasks.length })}
      </Box>
      <TaskRows tasks={tasks} />
    </Box>
  );
};
