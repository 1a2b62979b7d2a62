import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { WeekTask } from '#contract/my-week';
import { useFormat } from '../i18n/use-format';
import { TaskDue } from '../review-tasks/TaskDue';
import { useTaskName } from '../review-tasks/task-name';
import type { ChangeTask } from '../review-tasks/use-change-task';
import { useWorkWords } from './use-work-words';
import { actionOf, weekFacts } from './week-facts';
import { WeekRow } from './WeekRow';

type Props = { task: WeekTask; change: ChangeTask; withSchool: boolean };

/** A task in the own week. Where Koers sees the work the button goes there; else it finishes the task. */
export const WeekTaskRow = ({ task, change, withSchool }: Props) => {
  const words = useWorkWords();
  const translate = useTranslate();
  const { shortDay } = useFormat();
  const name = useTaskName()(task);
  const facts = weekFacts(task, { words, moment: (moment) => translate(`moment.${moment}`), shortDay });
  return (
    <WeekRow
      to={`/review-tasks/${task.id}/show`}
      name={name}
      facts={withSchool ? [task.schoolName ?? translate('tasks.wholeBoard'), ...facts] : facts}
      due={<TaskDue task={task} />}
      action={<Action task={task} change={change} name={name} />}
    />
  );
};

const Action = ({ task, change, name }: { task: WeekTask; change: ChangeTask; name: string }) => {
  const words = useWorkWords();
  const action = actionOf(task);
  if (action === null) return null;
  if (action === 'go')
    return (
      <Button size="small" component={Link} to={task.path ?? ''} aria-label={words('row.goName', { name })}>
        {words('row.go')}
      </Button>
    );
  return (
    <Button
      size="small"
      disabled={change.isPending}
      aria-label={words('row.finishName', { name })}
      onClick={() => change.mutate({ task, verb: 'finish' })}
    >
      {words('row.finish')}
    </Button>
  );
};
