import { Box, Button, TextField, Typography } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useGetList, useNotify } from 'react-admin';
import type { ReviewTask, TaskComment } from '#contract/review-tasks';
import { keepUnsaved } from '../autosave/unsaved';
import { useKeptText } from '../autosave/use-kept-text';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { useFormat } from '../i18n/use-format';
import { useWorkWords } from '../my-week/use-work-words';
import { request } from '../providers/http';

const pageSize = 20;

/** What was said about the task, the newest last; earlier ones on request. */
export const TaskComments = ({ task }: { task: ReviewTask }) => {
  const words = useWorkWords();
  const [shown, setShown] = useState(pageSize);
  const asked = useGetList<TaskComment>(`review-tasks/${task.id}/comments`, {
    pagination: { page: 1, perPage: shown },
    sort: { field: 'createdAt', order: 'DESC' },
  });
  const { data = [], total = 0 } = asked;
  return (
    <SectionCard title={words('comments.title')} aside={total || undefined}>
      <Asked of={asked}>
        <Box sx={{ display: 'grid', gap: 1.5, maxWidth: '72ch' }}>
          {total > data.length && (
            <div>
              <Button size="small" onClick={() => setShown(shown + pageSize)}>
                {words('comments.earlier')}
              </Button>
            </div>
          )}
          {data.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{words('comments.none')}</Typography>}
          {[...data].reverse().map((comment) => (
            <Said key={comment.id} comment={comment} />
          ))}
          {task.may.comment && <Say task={task} />}
        </Box>
      </Asked>
    </SectionCard>
  );
};

const Said = ({ comment: { writerName, createdAt, text } }: { comment: TaskComment }) => {
  const words = useWorkWords();
  const { instant } = useFormat();
  return (
    <div>
      <Typography variant="body2" color="textSecondary">
        {words('comments.by', { name: writerName ?? words('comments.unknown'), at: instant(createdAt) })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{text}</Typography>
    </div>
  );
};

/** What is typed here is kept in this tab until it is posted. */
const Say = ({ task }: { task: ReviewTask }) => {
  const words = useWorkWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const { key, text, setText } = useKeptText(`task.${task.id}.comment`);
  const { mutate, isPending } = useMutation({
    mutationFn: () => request<TaskComment>(`/review-tasks/${task.id}/comments`, { method: 'POST', body: { text } }),
    onSuccess: () => {
      keepUnsaved(key, null);
      setText('');
    },
    onError: (refusal: Error) => notify(refusal.message, { type: 'error' }),
    onSettled: () =>
      Promise.all(
        [`review-tasks/${task.id}/comments`, 'review-tasks', 'my-week'].map((name) =>
          queries.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <Box component="form" onSubmit={send} className="noprint" sx={{ display: 'grid', gap: 1 }}>
      <TextField
        label={words('comments.label')}
        helperText={words('comments.help')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        multiline
        minRows={2}
        slotProps={{ htmlInput: { maxLength: 2000 }, inputLabel: { shrink: true } }}
      />
      <div>
        <Button type="submit" disabled={isPending || text.trim() === ''}>
          {words('comments.send')}
        </Button>
      </div>
    </Box>
  );
};
