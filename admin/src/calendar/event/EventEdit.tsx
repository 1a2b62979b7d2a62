import { useMemo } from 'react';
import { useGetOne, useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { Me } from '#contract/access';
import type { CalendarEventDetail } from '#contract/events';
import { useKeptForm } from '../../autosave/use-kept-form';
import { Asked } from '../../figures/Notice';
import { NotFound } from '../../layout/NotFound';
import { PageHeader } from '../../layout/PageHeader';
import { request } from '../../providers/http';
import { useMe } from '../../providers/me';
import { queryClient } from '../../providers/query-client';
import { wholeRecord } from '../../providers/whole-record';
import { useCalendarWords } from '../use-calendar-words';
import { textOf, toChange } from './event-form';
import { EventFields } from './EventFields';

export const EventEdit = () => {
  const { id = '' } = useParams();
  const me = useMe();
  const asked = useGetOne<CalendarEventDetail>('events', { id, ...wholeRecord });
  const event = asked.data;
  return <Asked of={asked}>{me && event && (event.may.edit ? <Page me={me} event={event} /> : <NotFound />)}</Asked>;
};

const Page = ({ me, event }: { me: Me; event: CalendarEventDetail }) => {
  const words = useCalendarWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const at = `/events/${event.id}`;
  const fresh = useMemo(() => textOf(event), [event]);
  const form = useKeptForm({
    name: `event.${event.id}`,
    fresh,
    version: event.version,
    send: (text, version) =>
      request<CalendarEventDetail>(at, { method: 'PATCH', version, body: toChange(text, event) }).finally(() =>
        queryClient.invalidateQueries({ queryKey: ['events'] }),
      ),
    onSaved: () => {
      notify(words('form.changed'), { type: 'success' });
      void navigate(`${at}/show`);
    },
  });
  return (
    <>
      <PageHeader title={words('form.editTitle')} crumb={{ to: `${at}/show`, label: event.title }} />
      <EventFields me={me} form={form} send={words('form.saveChange')} theirs={event} />
    </>
  );
};
