import { Button } from '@mui/material';
import { ListBase, useListContext } from 'react-admin';
import type { OutboxRow } from '#contract/operations';
import { DataRows } from '../figures/DataRows';
import { Pager } from '../figures/Pager';
import { SectionCard } from '../figures/SectionCard';
import { useFormat } from '../i18n/use-format';
import { useStep } from '../providers/use-step';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { useOperationsWords, useTypeName } from './use-operations-words';

/** Work that did not succeed after all its tries: of which kind, and a way to try once more. */
export const GivenUp = () => {
  const words = useOperationsWords();
  return (
    <SectionCard title={words('givenUp')}>
      <ListBase
        resource="outbox"
        filter={{ state: 'failed' }}
        sort={{ field: 'availableAt', order: 'DESC' }}
        perPage={25}
        disableSyncWithLocation
        storeKey={false}
      >
        <ListBody empty={<Empty title={words('givenUpNone')} text={words('givenUpText')} />}>
          <Rows />
          <Pager of={words('givenUp')} />
        </ListBody>
      </ListBase>
    </SectionCard>
  );
};

const Rows = () => {
  const words = useOperationsWords();
  const typeName = useTypeName();
  const { instant } = useFormat();
  const { data = [] } = useListContext<OutboxRow>();
  return (
    <DataRows<OutboxRow>
      label={words('givenUp')}
      rows={data}
      keyOf={({ id }) => id}
      columns={[
        { header: words('column.type'), cell: ({ type }) => typeName(type) },
        { header: words('column.since'), cell: ({ availableAt }) => instant(availableAt) },
        { header: words('column.attempts'), cell: ({ attempts }) => attempts, numeric: true },
        { header: words('column.error'), cell: ({ lastError }) => lastError ?? '–' },
        { header: words('column.retry'), cell: (row) => row.may.retry && <Retry row={row} /> },
      ]}
    />
  );
};

const Retry = ({ row: { id, type } }: { row: OutboxRow }) => {
  const words = useOperationsWords();
  const typeName = useTypeName();
  const step = useStep({ at: `/outbox/${id}`, version: 0, words, refresh: ['outbox', 'operations'] });
  return (
    <Button
      size="small"
      disabled={step.isPending}
      aria-label={words('retryOf', { type: typeName(type) })}
      onClick={() => step.mutate({ path: '/retry', said: 'retried' })}
    >
      {words('retry')}
    </Button>
  );
};
