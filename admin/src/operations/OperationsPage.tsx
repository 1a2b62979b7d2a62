import { Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import type { Operations } from '#contract/operations';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { useFormat } from '../i18n/use-format';
import { FactList } from '../layout/FactList';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { attentionOf } from './attention';
import { GivenUp } from './GivenUp';
import { MailProblems } from './MailProblems';
import { QueueTable } from './QueueTable';
import { RefusedAddresses } from './RefusedAddresses';
import { ScheduleTable } from './ScheduleTable';
import { useOperationsWords } from './use-operations-words';

/** Whether what happens without a click happens; looked at anew every half minute. */
export const OperationsPage = () => {
  const words = useOperationsWords();
  const { instant } = useFormat();
  const asked = useQuery({
    queryKey: ['operations'],
    queryFn: () => request<Operations>('/operations'),
    refetchInterval: 30_000,
  });
  return (
    <>
      <PageHeader
        title={words('title')}
        sub={asked.data && words('sub', { at: instant(asked.data.at) })}
        actions={<Button onClick={() => void asked.refetch()}>{words('refresh')}</Button>}
      />
      <Asked of={asked}>{asked.data && <Found operations={asked.data} />}</Asked>
    </>
  );
};

const Found = ({ operations }: { operations: Operations }) => {
  const words = useOperationsWords();
  const attention = attentionOf(operations, words);
  return (
    <>
      <Lead>{attention.length === 0 ? words('fine') : words('attention', { what: attention.join('; ') })}</Lead>
      <Stack>
        <GivenUp />
        <RefusedAddresses />
        <MailProblems />
        <ScheduleTable schedules={operations.schedules} />
        <Counts operations={operations} />
        <SectionCard title={words('queues')}>
          <Typography variant="body2" color="textSecondary" sx={{ marginBottom: 1 }}>
            {words(operations.queues ? 'queuesText' : 'queuesAway')}
          </Typography>
          {operations.queues && <QueueTable queues={operations.queues} />}
        </SectionCard>
      </Stack>
    </>
  );
};

const Counts = ({ operations: { outbox, mails } }: { operations: Operations }) => {
  const words = useOperationsWords();
  const { lagSeconds } = outbox;
  const lag =
    lagSeconds < 120
      ? words('seconds', { seconds: lagSeconds })
      : words('minutes', { minutes: Math.floor(lagSeconds / 60) });
  return (
    <>
      <SectionCard title={words('outbox')}>
        <FactList
          facts={[
            { label: words('waiting'), value: outbox.waiting },
            { label: words('queued'), value: outbox.queued },
            { label: words('lag'), value: lag },
          ]}
        />
      </SectionCard>
      <SectionCard title={words('mails')}>
        <FactList
          facts={[
            { label: words('mailWaiting'), value: mails.waiting },
            { label: words('mailFailed'), value: mails.failed },
            { label: words('mailUnknown'), value: mails.unknown },
            { label: words('mailRefused'), value: mails.refusedAddresses },
          ]}
        />
        <Link to="/mail-settings">{words('mailSettings')}</Link>
      </SectionCard>
    </>
  );
};
