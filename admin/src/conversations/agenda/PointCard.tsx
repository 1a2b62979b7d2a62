import { Box, Button, Typography } from '@mui/material';
import type { ConversationDetail } from '#contract/conversations';
import { SectionCard } from '../../figures/SectionCard';
import { titleOf } from '#domain/conversations/sentences';
import { useConversationWords } from '../use-conversation-words';
import { useTalkStep } from '../use-talk-step';
import { AgreementForm } from './AgreementForm';
import { NoteField } from './NoteField';
import { ThenAndNow } from './ThenAndNow';

type Props = { talk: ConversationDetail; at: number; onShow: (id: string) => void };

/** One point on the table: what the data say, what is said of it, and what is agreed. */
export const PointCard = ({ talk, at, onShow }: Props) => {
  const words = useConversationWords();
  const step = useTalkStep(talk);
  const point = talk.points[at];
  if (!point) return null;
  const [before, after] = [talk.points[at - 1], talk.points[at + 1]];
  const verb = point.isOpen ? 'close' : 'reopen';
  return (
    <SectionCard title={titleOf(point, words)} aside={words('agenda.of', { nr: at + 1, of: talk.points.length })}>
      {point.carriedFromId && <Typography color="textSecondary">{words('agenda.carried')}</Typography>}
      {point.evidence && <ThenAndNow talk={talk} point={point} />}
      {talk.may.write ? (
        <NoteField talk={talk} note={point.note} />
      ) : (
        point.note.text !== '' && (
          <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{point.note.text}</Typography>
        )
      )}
      {talk.may.agree && <AgreementForm talk={talk} point={point} />}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, marginTop: 2 }}>
        {before && <Button onClick={() => onShow(before.id)}>{words('agenda.previous')}</Button>}
        {talk.may.addPoint && (
          <Button disabled={step.isPending} onClick={() => step.mutate({ path: `/points/${point.id}/${verb}` })}>
            {words(`agenda.${verb}`)}
          </Button>
        )}
        {after && <Button onClick={() => onShow(after.id)}>{words('agenda.next')}</Button>}
      </Box>
    </SectionCard>
  );
};
