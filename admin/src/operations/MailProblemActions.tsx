import { Box, Button } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import type { MailProblem } from '#contract/mail-problems';
import { AskingButton } from '../layout/AskingButton';
import { UndoNotice } from '../layout/UndoNotice';
import { request } from '../providers/http';
import { useMailProblemWords } from './use-mail-problem-words';

type Verb = 'resend' | 'put-away' | 'bring-back';

/** What is done at once, since it can be undone. */
const quiet = [
  { key: 'putAway', verb: 'put-away' },
  { key: 'bringBack', verb: 'bring-back' },
] as const;

/** Sending it once more, or leaving it at that: put away, and brought back. */
export const MailProblemActions = ({ mail }: { mail: MailProblem }) => {
  const { kind, state, staffName: name, may } = mail;
  const words = useMailProblemWords();
  const translate = useTranslate();
  const { take, isPending } = useStep(mail);
  const of = { kind: translate(`mails.kind.${kind}`), name };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {may.resend && (
        <AskingButton
          size="small"
          disabled={isPending}
          label={words('again')}
          aria-label={words('againOf', of)}
          title={words('askTitle')}
          text={words(state === 'unknown' ? 'askUnknown' : 'askFailed', { name })}
          onYes={() => take('resend')}
          sx={{ whiteSpace: 'nowrap' }}
        />
      )}
      {quiet
        .filter(({ key }) => may[key])
        .map(({ key, verb }) => (
          <Button
            key={key}
            size="small"
            variant="text"
            disabled={isPending}
            aria-label={words(`${key}Of`, of)}
            onClick={() => take(verb)}
            sx={{ whiteSpace: 'nowrap' }}
          >
            {words(key)}
          </Button>
        ))}
    </Box>
  );
};

function useStep({ id, staffName: name }: MailProblem) {
  const words = useMailProblemWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const { mutate: take, isPending } = useMutation({
    mutationFn: (verb: Verb) => request(`/mail-problems/${id}/${verb}`, { method: 'POST' }),
    onSuccess: (_answer, verb) => {
      if (verb === 'resend') notify(words('sent'), { type: 'success' });
      else if (verb === 'bring-back') notify(words('broughtBack'), { type: 'success' });
      else notify(<UndoNotice message={words('isPutAway', { name })} undo={() => take('bring-back')} />);
    },
    onError: (refusal: Error) => notify(refusal.message, { type: 'error' }),
    onSettled: () =>
      Promise.all(['mail-problems', 'operations'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return { take, isPending };
}
