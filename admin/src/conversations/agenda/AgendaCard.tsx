import { Box, Button, TextField, Typography, useMediaQuery } from '@mui/material';
import { type FormEvent, useState } from 'react';
import type { ConversationDetail, ConversationPoint } from '#contract/conversations';
import { SectionCard } from '../../figures/SectionCard';
import { tokens } from '../../theme/tokens';
import { titleOf } from '#domain/conversations/sentences';
import { useHasUnsaved } from '../../autosave/use-has-unsaved';
import { useKeptText } from '../../autosave/use-kept-text';
import { namesOfPoint, ownPointName } from '../unsaved-names';
import { useConversationWords } from '../use-conversation-words';
import type { ShownPoint } from '../use-shown-point';
import { useTalkStep } from '../use-talk-step';

type Props = { talk: ConversationDetail; shown: ShownPoint };

/** All points in their order; one of them is open beside it. During the talk it is folded away on a phone. */
export const AgendaCard = ({ talk, shown: { shownId, show } }: Props) => {
  const words = useConversationWords();
  const isNarrow = useMediaQuery('(max-width: 899px)', { noSsr: true });
  const [isUnfolded, setUnfolded] = useState(false);
  const folds = isNarrow && talk.state !== 'planned';
  const isUnsaved = useHasUnsaved(talk.points.filter(({ id }) => id !== shownId).flatMap(namesOfPoint));
  const onShow = (id: string) => {
    setUnfolded(false);
    show(id);
  };
  return (
    <SectionCard title={words('agenda.title')} aside={words('agenda.count', { smart_count: talk.points.length })}>
      {folds && (
        <Button aria-expanded={isUnfolded} onClick={() => setUnfolded(!isUnfolded)}>
          {words(isUnfolded ? 'agenda.fold' : 'agenda.unfold')}
        </Button>
      )}
      {folds && !isUnfolded && isUnsaved && <Unsaved>{words('agenda.unsavedElsewhere')}</Unsaved>}
      {(!folds || isUnfolded) && (
        <>
          <Box component="ol" sx={listStyle}>
            {talk.points.map((point, at) => (
              <Row key={point.id} talk={talk} point={point} at={at} isShown={point.id === shownId} onShow={onShow} />
            ))}
          </Box>
          {talk.may.addPoint && <AddPoint talk={talk} />}
        </>
      )}
    </SectionCard>
  );
};

const listStyle = { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px' } as const;

type RowProps = {
  talk: ConversationDetail;
  point: ConversationPoint;
  at: number;
  isShown: boolean;
  onShow: (id: string) => void;
};

const Row = ({ talk, point, at, isShown, onShow }: RowProps) => {
  const words = useConversationWords();
  const title = titleOf(point, words);
  // Of the point on the table its own field says how far it is.
  const isUnsaved = useHasUnsaved(namesOfPoint(point)) && !isShown;
  const told = [
    words(`origin.${point.origin}`),
    !point.isOpen && words('agenda.done'),
    point.note.text !== '' && words('agenda.hasNote'),
    point.carriedFromId !== null && words('agenda.carried'),
  ].filter(Boolean);
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.5, alignItems: 'stretch' }}>
      <Box
        component="button"
        type="button"
        aria-current={isShown ? 'step' : undefined}
        onClick={() => onShow(point.id)}
        sx={rowStyle}
      >
        <span>
          {at + 1}. {title}
        </span>
        <Typography component="span" variant="body2" sx={{ display: 'block', color: tokens.secondInk }}>
          {told.join(' · ')}
        </Typography>
        {isUnsaved && <Unsaved>{words('agenda.unsaved')}</Unsaved>}
      </Box>
      {talk.may.addPoint && isMovable(talk.points, at) && <MoveUp talk={talk} at={at} title={title} />}
    </Box>
  );
};

const Unsaved = ({ children }: { children: string }) => (
  <Typography component="span" variant="body2" sx={{ display: 'block', color: 'warning.main', fontWeight: 600 }}>
    {children}
  </Typography>
);

/** What went well opens and support closes: the others move between them. */
const isMovable = (points: readonly ConversationPoint[], at: number) =>
  at > 1 && points[at]?.origin !== 'support' && points[at - 1]?.origin !== 'wentWell';

const MoveUp = ({ talk, at, title }: { talk: ConversationDetail; at: number; title: string }) => {
  const words = useConversationWords();
  const step = useTalkStep(talk);
  const ids = talk.points.map(({ id }) => id);
  const up = [...ids.slice(0, at - 1), ids[at], ids[at - 1], ...ids.slice(at + 1)];
  return (
    <Button
      size="small"
      variant="text"
      aria-label={words('agenda.upOf', { title })}
      disabled={step.isPending}
      onClick={() => step.mutate({ path: '/points/order', method: 'PUT', body: { ids: up } })}
      sx={{ minWidth: 40 }}
    >
      ↑
    </Button>
  );
};

const AddPoint = ({ talk }: { talk: ConversationDetail }) => {
  const words = useConversationWords();
  const step = useTalkStep(talk);
  const { key: forget, text: title, setText: setTitle } = useKeptText(ownPointName(talk.id));
  const add = (event: FormEvent) => {
    event.preventDefault();
    step.mutate({ path: '/points', body: { title }, forget }, { onSuccess: () => setTitle('') });
  };
  return (
    <Box component="form" onSubmit={add} sx={{ display: 'grid', gap: 1, marginTop: 2 }}>
      <TextField
        label={words('agenda.addLabel')}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
        slotProps={{ htmlInput: { maxLength: 200 }, inputLabel: { shrink: true } }}
      />
      <div>
        <Button type="submit" disabled={step.isPending || title.trim() === ''}>
          {words('agenda.add')}
        </Button>
      </div>
    </Box>
  );
};

const rowStyle = {
  flex: 1,
  minWidth: 0,
  minHeight: 44,
  textAlign: 'left',
  font: 'inherit',
  color: tokens.ink,
  border: 0,
  borderRadius: '6px',
  padding: '6px 10px',
  background: 'none',
  cursor: 'pointer',
  overflowWrap: 'anywhere',
  '&:hover': { backgroundColor: tokens.sunk },
  '&[aria-current]': {
    backgroundColor: tokens.primaryTint,
    fontWeight: 600,
    boxShadow: `inset 3px 0 0 ${tokens.primary}`,
  },
} as const;
