import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { PlanComment, PlanPart } from '#contract/group-plans';
import type { Page } from '#contract/list';
import { useFormats } from '../../figures/use-formats';
import { tokens } from '../../theme/tokens';
import { useOpenPlan } from '../plan-context';
import { planRequests } from '../plan-requests';
import { usePlanWords } from '../use-plan-words';

/** What coach and team say about one part; who has dealt with something says so. */
export const PartComments = ({ part }: { part: PlanPart }) => {
  const words = usePlanWords();
  const notify = useNotify();
  const { plan, actions } = useOpenPlan();
  const [writing, setWriting] = useState(false);
  const [all, setAll] = useState(false);
  const own = plan.comments.filter(({ key }) => key === part);
  const done = own.filter(({ doneAt }) => doneAt !== null).length;
  const say = async (work: () => Promise<Page<PlanComment>>) => {
    try {
      actions.putComments((await work()).data);
      setWriting(false);
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };
  if (!plan.may.comment && own.length === 0) return null;
  return (
    <Box className="noprint" sx={{ marginTop: 1 }}>
      {own
        .filter(({ doneAt }) => all || doneAt === null)
        .map((comment) => (
          <Comment
            key={comment.id}
            comment={comment}
            mayEdit={plan.may.comment}
            onSettle={(isDone) => void say(() => planRequests.settle(plan.id, comment.id, isDone))}
          />
        ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {plan.may.comment && !writing && (
          <Button
            size="small"
            variant="text"
            aria-label={words('comments.addTo', { part: words(`part.${part}`) })}
            onClick={() => setWriting(true)}
          >
            {words('comments.add')}
          </Button>
        )}
        {done > 0 && (
          <Button size="small" variant="text" onClick={() => setAll(!all)}>
            {all ? words('comments.hide') : words('comments.show', { n: done })}
          </Button>
        )}
      </Box>
      {writing && (
        <Form
          onCancel={() => setWriting(false)}
          onSend={(text) => void say(() => planRequests.comment(plan.id, { key: part, text }))}
        />
      )}
    </Box>
  );
};

type CommentProps = { comment: PlanComment; mayEdit: boolean; onSettle: (done: boolean) => void };

const Comment = ({ comment, mayEdit, onSettle }: CommentProps) => {
  const words = usePlanWords();
  const formats = useFormats();
  const { text, writer, createdAt, doneAt } = comment;
  return (
    <Box sx={{ borderLeft: `3px solid ${tokens.primary}`, padding: '2px 0 2px 12px', margin: '8px 0' }}>
      <Typography variant="body2" color="textSecondary">
        {words('comments.by', { who: writer ?? words('comments.someone'), at: formats.instant(createdAt) })}
        {doneAt !== null && ` · ${words('comments.settled')}`}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>
      {mayEdit && (
        <Button size="small" variant="text" onClick={() => onSettle(doneAt === null)}>
          {words(doneAt === null ? 'comments.settle' : 'comments.reopen')}
        </Button>
      )}
    </Box>
  );
};

const Form = ({ onSend, onCancel }: { onSend: (text: string) => void; onCancel: () => void }) => {
  const words = usePlanWords();
  const [text, setText] = useState('');
  return (
    <Box sx={{ display: 'grid', gap: 1, maxWidth: '68ch', marginTop: 1 }}>
      <TextField
        label={words('comments.text')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        multiline
        minRows={2}
        autoFocus
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button size="small" disabled={text.trim() === ''} onClick={() => onSend(text)}>
          {words('comments.send')}
        </Button>
        <Button size="small" variant="text" onClick={onCancel}>
          {words('comments.cancel')}
        </Button>
      </Box>
    </Box>
  );
};
