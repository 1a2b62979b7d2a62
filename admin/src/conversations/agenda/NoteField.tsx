import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ConversationNote } from '#contract/conversations';
import { AutosaveField } from '../../autosave/AutosaveField';
import type { Saved } from '../../autosave/autosaver';
import { request } from '../../providers/http';
import { useConversationWords } from '../use-conversation-words';
import { VersionsButton } from './VersionsButton';

type Props = { conversationId: string; note: ConversationNote };

const toSaved = ({ text, version, savedAt, writer }: ConversationNote): Saved => ({ text, version, savedAt, writer });

/** What is said at a point: saves itself, and shows both texts when two people wrote at once. */
export const NoteField = ({ conversationId, note }: Props) => {
  const words = useConversationWords();
  const queries = useQueryClient();
  const saved = useMemo(() => toSaved(note), [note]);
  const path = `/conversations/${conversationId}/points/${note.pointId}/note`;
  const save = async (text: string, version: number): Promise<Saved> => {
    const answer = await request<ConversationNote>(path, { method: 'PUT', version, body: { text } });
    void queries.invalidateQueries({ queryKey: ['conversations'] });
    return toSaved(answer);
  };
  return (
    <AutosaveField
      name={`conversation.note.${note.pointId}`}
      label={words('note.label')}
      hint={words('note.hint')}
      saved={saved}
      save={save}
      load={async () => toSaved(await request<ConversationNote>(path))}
      tools={() => <VersionsButton conversationId={conversationId} note={note} />}
    />
  );
};
