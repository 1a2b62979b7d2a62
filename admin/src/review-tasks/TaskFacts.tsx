import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import { useFormat } from '../i18n/use-format';
import { FactList } from '../layout/FactList';
import { TaskDue } from './TaskDue';

export const TaskFacts = ({ task }: { task: ReviewTask }) => {
  const translate = useTranslate();
  const { day, instant } = useFormat();
  const facts = [
    { label: translate('tasks.dueOn'), value: day(task.dueOn) },
    {
      label: translate('tasks.statusLabel'),
      value: task.status === 'overdue' ? <TaskDue task={task} /> : translate(`tasks.status.${task.status}`),
    },
    { label: translate('tasks.owner'), value: <Owner task={task} /> },
    { label: translate('tasks.results'), value: <Known known={task.known} /> },
    { label: translate('tasks.openedAt'), value: instant(task.openedAt) },
    ...(task.doneAt ? [{ label: translate('tasks.doneAt'), value: instant(task.doneAt) }] : []),
  ];
  return (
    <section aria-labelledby="facts">
      <Typography variant="h2" id="facts" sx={{ marginBottom: 1 }}>
        {translate('tasks.facts')}
      </Typography>
      <FactList facts={facts} />
    </section>
  );
};

const Owner = ({ task: { ownerName, ownerRole } }: { task: ReviewTask }) => {
  const translate = useTranslate();
  return `${ownerName ?? translate('tasks.nobody')} (${translate(`roles.${ownerRole}`)})`;
};

const Known = ({ known: { withResults: part, enrolled: whole } }: Pick<ReviewTask, 'known'>) => {
  const translate = useTranslate();
  if (whole === 0) return translate('tasks.resultsNone');
  const missing = whole - part;
  if (missing === 0) return translate('tasks.resultsAll', { whole });
  return translate(missing === 1 ? 'tasks.resultsOneMissing' : 'tasks.resultsMissing', { part, whole, missing });
};
