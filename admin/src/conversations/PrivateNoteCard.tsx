import { useQuery } from '@tanstack/react-query';
import type { Conversation, PrivateNote } from '#contract/conversations';
import { AutosaveField } from '../autosave/AutosaveField';
import type { Saved } from '../autosave/autosaver';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { request } from '../providers/http';
import { useConversationWords } from './use-conversation-words';

const toSaved = ({ text, version, savedAt }: PrivateNote): Saved => ({ text, version, savedAt });

/** What one keeps for oneself: never on paper, in minutes or in a mail. */
export const PrivateNoteCard = ({ talk: { id } }: { talk: Conversation }) => {
  const words = useConversationWords();
  const path = `/conversations/${id}/private-note`;
  const load = async () => toSaved(await request<PrivateNote>(path));
  const asked = useQuery({ queryKey: ['conversation-private', id], queryFn: load, staleTime: Infinity });
  const save = async (text: string, version: number) =>
    toSaved(await request<PrivateNote>(path, { method: 'PUT', version, body: { text } }));
  return (
    <div className="noprint">
      <SectionCard title={words('private.title')}>
        <Asked of={asked}>
          {asked.data && (
            <AutosaveField
              name={`conversation.${id}.private`}
              label={words('private.label')}
              hint={words('private.hint')}
              saved={asked.data}
              save={save}
              load={load}
            />
          )}
        </Asked>
      </SectionCard>
    </div>
  );
};
