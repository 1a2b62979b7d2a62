import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReviewTask } from '#contract/review-tasks';
import type { ReactNode } from 'react';
import { useFormat } from '../i18n/use-format';
import { FactList } from '../layout/FactList';
import { useWorkWords } from '../my-week/use-work-words';
import { TaskDue } from './TaskDue';
import { useRecurrenceWords } from './use-recurrence-words';

export const TaskFacts = ({ task }: { task: ReviewTask }) => {
  const translate = useTranslate();
  const words = useWorkWords();
  const paceOf = useRecurrenceWords();
  const { day, instant } = useFormat();
  const facts = [
    { label: translate('tasks.dueOn'), value: <DueOn task={task} /> },
    {
      label: translate('tasks.statusLabel'),
      value: task.status === 'overdue' ? <TaskDue task={task} /> : translate(`tasks.status.${task.status}`),
    },
    { label: translate('tasks.owner'), value: <Owner task={task} /> },
    ...fact(words('facts.helper'), task.helperName),
    ...fact(words('facts.from'), task.handedOutByName ?? task.createdByName),
    ...(task.testPeriod ? fact(translate('tasks.results'), <Known known={task.known} />) : []),
    ...(task.recurrence ? fact(words('facts.recurrence'), paceOf(task.recurrence)) : []),
    ...fact(words('facts.remindOn'), task.remindOn && day(task.remindOn)),
    { label: translate('tasks.openedAt'), value: instant(task.openedAt) },
    ...fact(translate('tasks.doneAt'), task.doneAt && instant(task.doneAt)),
    { label: words('facts.seenBy'), value: words(task.isShared ? 'facts.shared' : 'facts.own') },
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

const fact = (label: string, value: ReactNode) => (value ? [{ label, value }] : []);

/** With the day it was due at first, when it was put off. */
const DueOn = ({ task: { dueOn, postponedFrom, postponeReason: reason } }: { task: ReviewTask }) => {
  const words = useWorkWords();
  const { day } = useFormat();
  return (
    <>
      {day(dueOn)}
      {postponedFrom && (
        <Typography variant="body2" color="textSecondary">
          {words('postponedFrom', { day: day(postponedFrom), reason })}
        </Typography>
      )}
    </>
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
