import { Button } from '@mui/material';
import { useNotify } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { DataRows } from '../../figures/DataRows';
import { useFormats } from '../../figures/use-formats';
import { useMay } from '../../providers/me';
import type { OverviewChoice } from '../PlanList';
import { planRequests } from '../plan-requests';
import { usePlanWords } from '../use-plan-words';
import type { OverviewRow } from './overview-rows';

type Props = { rows: readonly OverviewRow[]; choice: OverviewChoice };

export const OverviewTable = ({ rows, choice }: Props) => {
  const words = usePlanWords();
  const formats = useFormats();
  const schools = new Set(rows.map(({ group }) => group.schoolId));
  const nameOf = ({ group }: OverviewRow) => (schools.size > 1 ? `${group.name} · ${group.schoolName}` : group.name);
  return (
    <DataRows
      label={words('title')}
      columns={[
        { header: words('overview.group'), cell: nameOf },
        { header: words('overview.domain'), cell: ({ domain }: OverviewRow) => words(`domain.${domain}`) },
        { header: words('overview.state'), cell: (row) => <State row={row} choice={choice} /> },
        {
          header: words('overview.changed'),
          cell: ({ plan }) =>
            plan ? [formats.shortDayOfInstant(plan.changedAt), plan.changedBy].filter(Boolean).join(', ') : '–',
        },
        {
          header: words('overview.remarks'),
          cell: ({ plan }) =>
            plan ? plan.remarks.map((remark) => words(`remark.${remark}`)).join(' · ') || words('overview.calm') : '–',
        },
      ]}
      rows={rows}
      keyOf={({ group, domain }) => `${group.id} ${domain}`}
    />
  );
};

const State = ({ row: { group, domain, plan }, choice }: { row: OverviewRow; choice: OverviewChoice }) => {
  const words = usePlanWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const mayOpen = useMay('groupPlan.edit');
  const named = { domain: words(`domain.${domain}`), group: group.name };
  if (plan)
    return (
      <Link
        to={`/group-plans/${plan.id}/show`}
        aria-label={`${words('overview.openPlan', named)}: ${words(`state.${plan.state}`)}`}
      >
        {words(`state.${plan.state}`)}
      </Link>
    );
  if (!mayOpen) return <>{words('overview.none')}</>;
  const open = async () => {
    try {
      const { id } = await planRequests.open({ groupId: group.id, domain, ...choice.half });
      void navigate(`/group-plans/${id}/show`);
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };
  return (
    <Button size="small" aria-label={words('overview.openOf', named)} onClick={() => void open()}>
      {words('overview.open')}
    </Button>
  );
};
