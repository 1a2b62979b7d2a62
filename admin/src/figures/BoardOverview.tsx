import { Typography, useMediaQuery } from '@mui/material';
import { ListBase, useListContext } from 'react-admin';
import type { School } from '#contract/schools';
import { PageHeader } from '../layout/PageHeader';
import { useMe } from '../providers/me';
import { Asked } from './Notice';
import { ExportButton } from './overview/ExportButton';
import { provisionalTexts, yearOfFigures } from './overview/figure-of';
import { OverviewFilters } from './overview/OverviewFilters';
import { SchoolCards } from './overview/SchoolCards';
import { SchoolTable } from './overview/SchoolTable';
import { VerdictCounts } from './overview/VerdictCounts';
import { Pager } from './Pager';
import { RefreshButton } from './RefreshButton';
import { RefreshReport } from './RefreshReport';
import { SectionCard } from './SectionCard';
import { useForecastRefresh } from './use-forecast-refresh';
import { useFormats } from './use-formats';
import { useWords } from './use-words';

/** All schools of the board with their verdict per indicator: which school asks for attention first. */
export const BoardOverview = () => (
  <ListBase resource="schools" perPage={100} sort={{ field: 'verdict', order: 'ASC' }}>
    <Content />
  </ListBase>
);

const Content = () => {
  const list = useListContext<School>();
  const wide = useMediaQuery('(min-width: 1300px)', { noSsr: true });
  return (
    <>
      <Head />
      <OverviewFilters />
      <VerdictCounts />
      <Asked of={list}>
        <Schools schools={list.data ?? []} wide={wide} />
        <Pager />
      </Asked>
    </>
  );
};

const Head = () => {
  const words = useWords();
  const { data: schools = [], isPending } = useListContext<School>();
  const refresh = useForecastRefresh();
  const year = yearOfFigures(schools);
  const basis = year === null ? words('overview.subNone') : words('overview.sub', { year });
  const mayAll = schools.every(({ may }) => may.refresh);
  return (
    <>
      <PageHeader
        title={words('overview.title')}
        sub={isPending ? words('common.loading') : basis}
        actions={
          <>
            {schools.some(({ may }) => may.refresh) && (
              <RefreshButton
                label={words(mayAll ? 'refresh.all' : 'refresh.mine')}
                state={refresh}
                onPress={refresh.start}
              />
            )}
            <ExportButton />
          </>
        }
      />
      <RefreshReport {...refresh} />
    </>
  );
};

const Schools = ({ schools, wide }: { schools: readonly School[]; wide: boolean }) => {
  const words = useWords();
  const formats = useFormats();
  const { filterValues } = useListContext();
  const bandwidth = useMe()?.board.bandwidth ?? 0;
  if (schools.length === 0) {
    const filtered = Object.keys(filterValues as object).length > 0;
    return (
      <SectionCard title={words('overview.emptyTitle')}>
        {words(filtered ? 'overview.noneFound' : 'overview.empty')}
      </SectionCard>
    );
  }
  const provisional = provisionalTexts(schools, words);
  return (
    <>
      {wide ? (
        <SchoolTable schools={schools} bandwidth={bandwidth} />
      ) : (
        <SchoolCards schools={schools} bandwidth={bandwidth} />
      )}
      <Typography sx={{ fontSize: 13, lineHeight: '18px', color: 'text.secondary', marginTop: '12px' }}>
        {words('overview.note', { points: formats.number(bandwidth) })}
        {wide && provisional && ` ${words('overview.starNote', { texts: provisional })}`}
      </Typography>
    </>
  );
};
