import { useState } from 'react';
import { useGetList, useGetOne, useNotify } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { Typography } from '@mui/material';
import type { Me } from '#contract/access';
import type { ConversationDetail } from '#contract/conversations';
import type { CalendarEventDetail } from '#contract/events';
import { Domain } from '#contract/primitives';
import type { School } from '#contract/schools';
import { levelOfEvent } from '#domain/conversations/from-event';
import type { ConversationLevel } from '#domain/conversations/levels';
import { type KeptForm, useKeptForm } from '../autosave/use-kept-form';
import { Asked } from '../figures/Notice';
import { SelectField } from '../figures/SelectField';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { useMe } from '../providers/me';
import { queryClient } from '../providers/query-client';
import { conversationOf, type ConversationText, emptyConversation, toCreate } from './conversation-form';
import { ConversationFields } from './ConversationFields';
import { planningOf } from './planning';
import { useConversationWords } from './use-conversation-words';

/** From nothing, or with `?event=` what stands in the calendar for it. */
export const ConversationNew = () => {
  const me = useMe();
  const eventId = useSearchParams()[0].get('event');
  if (!me) return null;
  return eventId ? <FromEvent me={me} eventId={eventId} /> : <Page me={me} />;
};

const FromEvent = ({ me, eventId }: { me: Me; eventId: string }) => {
  const asked = useGetOne<CalendarEventDetail>('events', { id: eventId });
  return <Asked of={asked}>{asked.data && <Page key={eventId} me={me} event={asked.data} />}</Asked>;
};

const Page = ({ me, event }: { me: Me; event?: CalendarEventDetail }) => {
  const words = useConversationWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const planning = planningOf(me);
  const schoolId = planning.everySchool ? '' : (planning.schools[0]?.id ?? '');
  const level = (event && levelOfEvent(event.kind)) ?? planning.levels[0] ?? 'leaderCoach';
  const [fresh] = useState(() =>
    event
      ? conversationOf(level, event)
      : emptyConversation(level, { schoolId, title: words('form.proposed'), today: me.today }),
  );
  const form = useKeptForm({
    name: event ? `conversation.new.${event.id}` : 'conversation.new',
    fresh,
    version: 0,
    send: (text) => request<ConversationDetail>('/conversations', { method: 'POST', body: toCreate(text) }),
    onSaved: ({ id }) => {
      notify(words('form.saved'), { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['conversations'] });
      void navigate(`/conversations/${id}`);
    },
  });
  return (
    <>
      <PageHeader
        title={words('form.newTitle')}
        sub={words('form.newSub')}
        crumb={{ to: '/conversations', label: words('title') }}
      />
      <ConversationFields
        form={form}
        send={words('form.save')}
        once={<Once form={form} levels={event ? [level] : planning.levels} planning={planning} />}
        people={
          <Typography variant="body2" color="textSecondary">
            {words(event ? 'form.peopleOfEvent' : 'form.peopleLater')}
          </Typography>
        }
      />
    </>
  );
};

type OnceProps = {
  form: KeptForm<ConversationText>;
  levels: readonly ConversationLevel[];
  planning: ReturnType<typeof planningOf>;
};

const Once = ({ form: { text, change }, levels, planning }: OnceProps) => {
  const words = useConversationWords();
  const { data = [] } = useGetList<School>(
    'schools',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: planning.everySchool },
  );
  const schools = planning.everySchool ? data : planning.schools;
  return (
    <>
      {levels.length > 1 && (
        <SelectField
          label={words('form.level')}
          value={text.level}
          choices={levels.map((value) => ({ value, label: words(`level.${value}`) }))}
          onChange={(level) => change({ level: level as ConversationLevel })}
        />
      )}
      {text.eventId === '' && (planning.everySchool || schools.length > 1) && (
        <SelectField
          label={words('form.school')}
          value={text.schoolId}
          {...(text.schoolId === '' && { all: '' })}
          choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(schoolId) => change({ schoolId })}
        />
      )}
      <SelectField
        label={words('form.domain')}
        value={text.domain}
        all={words('allDomains')}
        choices={Domain.options.map((value) => ({ value, label: words(`domain.${value}`) }))}
        onChange={(domain) => change({ domain: domain as ConversationText['domain'] })}
      />
    </>
  );
};
