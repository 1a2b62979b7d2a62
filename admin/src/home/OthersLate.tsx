import { Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ReviewTask } from '#contract/review-tasks';
import { Section } from './Section';
import { TaskRows } from './TaskRows';

/** For who watches over the tasks of others without having any. */
export const OthersLate = () => {
  const translate = useTranslate();
  const { data, total, isPending } = useGetList<ReviewTask>('review-tasks', {
    pagination: { page: 1, perPage: 5 },
    sort: { field: 'dueOn', order: 'ASC' },
    filter: { state: 'overdue' },
  });
  if (isPending) return null;
  return (
    <Section
      title={translate('home.others')}
      count={total ?? 0}
      action={<Link to="/review-tasks">{translate('home.allTasks')}</Link>}
    >
      {data && data.length > 0 ? (
        <TaskRows tasks={data} withOwner />
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{translate('home.othersNone')}</Typography>
      )}
    </Section>
  );
};
