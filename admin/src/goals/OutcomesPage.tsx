import { Box, Card, Typography } from '@mui/material';
import { ListBase, useGetList, useListContext } from 'react-admin';
import type { Goal } from '#contract/goals';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
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
import { byDomain } from './outcome-groups';
import { OutcomeCounts, partName } from './OutcomeCounts';
import { OutcomeFilters } from './OutcomeFilters';
import { OutcomeLine } from './OutcomeLine';
import { useOutcomes } from './use-outcomes';
import { useSaying } from './use-saying';

/** Goals that closed, held against what came: all of them counted, and a page of them as pictures and as a table. */
export const OutcomesPage = () => (
  <ListBase
    resource="goals"
    filterDefaultValues={{ state: 'closed' }}
    sort={{ field: 'schoolYear', order: 'DESC' }}
    perPage={25}
    disableSyncWithLocation
    storeKey={false}
  >
    <Content />
  </ListBase>
);

const Content = () => {
  const { words } = useSaying();
  const columns = useGoalColumns();
  const { data = [] } = useListContext<Goal>();
  const outcomes = useOutcomes();
  return (
    <>
      <PageHeader
        title={words('outcomes')}
        sub={words('outcomesPage.sub')}
        crumb={{ to: '/goals', label: words('title') }}
        actions={<CsvButton fileName={words('fileName')} columns={columns} />}
      />
      <OutcomeFilters />
      <ListBody empty={<NoOutcomes />}>
        <Asked of={outcomes}>
          {outcomes.data && (
            <>
              <Lead>
                {words('outcomesPage.lead', outcomes.data.counts)} <Open />
              </Lead>
              <Stack>
                <OutcomeCounts outcomes={outcomes.data} />
                <Page goals={data} />
              </Stack>
            </>
          )}
        </Asked>
      </ListBody>
    </>
  );
};

const Page = ({ goals }: { goals: readonly Goal[] }) => {
  const { words } = useSaying();
  const columns = useGoalColumns();
  return (
    <>
      {byDomain(goals).map(({ domain, goals: of }) => (
        <DomainCard key={domain} domain={domain} goals={of} />
      ))}
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <RecordTable<Goal> caption={words('outcomesPage.table')} columns={columns} />
        <Pager />
      </Card>
    </>
  );
};

const NoOutcomes = () => {
  const { words } = useSaying();
  const { schoolId, schoolYear } = useListContext().filterValues as Record<string, string | undefined>;
  const isFiltered = schoolId !== undefined || schoolYear !== undefined;
  return (
    <Empty title={words('outcomesPage.none')} text={words(isFiltered ? 'emptyFiltered' : 'outcomesPage.noneText')} />
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
  return (
    <SectionCard title={words('outcomesPage.chart', { domain: partName(domain, words) })}>
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
