import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { Me } from '#contract/access';
import type { CalendarEventDetail } from '#contract/events';
import { isDay } from '#domain/calendar/day';
import { useKeptForm } from '../../autosave/use-kept-form';
import { PageHeader } from '../../layout/PageHeader';
import { request } from '../../providers/http';
import { useMe } from '../../providers/me';
import { queryClient } from '../../providers/query-client';
import { useCalendarWords } from '../use-calendar-words';
import { emptyEvent, toCreate } from './event-form';
import { EventFields } from './EventFields';
import { eventPlacesOf } from './event-places';

export const EventNew = () => {
  const me = useMe();
  return me && <Page me={me} />;
};

const Page = ({ me }: { me: Me }) => {
  const words = useCalendarWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const on = search.get('on') ?? '';
  // Once: later answers about the same person change nothing typed.
  const [fresh] = useState(() => {
    const { isBoard, schools, isOwn } = eventPlacesOf(me);
    const schoolId = isBoard ? '' : (schools[0]?.id ?? '');
    return emptyEvent({ schoolId, ownerId: me.id, on: isDay(on) ? on : me.today, isOwn });
  });
  const form = useKeptForm({
    name: 'event.new',
    fresh,
    version: 0,
    send: (text) => request<CalendarEventDetail>('/events', { method: 'POST', body: toCreate(text) }),
    onSaved: ({ id }) => {
      notify(words('form.saved'), { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['events'] });
      void navigate(`/events/${id}/show`);
    },
  });
  return (
    <>
      <PageHeader
        title={words('form.newTitle')}
        sub={words('form.newSub')}
        crumb={{ to: '/events', label: words('title') }}
      />
      <EventFields me={me} form={form} send={words('form.save')} isNew />
    </>
  );
};
