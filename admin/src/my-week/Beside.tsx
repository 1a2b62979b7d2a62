import { Box, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { MyWeek, WeekChange, WeekEntry } from '#contract/my-week';
import { Section } from '../home/Section';
import { useFormat } from '../i18n/use-format';
import { useTaskName } from '../review-tasks/task-name';
import { useMyWeek } from './use-my-week';
import { useWorkWords } from './use-work-words';

/** Beside the tasks: what changed since the last visit, and what stands in the diary. */
export const WeekBeside = () => {
  const { data: week } = useMyWeek();
  if (!week) return null;
  return (
    <>
      <Changes week={week} />
      <Diary week={week} />
    </>
  );
};

const Changes = ({ week: { changes, since } }: { week: MyWeek }) => {
  const words = useWorkWords();
  const { dayOfInstant } = useFormat();
  const aside = since ? words('changes.since', { day: dayOfInstant(since) }) : words('changes.first');
  return (
    <Section
      title={words('changes.title')}
      action={
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {aside}
        </Typography>
      }
    >
      {changes.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{words('changes.none')}</Typography>}
      <Box component="ul" sx={listStyle}>
        {changes.map((change) => (
          <li key={`${change.about} ${'id' in change ? change.id : ''}`}>
            <Change change={change} />
          </li>
        ))}
      </Box>
    </Section>
  );
};

const Change = ({ change }: { change: WeekChange }) => {
  const words = useWorkWords();
  const nameOf = useTaskName();
  switch (change.about) {
    case 'closed':
      return (
        <>
          <b>{words('changes.closed', { what: words(`saw.${change.by}`, { group: change.groupName ?? '' }) })}</b>
          <br />
          <Link to={`/review-tasks/${change.id}/show`}>{nameOf(change)}</Link>
        </>
      );
    case 'done':
    case 'reopened':
      return (
        <>
          <Link to={`/review-tasks/${change.id}/show`}>{nameOf(change)}</Link>
          <br />
          {words(`changes.${change.about}`, { name: change.by })}
        </>
      );
    case 'comments':
      return (
        <>
          <Link to={`/review-tasks/${change.id}/show`}>{nameOf(change)}</Link>
          <br />
          {words('changes.comments', { smart_count: change.count })}
        </>
      );
    case 'given':
      return <Link to="/review-tasks">{words('changes.given', { smart_count: change.count })}</Link>;
    case 'plan':
      return (
        <>
          <Link to={`/group-plans/${change.id}/show`}>
            {words('changes.plan', { domain: words(`domain.${change.domain}`), group: change.groupName })}
          </Link>
          <br />
          {[
            change.count > 0 && words('changes.comments', { smart_count: change.count }),
            change.ready && words('changes.ready'),
          ]
            .filter(Boolean)
            .join(', ')}
        </>
      );
    case 'forecast':
      return <Link to={`/schools/${change.id}/show`}>{words('changes.forecast', { school: change.schoolName })}</Link>;
  }
};

const Diary = ({ week }: { week: MyWeek }) => {
  const words = useWorkWords();
  const { shortDay } = useFormat();
  const dayOf = (day: string) => (day <= week.today ? words('diary.today') : shortDay(day));
  const visits = week.diary
    .filter(({ kind, onDay }) => kind === 'holdVisit' && onDay >= week.today)
    .map((visit) => ({
      id: visit.id,
      on: visit.onDay,
      time: '',
      path: visit.path,
      name: nameOfVisit(visit, words),
      where: visit.groupName ? words('diary.visitGroup', { group: visit.groupName }) : '',
    }));
  const events = week.events.map(({ id, startsOn, startTime, title, place }) => {
    return { id, on: startsOn, time: startTime ?? '', path: `/events/${id}/show`, name: title, where: place };
  });
  const talks = week.talks.map(({ id, onDay, startTime, title, place }) => {
    return { id, on: onDay, time: startTime ?? '', path: `/conversations/${id}/show`, name: title, where: place };
  });
  const entries = [...visits, ...talks, ...events].sort((a, b) =>
    `${a.on} ${a.time}`.localeCompare(`${b.on} ${b.time}`),
  );
  return (
    <Section title={words('diary.title')}>
      {entries.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{words('diary.empty')}</Typography>}
      <Box component="ul" sx={listStyle}>
        {entries.map(({ id, on, time, path, name, where }) => (
          <li key={id}>
            <b>
              {dayOf(on)} {time}
            </b>{' '}
            <Link to={path}>{name}</Link>
            {where && ` · ${where}`}
          </li>
        ))}
      </Box>
    </Section>
  );
};

const nameOfVisit = ({ withName }: WeekEntry, words: ReturnType<typeof useWorkWords>) =>
  withName ? words('diary.visitWith', { name: withName }) : words('diary.visit');

const listStyle = {
  listStyle: 'none',
  margin: 0,
  padding: 0,
  '& li': { padding: '8px 0', borderBottom: 1, borderColor: 'divider', overflowWrap: 'anywhere' },
  '& li:last-of-type': { borderBottom: 0 },
  '& a': { display: 'inline-block', minHeight: 24 },
} as const;
