import { Box, Card } from '@mui/material';
import { ListBase, useGetList, useListContext, useTranslate } from 'react-admin';
import { type ConsultationTracking, VisitStatus } from '#contract/consultation-tracking';
import { ButtonLink } from '../figures/ButtonLink';
import { Lead } from '../figures/Lead';
import { PageHeader } from '../layout/PageHeader';
import { useMe } from '../providers/me';
import { Choice } from '../table/Choice';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { useTrackingColumns } from './tracking-columns';
import { useConsultationWords } from './use-consultation-words';

/** Every teacher with the visits of this year: first who was visited longest ago. */
export const TrackingPage = () => (
  <ListBase resource="consultation-tracking" sort={{ field: 'lastOn', order: 'ASC' }} perPage={100}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useConsultationWords();
  const translate = useTranslate();
  const columns = useTrackingColumns();
  const school = useMe()?.roles.find(({ schoolId }) => schoolId !== null)?.schoolId;
  const statuses = VisitStatus.options.map((value) => ({ value, label: words(`visits.status.${value}`) }));
  return (
    <>
      <PageHeader
        title={words('visits.title')}
        sub={words('visits.sub')}
        actions={
          <>
            <CsvButton fileName={words('visits.fileName')} columns={columns} />
            {school && <ButtonLink to={`/consultation-forms/${school}/show`}>{words('visits.toForm')}</ButtonLink>}
          </>
        }
      />
      <Finding />
      <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
        <Choice filter="status" label={words('visits.filter.status')} all={translate('words.all')} options={statuses} />
      </Box>
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<Nobody />}>
          <RecordTable<ConsultationTracking> caption={words('visits.title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
  );
};

/** Of everybody, whatever is chosen below it. */
const Finding = () => {
  const words = useConsultationWords();
  const { data } = useGetList<ConsultationTracking>('consultation-tracking', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'teacherName', order: 'ASC' },
  });
  if (!data || data.length === 0) return null;
  const enough = data.filter(({ dueOn }) => dueOn === null).length;
  const missing = data.filter(({ held, of }) => of > 0 && held === 0).map(({ teacherName }) => teacherName);
  return (
    <Lead>
      {words('visits.lead', { smart_count: data.length, enough })}{' '}
      {missing.length === 0 ? words('visits.allVisited') : words('visits.notYet', { names: missing.join(', ') })}
    </Lead>
  );
};

const Nobody = () => {
  const words = useConsultationWords();
  const { filterValues } = useListContext();
  const isFiltered = Object.keys(filterValues as object).length > 0;
  return <Empty title={words('visits.empty')} text={words(isFiltered ? 'visits.emptyFiltered' : 'visits.emptyText')} />;
};
