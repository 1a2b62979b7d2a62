import { Box, Typography } from '@mui/material';
import { Link, useSearchParams } from 'react-router-dom';
import type { EventConflictList } from '#contract/events';
import { isDay } from '#domain/calendar/day';
import { endOf, schoolYearOf } from '#domain/calendar/school-year';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { useMe } from '../providers/me';
import { hoursOf } from './calendar-sentences';
import { ConflictList } from './event/ConflictList';
import { useConflicts } from './use-calendar';
import { useSaying } from './use-saying';

/** Everything that stands badly from a day to the end of the school year, the soonest first. */
export const ConflictsPage = () => {
  const me = useMe();
  return me && <Page today={me.today} />;
};

const Page = ({ today }: { today: string }) => {
  const { words } = useSaying();
  const [search] = useSearchParams();
  const dayAt = (key: string, otherwise: string) => {
    const day = search.get(key) ?? '';
    return isDay(day) ? day : otherwise;
  };
  const from = dayAt('from', today);
  const until = dayAt('until', endOf(schoolYearOf(from)));
  const asked = useConflicts({ from, until, schoolId: search.get('school') ?? '' });
  return (
    <>
      <PageHeader
        title={words('conflict.pageTitle')}
        sub={words('conflict.pageSub')}
        crumb={{ to: '/events', label: words('title') }}
      />
      <Asked of={asked}>{asked.data && <Conflicts list={asked.data} />}</Asked>
    </>
  );
};

const Conflicts = ({ list: { data, total, hoursLost } }: { list: EventConflictList }) => {
  const saying = useSaying();
  const { words, days } = saying;
  if (data.length === 0) return <Lead>{words('lead.clear')}</Lead>;
  return (
    <>
      <Lead>
        {words('lead.conflicts', { smart_count: total })}{' '}
        {hoursLost > 0 && words('lead.lost', { hours: hoursOf(hoursLost, saying) })}
      </Lead>
      {total > data.length && <Typography sx={{ marginBottom: 2 }}>{words('conflict.first')}</Typography>}
      <Stack>
        {data.map(({ id, title, startsOn, startTime, conflicts }) => (
          <SectionCard
            key={id}
            as="article"
            title={title}
            aside={[days.day(startsOn), startTime].filter(Boolean).join(', ')}
          >
            <ConflictList conflicts={conflicts} />
            <Box sx={{ marginTop: 1 }}>
              <Link to={`/events/${id}/show`} aria-label={`${words('event.open')}: ${title}, ${days.day(startsOn)}`}>
                {words('event.open')}
              </Link>
            </Box>
          </SectionCard>
        ))}
      </Stack>
    </>
  );
};
