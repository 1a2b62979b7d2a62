import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ReviewTask } from '#contract/review-tasks';
import type { Column } from '../table/columns';
import { TaskDue } from './TaskDue';
import { TaskTick } from './TaskTick';
import { useTaskName } from './task-name';

export function useTaskColumns(withTicks = false): readonly Column<ReviewTask>[] {
  const translate = useTranslate();
  const nameOf = useTaskName();
  const label = (key: string) => translate(`tasks.column.${key}`);
  const ownerOf = ({ ownerName }: ReviewTask) => ownerName ?? translate('tasks.nobody');
  const schoolOf = ({ schoolName }: ReviewTask) => schoolName ?? translate('tasks.wholeBoard');
  const knownOf = ({ known: { withResults, enrolled } }: ReviewTask) =>
    enrolled > 0 ? translate('tasks.known', { part: withResults, whole: enrolled }) : '–';
  return [
    {
      key: 'task',
      label: label('task'),
      sort: 'kind',
      cell: (task) => (
        <Box sx={{ display: 'flex', alignItems: 'center' }}>
          {withTicks && <TaskTick task={task} />}
          <Link to={`/review-tasks/${task.id}/show`} style={{ fontWeight: 600 }}>
            {nameOf(task)}
          </Link>
        </Box>
      ),
      csv: nameOf,
    },
    {
      key: 'school',
      label: label('school'),
      sort: 'school',
      cell: schoolOf,
      csv: schoolOf,
    },
    { key: 'owner', label: label('owner'), sort: 'owner', cell: ownerOf, csv: ownerOf },
    { key: 'known', label: label('known'), cell: knownOf, csv: knownOf },
    {
      key: 'due',
      label: label('due'),
      sort: 'dueOn',
      cell: (task) => <TaskDue task={task} />,
      csv: (task) => task.dueOn,
    },
    {
      key: 'status',
      label: label('status'),
      cell: ({ status }) => translate(`tasks.status.${status}`),
      csv: ({ status }) => translate(`tasks.status.${status}`),
    },
  ];
}
