import { Typography } from '@mui/material';
import type { ConversationDetail, ConversationPoint } from '#contract/conversations';
import { SectionCard } from '../figures/SectionCard';
import { EvidenceList } from './agenda/EvidenceList';
import { VersionsButton } from './agenda/VersionsButton';
import { titleOf } from '#domain/conversations/sentences';
import { useConversationWords } from './use-conversation-words';

/** Everything that was on the table and what was said of it. */
export const Minutes = ({ talk }: { talk: ConversationDetail }) => (
  <>
    {talk.points.map((point, at) => (
      <Point key={point.id} talk={talk} point={point} nr={at + 1} />
    ))}
  </>
);

const Point = ({ talk, point, nr }: { talk: ConversationDetail; point: ConversationPoint; nr: number }) => {
  const words = useConversationWords();
  const { note, evidence } = point;
  return (
    <SectionCard title={`${nr}. ${titleOf(point, words)}`} aside={words(point.isOpen ? 'agenda.open' : 'agenda.done')}>
      {evidence && <EvidenceList lines={evidence} talk={talk} isOpening={point.origin === 'wentWell'} />}
      <Typography
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch', marginTop: 1 }}
        {...(note.text === '' && { color: 'textSecondary' as const })}
      >
        {note.text === '' ? words('note.none') : note.text}
      </Typography>
      {note.version > 1 && (
        <div className="noprint">
          <VersionsButton conversationId={talk.id} note={note} />
        </div>
      )}
    </SectionCard>
  );
};
