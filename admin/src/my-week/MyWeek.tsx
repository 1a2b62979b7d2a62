import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { MyWeek as Week, WeekTask } from '#contract/my-week';
import { Asked } from '../figures/Notice';
import { Section } from '../home/Section';
import { useFormat } from '../i18n/use-format';
import { useChangeTask } from '../review-tasks/use-change-task';
import { useMyWeek } from './use-my-week';
import { useWorkWords } from './use-work-words';
import { WaitingRows } from './WaitingRows';
import { WeekTaskRow } from './WeekTaskRow';

/** Late, this week, waiting for others, and later: with what is known about each. */
export const MyWeek = () => {
  const asked = useMyWeek();
  return <Asked of={asked}>{asked.data && <Parts week={asked.data} />}</Asked>;
};

const Parts = ({ week }: { week: Week }) => {
  const words = useWorkWords();
  const toDo = week.diary.filter(({ kind }) => kind !== 'holdVisit');
  const late = toDo.filter(({ onDay }) => onDay < week.today);
  const soon = toDo.filter(({ onDay }) => onDay >= week.today);
  const [overdue, thisWeek] = [
    week.overdue.total + late.length,
    week.thisWeek.total + soon.length + week.surveys.length + week.plansToDiscuss.length,
  ];
  const isAhead = week.week.fromOn > week.today;
  const nothing = overdue + thisWeek + week.waiting.total === 0;
  return (
    <>
      <Sum overdue={overdue} thisWeek={thisWeek} waiting={week.waiting.total} isAhead={isAhead} />
      {overdue > 0 && (
        <Section title={words('week.overdue')} count={overdue}>
          <Rows part={week.overdue}>
            <WaitingRows entries={late} />
          </Rows>
        </Section>
      )}
      {thisWeek > 0 && (
        <Section title={words(isAhead ? 'week.nextWeek' : 'week.thisWeek')} count={thisWeek}>
          <Rows part={week.thisWeek}>
            <WaitingRows entries={soon} plans={week.plansToDiscuss} surveys={week.surveys} />
          </Rows>
        </Section>
      )}
      {nothing && (
        <Section title={words('week.nothing')}>
          <Typography sx={{ color: 'text.secondary', maxWidth: '60ch' }}>{words('week.nothingText')}</Typography>
        </Section>
      )}
      {week.waiting.total > 0 && (
        <Section title={words('week.waiting')} count={week.waiting.total}>
          <Rows part={week.waiting} />
        </Section>
      )}
      {week.later.total > 0 && <Later part={week.later} open={nothing} />}
    </>
  );
};

type SumProps = { overdue: number; thisWeek: number; waiting: number; isAhead: boolean };

const Sum = ({ overdue, thisWeek, waiting, isAhead }: SumProps) => {
  const words = useWorkWords();
  const counts = [
    [overdue, 'week.sumOverdue'],
    [thisWeek, isAhead ? 'week.sumNextWeek' : 'week.sumThisWeek'],
    [waiting, 'week.sumWaiting'],
  ] as const;
  return (
    <Box sx={{ display: 'flex', gap: '4px 28px', flexWrap: 'wrap', fontSize: { xs: 16, sm: 18 }, lineHeight: '27px' }}>
      {counts.map(([count, key]) => (
        <span key={key}>
          <b>{count}</b> {words(key)}
        </span>
      ))}
    </Box>
  );
};

type RowsProps = { part: { total: number; tasks: readonly WeekTask[] }; children?: ReactNode };

const Rows = ({ part: { total, tasks }, children }: RowsProps) => {
  const words = useWorkWords();
  const change = useChangeTask();
  const withSchool = new Set(tasks.map(({ schoolId }) => schoolId)).size > 1;
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {tasks.map((task) => (
          <WeekTaskRow key={task.id} task={task} change={change} withSchool={withSchool} />
        ))}
        {children}
      </Box>
      {total > tasks.length && (
        <Link to="/review-tasks">{words('week.more', { smart_count: total - tasks.length })}</Link>
      )}
    </>
  );
};

const Later = ({ part, open }: { part: Week['later']; open: boolean }) => {
  const words = useWorkWords();
  const { shortDay } = useFormat();
  const day = shortDay(part.tasks[0]?.dueOn ?? '');
  return (
    <Box
      component="details"
      open={open}
      sx={{ paddingLeft: 1, '& summary': { cursor: 'pointer', minHeight: 32, fontWeight: 600 } }}
    >
      <Box component="summary" sx={{ color: 'primary.main', fontSize: 15 }}>
        {words('week.later', { smart_count: part.total, day })}
      </Box>
      <Rows part={part} />
    </Box>
  );
};
