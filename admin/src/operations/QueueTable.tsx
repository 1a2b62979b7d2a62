import { useTranslate } from 'react-admin';
import type { QueueState } from '#contract/operations';
import { DataRows } from '../figures/DataRows';
import { useFormat } from '../i18n/use-format';
import { useOperationsWords } from './use-operations-words';

export const QueueTable = ({ queues }: { queues: readonly QueueState[] }) => {
  const words = useOperationsWords();
  const translate = useTranslate();
  const { instant } = useFormat();
  return (
    <DataRows<QueueState>
      label={words('queues')}
      rows={queues}
      keyOf={({ name }) => name}
      columns={[
        { header: words('column.queue'), cell: ({ name }) => translate(`operations.queue.${name}`) },
        { header: words('column.waiting'), cell: ({ waiting }) => waiting, numeric: true },
        { header: words('column.active'), cell: ({ active }) => active, numeric: true },
        { header: words('column.delayed'), cell: ({ delayed }) => delayed, numeric: true },
        { header: words('column.oldest'), cell: ({ oldestAt }) => (oldestAt ? instant(oldestAt) : '–') },
      ]}
    />
  );
};
