import { Link } from 'react-router-dom';
import type { CalendarEvent } from '#contract/events';
import type { Column } from '../table/columns';
import { whenOf } from './calendar-sentences';
import { KindMark } from './KindMark';
import { useSaying } from './use-saying';

/** `withSchool`: for who sees more than one. */
export function useEventColumns(withSchool: boolean): readonly Column<CalendarEvent>[] {
  const saying = useSaying();
  const { words } = saying;
  const stateOf = ({ cancelledAt }: CalendarEvent) => words(cancelledAt ? 'cancelled' : 'stands');
  const schoolOf = ({ schoolName }: CalendarEvent) => schoolName ?? words('board');
  return [
    {
      key: 'title',
      label: words('column.title'),
      sort: 'title',
      cell: (event) => (
        <Link to={`/events/${event.id}/show`} style={{ fontWeight: 600 }}>
          {event.cancelledAt ? <s>{event.title}</s> : event.title}
          {event.cancelledAt && ` (${words('cancelled')})`}
        </Link>
      ),
      csv: ({ title }) => title,
    },
    {
      key: 'when',
      label: words('column.when'),
      sort: 'startsOn',
      cell: (event) => whenOf(event, saying),
      csv: ({ startsOn }) => startsOn,
    },
    { key: 'endsOn', label: words('column.endsOn'), csv: ({ endsOn }) => endsOn },
    { key: 'startTime', label: words('column.startTime'), csv: ({ startTime }) => startTime ?? '' },
    { key: 'endTime', label: words('column.endTime'), csv: ({ endTime }) => endTime ?? '' },
    {
      key: 'kind',
      label: words('column.kind'),
      sort: 'kind',
      cell: ({ kind }) => (
        <>
          <KindMark kind={kind} /> {words(`kind.${kind}`)}
        </>
      ),
      csv: ({ kind }) => words(`kind.${kind}`),
    },
    { key: 'place', label: words('column.place'), cell: ({ place }) => place || '–', csv: ({ place }) => place },
    { key: 'school', label: words('column.school'), ...(withSchool && { cell: schoolOf }), csv: schoolOf },
    {
      key: 'owner',
      label: words('column.owner'),
      cell: ({ ownerName }) => ownerName,
      csv: ({ ownerName }) => ownerName,
    },
    { key: 'state', label: words('column.state'), csv: stateOf },
  ];
}
