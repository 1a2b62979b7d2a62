import { Box, Card, Typography } from '@mui/material';
import { ListBase, useGetList, useListContext } from 'react-admin';
import type { Goal } from '#contract/goals';
import { Lead } from '../figures/Lead';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { useGoalColumns } from './goal-columns';
import { outcomeOf, whoOf } from './goal-sentences';
import { byDomain, verdictsOf } from './outcome-groups';
import { OutcomeLine } from './OutcomeLine';
import { useSaying } from './use-saying';

/** Goals that closed, held against what came: a small picture per domain, and the table behind it. */
export const OutcomesPage = () => (
  <ListBase
    resource="goals"
    filter={{ state: 'closed' }}
    sort={{ field: 'schoolYear', order: 'DESC' }}
    perPage={100}
    disableSyncWithLocation
  >
    <Content />
  </ListBase>
);

const Content = () => {
  const { words } = useSaying();
  const columns = useGoalColumns();
  const { data = [] } = useListContext<Goal>();
  return (
    <>
      <PageHeader
        title={words('outcomes')}
        sub={words('outcomesPage.sub')}
        crumb={{ to: '/goals', label: words('title') }}
        actions={<CsvButton fileName={words('fileName')} columns={columns} />}
      />
      <ListBody empty={<Empty title={words('outcomesPage.none')} text={words('outcomesPage.noneText')} />}>
        <Lead>
          {words('outcomesPage.lead', verdictsOf(data))} <Open />
        </Lead>
        <Stack>
          {byDomain(data).map(({ domain, goals }) => (
            <DomainCard key={domain} domain={domain} goals={goals} />
          ))}
          <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
            <RecordTable<Goal> caption={words('outcomesPage.table')} columns={columns} />
            <Pager />
          </Card>
        </Stack>
      </ListBody>
    </>
  );
};

const Open = () => {
  const { words } = useSaying();
  const { total = 0 } = useGetList<Goal>('goals', { pagination: { page: 1, perPage: 1 }, filter: { state: 'set' } });
  return total > 0 ? words('outcomesPage.open', { smart_count: total }) : null;
};

type DomainProps = { domain: ReturnType<typeof byDomain>[number]['domain']; goals: readonly Goal[] };

const DomainCard = ({ domain, goals }: DomainProps) => {
  const saying = useSaying();
  const { words } = saying;
  const name = domain === 'all' ? words('allDomains') : domain === 'behaviour' ? words('outcomesPage.behaviour') : words(`domain.${domain}`); // prettier-ignore
  return (
    <SectionCard title={words('outcomesPage.chart', { domain: name })}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
        {goals.map((goal) => (
          <Box key={goal.id} sx={{ minWidth: 0 }}>
            <Typography variant="body2">
              <b>{whoOf(goal, saying)}</b> · {goal.schoolYear} · {words(`measure.${goal.measure}`)}
            </Typography>
            <OutcomeLine goal={goal} />
            <Typography variant="body2" color="textSecondary">
              {outcomeOf(goal, saying)} · {goal.closing && words(`verdictShort.${goal.closing.verdict}`)}
            </Typography>
          </Box>
        ))}
      </Box>
    </SectionCard>
  );
};
