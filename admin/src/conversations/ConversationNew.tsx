import { useState } from 'react';
import { useGetList, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { Typography } from '@mui/material';
import type { Me } from '#contract/access';
import type { ConversationDetail } from '#contract/conversations';
import { Domain } from '#contract/primitives';
import type { School } from '#contract/schools';
import type { ConversationLevel } from '#domain/conversations/levels';
import { type KeptForm, useKeptForm } from '../autosave/use-kept-form';
import { SelectField } from '../figures/SelectField';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { useMe } from '../providers/me';
import { queryClient } from '../providers/query-client';
import { type ConversationText, emptyConversation, toCreate } from './conversation-form';
import { ConversationFields } from './ConversationFields';
import { planningOf } from './planning';
import { useConversationWords } from './use-conversation-words';

export const ConversationNew = () => {
  const me = useMe();
  return me && <Page me={me} />;
};

const Page = ({ me }: { me: Me }) => {
  const words = useConversationWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const planning = planningOf(me);
  const schoolId = planning.everySchool ? '' : (planning.schools[0]?.id ?? '');
  const [fresh] = useState(() =>
    emptyConversation(planning.levels[0] ?? 'leaderCoach', {
      schoolId,
      title: words('form.proposed'),
      today: me.today,
    }),
  );
  const form = useKeptForm({
    name: 'conversation.new',
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
        once={<Once form={form} levels={planning.levels} planning={planning} />}
        people={
          <Typography variant="body2" color="textSecondary">
            {words('form.peopleLater')}
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
      {(planning.everySchool || schools.length > 1) && (
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
