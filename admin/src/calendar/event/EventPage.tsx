import { Typography } from '@mui/material';
import { ShowBase, useShowContext } from 'react-admin';
import type { CalendarEventDetail } from '#contract/events';
import { Lead } from '../../figures/Lead';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { PageHeader } from '../../layout/PageHeader';
import { wholeRecord } from '../../providers/whole-record';
import { conflictSummary, whenOf } from '../calendar-sentences';
import { useSaying } from '../use-saying';
import { ConflictList } from './ConflictList';
import { EventFacts } from './EventFacts';
import { EventVerbs } from './EventVerbs';
import { RemindMe } from '../../review-tasks/RemindMe';

/** One event: whether it stands well, when and where, and who is expected. */
export const EventPage = () => (
  <ShowBase queryOptions={wholeRecord}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<CalendarEventDetail>();
  return <Asked of={asked}>{asked.record && <Event event={asked.record} />}</Asked>;
};

const Event = ({ event }: { event: CalendarEventDetail }) => {
  const saying = useSaying();
  const { words } = saying;
  const { title, kind, schoolName, cancelledAt, conflicts, description } = event;
  const facts = [words(`kind.${kind}`), schoolName ?? words('board'), ...(cancelledAt ? [words('cancelled')] : [])];
  return (
    <>
      <PageHeader
        title={title}
        sub={[...facts, whenOf(event, saying)].join(' · ')}
        crumb={{ to: `/events?on=${event.startsOn}`, label: words('title') }}
        actions={
          <>
            <EventVerbs event={event} />
            <RemindMe title={title} schoolId={event.schoolId} />
          </>
        }
      />
      <Lead>{cancelledAt ? words('event.cancelledOn') : conflictSummary(conflicts, saying)}</Lead>
      <Stack>
        {cancelledAt === null && conflicts.length > 0 && (
          <SectionCard title={words('conflict.title')}>
            <ConflictList conflicts={conflicts} />
            <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1 }}>
              {words('conflict.decide')}
            </Typography>
          </SectionCard>
        )}
        <EventFacts event={event} />
        {description !== '' && (
          <SectionCard title={words('event.about')}>
            <Typography sx={{ whiteSpace: 'pre-wrap', maxWidth: '68ch', overflowWrap: 'anywhere' }}>
              {description}
            </Typography>
          </SectionCard>
        )}
      </Stack>
    </>
  );
};
