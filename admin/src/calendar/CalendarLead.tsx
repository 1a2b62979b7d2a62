import { Link } from 'react-router-dom';
import type { CalendarEvent } from '#contract/events';
import { Lead } from '../figures/Lead';
import { type CalendarAddress, periodOf } from './calendar-address';
import { hoursOf } from './calendar-sentences';
import { useConflicts } from './use-calendar';
import { useSaying } from './use-saying';

type Props = { address: CalendarAddress; events: readonly CalendarEvent[] };

/** How much stands here, and whether anything stands badly. */
export const CalendarLead = ({ address, events }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const { from, until = from } = periodOf(address);
  const { data } = useConflicts({ from, until, schoolId: address.schoolId });
  const standing = events.filter(({ cancelledAt }) => cancelledAt === null);
  const shown = new Set(standing.map(({ id }) => id));
  const badly = data?.data.filter(({ id }) => shown.has(id)) ?? [];
  const lost = badly.flatMap(({ conflicts }) => conflicts).reduce((sum, { hoursLost }) => sum + hoursLost, 0);
  if (standing.length === 0) return <Lead>{words('lead.none')}</Lead>;
  return (
    <div className="noprint">
      <Lead>
        {words('lead.count', { smart_count: standing.length })}{' '}
        {data && words(badly.length === 0 ? 'lead.clear' : 'lead.conflicts', { smart_count: badly.length })}{' '}
        {lost > 0 && words('lead.lost', { hours: hoursOf(lost, saying) })}{' '}
        {badly.length > 0 && (
          <Link to={`/event-conflicts?${new URLSearchParams({ from, until, school: address.schoolId })}`}>
            {words('lead.see')}
          </Link>
        )}
      </Lead>
    </div>
  );
};
