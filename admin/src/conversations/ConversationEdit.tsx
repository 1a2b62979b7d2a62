import { EditBase, useEditContext, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { ConversationDetail } from '#contract/conversations';
import { useKeptForm } from '../autosave/use-kept-form';
import { Asked } from '../figures/Notice';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { wholeRecord } from '../providers/whole-record';
import { textOf, toChange } from './conversation-form';
import { ConversationFields } from './ConversationFields';
import { subOf } from './conversation-sentences';
import { People } from './People';
import { useSaying } from './use-saying';

/** When and where a conversation is, and who is invited. */
export const ConversationEdit = () => (
  <EditBase redirect={false} queryOptions={wholeRecord} mutationOptions={wholeRecord}>
    <Content />
  </EditBase>
);

const Content = () => {
  const asked = useEditContext<ConversationDetail>();
  return <Asked of={asked}>{asked.record && <Page key={asked.record.id} talk={asked.record} />}</Asked>;
};

const Page = ({ talk }: { talk: ConversationDetail }) => {
  const saying = useSaying();
  const { words } = saying;
  const notify = useNotify();
  const navigate = useNavigate();
  const { id, version } = talk;
  const form = useKeptForm({
    name: `conversation.${id}`,
    fresh: textOf(talk),
    version,
    send: (text, known) =>
      request<ConversationDetail>(`/conversations/${id}`, { method: 'PATCH', version: known, body: toChange(text) }),
    onSaved: () => {
      notify(words('form.edited'), { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['conversations'] });
      void navigate(`/conversations/${id}/show`);
    },
  });
  const people = [...new Map([...talk.team, ...talk.attendees].map((one) => [one.id, one])).values()];
  return (
    <>
      <PageHeader
        title={words('form.editTitle')}
        sub={subOf(talk, saying)}
        crumb={{ to: `/conversations/${id}/show`, label: talk.title }}
      />
      <ConversationFields
        form={form}
        send={words('form.saveEdit')}
        people={
          <People
            title={words('form.people')}
            people={people}
            chosen={form.text.attendeeIds}
            onChange={(attendeeIds) => form.change({ attendeeIds })}
          />
        }
      />
    </>
  );
};
