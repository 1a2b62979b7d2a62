import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { ReviewTask } from '#contract/review-tasks';
import { halfDecidedAt } from '#domain/group-plans/half-year';
import { ConfirmDialog } from '../layout/ConfirmDialog';
import { useTaskName } from './task-name';
import type { ChangeTask } from './use-change-task';

/** First the work, then the tick. */
export const TaskActions = ({ task, change }: { task: ReviewTask; change: ChangeTask }) => {
  const translate = useTranslate();
  const work = workOf(task);
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', margin: '20px 0 24px' }}>
      <Button component={Link} to={work.to} variant="contained" color="primary">
        {translate(work.label)}
      </Button>
      {task.may.finish && <Change verb="finish" task={task} change={change} />}
      {task.may.reopen && <Change verb="reopen" task={task} change={change} />}
    </Box>
  );
};

/** The screen with the data the task is about. */
export function workOf({ kind, groupId, schoolId, testPeriod }: Work) {
  if (groupId === null) return { to: `/schools/${schoolId}/show`, label: 'tasks.openSchool' };
  if (kind !== 'evaluateGroupPlan') return { to: `/groups/${groupId}/show`, label: 'tasks.openGroup' };
  const of = testPeriod ? `&year=${testPeriod.schoolYear}&half=${halfDecidedAt(testPeriod.moment)}` : '';
  return { to: `/group-plans?group=${groupId}${of}`, label: 'tasks.openPlans' };
}
type Work = Pick<ReviewTask, 'kind' | 'groupId' | 'schoolId' | 'testPeriod'>;

const texts = {
  finish: { button: 'tasks.finish', title: 'tasks.confirmFinish', text: 'tasks.confirmFinishText' },
  reopen: { button: 'tasks.reopen', title: 'tasks.confirmReopen', text: 'tasks.confirmReopenText' },
} as const;

type Props = { verb: 'finish' | 'reopen'; task: ReviewTask; change: ChangeTask };

const Change = ({ verb, task, change }: Props) => {
  const translate = useTranslate();
  const name = useTaskName()(task);
  const [asking, setAsking] = useState(false);
  const { button, title, text } = texts[verb];
  const confirm = () => {
    setAsking(false);
    change.mutate({ task, verb });
  };
  return (
    <>
      <Button onClick={() => setAsking(true)} disabled={change.isPending}>
        {translate(button)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={translate(title)}
        text={translate(text, { name })}
        confirm={translate(button)}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      />
    </>
  );
};
