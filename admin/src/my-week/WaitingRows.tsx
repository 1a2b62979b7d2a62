import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import type { MyWeek, WeekEntry } from '#contract/my-week';
import { useFormat } from '../i18n/use-format';
import { dueWords } from '../review-tasks/due-words';
import { useMe } from '../providers/me';
import { useTranslate } from 'react-admin';
import { useWorkWords } from './use-work-words';
import { WeekRow } from './WeekRow';

type Props = {
  entries: readonly WeekEntry[];
  plans?: MyWeek['plansToDiscuss'];
  surveys?: MyWeek['surveys'];
};

/** What waits for this person and is no task: agreements out of a visit or one to plan, plans to discuss, a survey to answer. */
export const WaitingRows = ({ entries, plans = [], surveys = [] }: Props) => {
  const words = useWorkWords();
  const translate = useTranslate();
  const { shortDay, dayOfInstant } = useFormat();
  const today = useMe()?.today ?? '';
  return (
    <>
      {entries.map(({ id, kind, onDay, schoolName, path }) => (
        <WeekRow
          key={`${id} ${onDay}`}
          to={path}
          name={words(kind === 'planVisit' ? 'row.planVisit' : 'row.agreement')}
          facts={[schoolName]}
          due={dueWords({ dueOn: onDay, status: onDay < today ? 'overdue' : 'later' }, { today, translate, shortDay })}
        />
      ))}
      {plans.map(({ id, domain, groupName, readyAt, teachers }) => (
        <WeekRow
          key={id}
          to={`/group-plans/${id}/show`}
          name={words('row.discuss', { domain: words(`domain.${domain}`), group: groupName })}
          facts={[words('row.ready', { day: dayOfInstant(readyAt), teachers: teachers.join(', ') })]}
          due={null}
          action={
            <Go
              to={`/group-plans/${id}/show`}
              name={words('row.discuss', { domain: words(`domain.${domain}`), group: groupName })}
            />
          }
        />
      ))}
      {surveys.map(({ id, title, openUntil }) => (
        <WeekRow
          key={id}
          to={`/surveys/${id}/show`}
          name={words('row.survey', { title })}
          facts={[words('row.surveyText')]}
          due={words('row.until', { day: shortDay(openUntil) })}
        />
      ))}
    </>
  );
};

const Go = ({ to, name }: { to: string; name: string }) => {
  const words = useWorkWords();
  return (
    <Button size="small" component={Link} to={to} aria-label={words('row.goName', { name })}>
      {words('row.go')}
    </Button>
  );
};
