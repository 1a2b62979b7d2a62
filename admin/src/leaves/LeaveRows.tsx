import { ListBase, useListContext } from 'react-admin';
import type { ReactNode } from 'react';
import type { Leave } from '#contract/leaves';
import { DataRows } from '../figures/DataRows';
import { Pager } from '../figures/Pager';
import type { RowColumn } from '../figures/rows';
import { Tag } from '../figures/Tag';
import { ListBody } from '../table/ListBody';
import { LeaveActions } from './LeaveActions';
import { useLeaveDays, useLeaveWords } from './use-leave-words';

type Props = {
  label: string;
  filter: Record<string, string>;
  /** The earliest first for what comes, the latest first for what is over. */
  order: 'ASC' | 'DESC';
  empty: ReactNode;
  /** Of one person only, the name is known already. */
  withName?: boolean;
};

/** Leave that this filter finds, with what may be done about it. */
export const LeaveRows = ({ label, filter, order, empty, withName = false }: Props) => (
  <ListBase
    resource="leaves"
    filter={filter}
    sort={{ field: 'fromOn', order }}
    perPage={25}
    disableSyncWithLocation
    storeKey={false}
  >
    <ListBody empty={empty}>
      <Rows label={label} withName={withName} />
      <Pager of={label} />
    </ListBody>
  </ListBase>
);

const Rows = ({ label, withName }: { label: string; withName: boolean }) => {
  const { data = [] } = useListContext<Leave>();
  const [days, ...others] = useColumns();
  const who = useWhoColumn();
  const mayAny = data.some(({ may }) => may.edit);
  const shown = mayAny ? others : others.slice(0, -1);
  return (
    <DataRows<Leave>
      label={label}
      rows={data}
      keyOf={({ id }) => id}
      columns={withName ? [who, days, ...shown] : [days, ...shown]}
    />
  );
};

function useWhoColumn(): RowColumn<Leave> {
  const words = useLeaveWords();
  return { header: words('column.who'), cell: ({ staffName }) => staffName };
}

function useColumns(): readonly [RowColumn<Leave>, ...RowColumn<Leave>[]] {
  const words = useLeaveWords();
  const days = useLeaveDays();
  return [
    { header: words('column.days'), cell: days },
    { header: words('column.substitute'), cell: ({ substituteName }) => substituteName ?? words('nobody') },
    {
      header: words('column.state'),
      cell: ({ state }) => (state === 'running' ? <Tag>{words('state.running')}</Tag> : words(`state.${state}`)),
    },
    { header: words('change'), cell: (leave) => leave.may.edit && <LeaveActions leave={leave} /> },
  ];
}
