import { Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import type { GoalDetail } from '#contract/goals';
import { useKeptText } from '../autosave/use-kept-text';
import { SectionCard } from '../figures/SectionCard';
import { useChangeGoal } from './use-change-goal';
import { useSaying } from './use-saying';

type Comment = GoalDetail['comments'][number];

/** What board and school said to each other about this goal; it stays with it. */
export const CommentsCard = ({ goal }: { goal: GoalDetail }) => {
  const { words } = useSaying();
  const [answering, setAnswering] = useState<Comment | null>(null);
  const { comments, may } = goal;
  const first = comments.filter(({ answerTo }) => answerTo === null);
  return (
    <SectionCard title={words('comments.title')} aside={comments.length || undefined}>
      <Box sx={{ display: 'grid', gap: 1.5, maxWidth: '72ch' }}>
        {first.length === 0 && <Typography>{words('comments.none')}</Typography>}
        {first.map((comment) => (
          <Box key={comment.id}>
            <Said comment={comment} />
            <Box sx={{ paddingLeft: 3, borderLeft: '2px solid', borderColor: 'divider', marginTop: 1 }}>
              {comments
                .filter(({ answerTo }) => answerTo === comment.id)
                .map((answer) => (
                  <Said key={answer.id} comment={answer} />
                ))}
              {may.comment && (
                <Button size="small" className="noprint" onClick={() => setAnswering(comment)}>
                  {words('comments.answer')}
                </Button>
              )}
            </Box>
          </Box>
        ))}
        {may.comment && <Say goal={goal} answering={answering} onDone={() => setAnswering(null)} />}
      </Box>
    </SectionCard>
  );
};

const Said = ({ comment: { writerName, createdAt, text } }: { comment: Comment }) => {
  const { words, formats } = useSaying();
  const name = writerName ?? words('comments.unknown');
  return (
    <Box sx={{ marginBottom: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {words('comments.by', { name, day: formats.dayOfInstant(createdAt) })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
    </Box>
  );
};

type SayProps = { goal: GoalDetail; answering: Comment | null; onDone: () => void };

/** What is typed here is kept in this tab until it is posted. */
const Say = ({ goal, answering, onDone }: SayProps) => {
  const { words } = useSaying();
  const { mutate, isPending } = useChangeGoal(goal);
  const { key, text, setText } = useKeptText(`goal.${goal.id}.comment`);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const body = { text, answerTo: answering?.id ?? null };
    const onSuccess = () => {
      setText('');
      onDone();
    };
    mutate({ path: '/comments', body, forget: key }, { onSuccess });
  };
  const name = answering?.writerName ?? words('comments.unknown');
  return (
    <Box component="form" onSubmit={send} className="noprint" sx={{ display: 'grid', gap: 1 }}>
      <TextField
        label={answering ? words('comments.answerTo', { name }) : words('comments.label')}
        helperText={words('comments.mail')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 }, inputLabel: { shrink: true } }}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button type="submit" variant="contained" color="primary" disabled={isPending || text.trim() === ''}>
          {words('comments.send')}
        </Button>
        {answering && <Button onClick={onDone}>{words('comments.cancel')}</Button>}
      </Box>
    </Box>
  );
};
