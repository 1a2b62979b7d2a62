import { Box, Typography, useMediaQuery } from '@mui/material';
import { ListBase } from 'react-admin';
import { type ForecastRecordLine, Origin, type ToldRecord } from '#contract/forecast-records';
import { Choice } from '../../table/Choice';
import { CsvButton } from '../../table/CsvButton';
import { Empty } from '../../table/Empty';
import { ListBody } from '../../table/ListBody';
import { Pager } from '../../table/Pager';
import { RecordTable } from '../../table/RecordTable';
import { indicators } from '../school/indicators';
import { SectionCard } from '../SectionCard';
import { useWords } from '../use-words';
import { usePastColumns } from './past-columns';

type Props = { schoolId: string | null; cohorts: ToldRecord['cohorts'] };

/** Every earlier forecast beside its outcome. */
export const PastForecasts = ({ schoolId, cohorts }: Props) => {
  const narrow = useMediaQuery('(max-width: 700px)', { noSsr: true });
  return (
    <ListBase<ForecastRecordLine>
      resource="forecast-record-lines"
      {...(schoolId && { filter: { schoolId } })}
      sort={{ field: 'cohort', order: 'DESC' }}
      perPage={narrow ? 10 : 25}
      disableSyncWithLocation
      storeKey={false}
    >
      <Past withSchool={schoolId === null} cohorts={cohorts} />
    </ListBase>
  );
};

const Past = ({ withSchool, cohorts }: { withSchool: boolean; cohorts: ToldRecord['cohorts'] }) => {
  const words = useWords();
  const columns = usePastColumns(withSchool);
  return (
    <SectionCard title={words('record.past.title')}>
      <Typography sx={{ fontSize: 15, lineHeight: '22px', maxWidth: '68ch', marginBottom: '12px' }}>
        {words('record.past.says')}
      </Typography>
      <Filters cohorts={cohorts} />
      <ListBody empty={<Empty title={words('record.past.noneTitle')} text={words('record.past.none')} />}>
        <RecordTable caption={words('record.past.title')} columns={columns} />
        <Pager />
      </ListBody>
      <CsvButton fileName={words('record.past.file')} columns={columns} />
    </SectionCard>
  );
};

const Filters = ({ cohorts }: { cohorts: ToldRecord['cohorts'] }) => {
  const words = useWords();
  const all = words('common.all');
  const same = (values: readonly (string | number)[]) => values.map((one) => ({ value: String(one), label: `${one}` }));
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
      <Choice filter="moment" label={words('record.past.moment')} all={all} options={same(Origin.options)} />
      <Choice
        filter="indicator"
        label={words('record.past.indicator')}
        all={all}
        options={indicators.map((one) => ({ value: one, label: words(`indicator.${one}`) }))}
      />
      <Choice filter="cohort" label={words('record.past.cohort')} all={all} options={same([...cohorts].reverse())} />
      <Choice
        filter="inside"
        label={words('record.past.inside')}
        all={all}
        options={[
          { value: 'true', label: words('record.past.yes') },
          { value: 'false', label: words('record.past.no') },
        ]}
      />
    </Box>
  );
};
