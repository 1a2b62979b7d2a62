import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ConversationDetail, ConversationNote } from '#contract/conversations';
import { AutosaveField } from '../../autosave/AutosaveField';
import type { Saved } from '../../autosave/autosaver';
import { request } from '../../providers/http';
import { readersOf } from '../conversation-sentences';
import { noteName } from '../unsaved-names';
import { useConversationWords } from '../use-conversation-words';
import { VersionsButton } from './VersionsButton';

type Props = { talk: ConversationDetail; note: ConversationNote };

const toSaved = ({ text, version, savedAt, writer }: ConversationNote): Saved => ({ text, version, savedAt, writer });

/** What is said at a point, and who will read it: saves itself, and shows both texts when two people wrote at once. */
export const NoteField = ({ talk, note }: Props) => {
  const conversationId = talk.id;
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
      name={noteName(note.pointId)}
      label={words('note.label')}
      hint={words('note.hint', { readers: readersOf(talk, words) })}
      saved={saved}
      save={save}
      load={async () => toSaved(await request<ConversationNote>(path))}
      tools={() => <VersionsButton conversationId={conversationId} note={note} />}
    />
  );
};
