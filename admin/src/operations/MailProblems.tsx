import { useNotify, ListBase, useListContext, useTranslate } from 'react-admin';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { MailProblem } from '#contract/mail-problems';
import { DataRows } from '../figures/DataRows';
import { Pager } from '../figures/Pager';
import { SectionCard } from '../figures/SectionCard';
import { useFormat } from '../i18n/use-format';
import { AskingButton } from '../layout/AskingButton';
import { request } from '../providers/http';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { useMailProblemWords } from './use-mail-problem-words';

/** Mail that was refused, or of which nobody knows: for whom, and sending it once more. */
export const MailProblems = () => {
  const words = useMailProblemWords();
  return (
    <SectionCard title={words('title')}>
      <ListBase
        resource="mail-problems"
        sort={{ field: 'createdAt', order: 'DESC' }}
        perPage={10}
        disableSyncWithLocation
        storeKey={false}
      >
        <ListBody empty={<Empty title={words('none')} text={words('noneText')} />}>
          <Rows />
          <Pager of={words('title')} />
        </ListBody>
      </ListBase>
    </SectionCard>
  );
};

const Rows = () => {
  const words = useMailProblemWords();
  const translate = useTranslate();
  const { shortDay } = useFormat();
  const { data = [] } = useListContext<MailProblem>();
  return (
    <DataRows<MailProblem>
      label={words('title')}
      rows={data}
      keyOf={({ id }) => id}
      columns={[
        {
          header: words('column.who'),
          cell: ({ staffId, staffName }) => <Link to={`/staff/${staffId}/show`}>{staffName}</Link>,
        },
        { header: words('column.kind'), cell: ({ kind }) => translate(`mails.kind.${kind}`) },
        { header: words('column.day'), cell: ({ localDay }) => shortDay(localDay) },
        {
          header: words('column.state'),
          cell: ({ state, may }) => words(state === 'failed' && !may.resend ? 'state.mendFirst' : `state.${state}`),
        },
        { header: words('column.error'), cell: ({ lastError }) => (lastError ? <code>{lastError}</code> : '–') },
        { header: words('column.again'), cell: (mail) => mail.may.resend && <SendAgain mail={mail} /> },
      ]}
    />
  );
};

const SendAgain = ({ mail: { id, kind, state, staffName: name } }: { mail: MailProblem }) => {
  const words = useMailProblemWords();
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: () => request(`/mail-problems/${id}/resend`, { method: 'POST' }),
    onSuccess: () => notify(words('sent'), { type: 'success' }),
    onError: (refusal: Error) => notify(refusal.message, { type: 'error' }),
    onSettled: () =>
      Promise.all(['mail-problems', 'operations'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <AskingButton
      size="small"
      disabled={send.isPending}
      label={words('again')}
      aria-label={words('againOf', { kind: translate(`mails.kind.${kind}`), name })}
      title={words('askTitle')}
      text={words(state === 'unknown' ? 'askUnknown' : 'askFailed', { name })}
      onYes={() => send.mutate()}
      sx={{ whiteSpace: 'nowrap' }}
    />
  );
};
