import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ReviewTask } from '#contract/review-tasks';
import { AskingButton } from '../layout/AskingButton';
import { useWorkWords } from '../my-week/use-work-words';
import { TaskSteps } from './TaskSteps';
import { useTaskName } from './task-name';
import type { ChangeTask } from './use-change-task';

/** First the work, then the tick; where Koers sees the work there is nothing to tick. */
export const TaskActions = ({ task, change }: { task: ReviewTask; change: ChangeTask }) => {
  const translate = useTranslate();
  const words = useWorkWords();
  const label = labelOf(task);
  return (
    <>
      <HowItCloses task={task} />
      <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', margin: '16px 0 24px' }}>
        {task.path && (
          <Button component={Link} to={task.path} variant="contained" color="primary">
            {label === null ? words('row.go') : translate(label)}
          </Button>
        )}
        {task.may.finish && <Change verb="finish" task={task} change={change} />}
        {task.may.reopen && <Change verb="reopen" task={task} change={change} />}
        <TaskSteps task={task} />
      </Box>
    </>
  );
};

/** What the page is called to which the task leads; null where only the task itself knows. */
function labelOf({ kind, path, watches }: ReviewTask): string | null {
  if (path?.startsWith('/schools/')) return 'tasks.openSchool';
  if (path?.startsWith('/groups/')) return 'tasks.openGroup';
  return kind === 'evaluateGroupPlan' || watches === 'planDiscussed' ? 'tasks.openPlans' : null;
}

/** Nobody ticks a box for what Koers can see; the page says what it waits for, or what it saw. */
const HowItCloses = ({ task }: { task: ReviewTask }) => {
  const words = useWorkWords();
  const group = task.groupName ?? '';
  const said = [
    task.cancelledAt !== null && words('withdrawn'),
    task.closedItselfBy && words('closedItself', { what: words(`saw.${task.closedItselfBy}`, { group }) }),
    task.closesWhen && words(`closesWhen.${task.closesWhen}`, { group }),
    task.may.finish && words('byHand'),
  ].filter(Boolean);
  return said.map((text) => (
    <Typography key={String(text)} sx={{ color: 'text.secondary', maxWidth: '68ch', marginTop: 1 }}>
      {text}
    </Typography>
  ));
};

const texts = {
  finish: { button: 'tasks.finish', title: 'tasks.confirmFinish', text: 'tasks.confirmFinishText' },
  reopen: { button: 'tasks.reopen', title: 'tasks.confirmReopen', text: 'tasks.confirmReopenText' },
} as const;

type Props = { verb: 'finish' | 'reopen'; task: ReviewTask; change: ChangeTask };

const Change = ({ verb, task, change }: Props) => {
  const translate = useTranslate();
  const name = useTaskName()(task);
  const { button, title, text } = texts[verb];
  return (
    <AskingButton
      label={translate(button)}
      title={translate(title)}
      text={translate(text, { name })}
      disabled={change.isPending}
      onYes={() => change.mutate({ task, verb })}
    />
  );
};
