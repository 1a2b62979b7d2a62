import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { ForecastRecord } from '#contract/forecast-records';
import type { Indicator } from '#contract/primitives';
import type { School } from '#contract/schools';
import { PageHeader } from '../layout/PageHeader';
import { Lead } from './Lead';
import { Asked } from './Notice';
import { Calibration } from './record/Calibration';
import { Compared } from './record/Compared';
import { Coverage } from './record/Coverage';
import { PastForecasts } from './record/PastForecasts';
import { recordSentences } from './record/record-words';
import { indicators } from './school/indicators';
import { SectionCard } from './SectionCard';
import { SelectField } from './SelectField';
import { Stack } from './Stack';
import { useFormats } from './use-formats';
import { useWords } from './use-words';

/** How good the forecasts are, of the whole board or of one school: in a sentence, in figures, and one by one. */
export const RecordPage = () => {
  const { schoolId = null } = useParams<{ schoolId: string }>();
  const filter = schoolId === null ? { wholeBoard: 'true' } : { schoolId };
  const asked = useGetList<ForecastRecord>('forecast-records', { filter, pagination: { page: 1, perPage: 1 } });
  const schools = useGetList<School>('schools', {
    pagination: { page: 1, perPage: 1000 },
    sort: { field: 'name', order: 'ASC' },
  });
  const record = asked.data?.[0];
  return (
    <Asked of={schools}>
      <Head record={record} schoolId={schoolId} schools={schools.data ?? []} />
      <Asked of={asked}>{record ? <Figures key={record.id} record={record} /> : <Nothing />}</Asked>
    </Asked>
  );
};

const Nothing = () => {
  const words = useWords();
  return <SectionCard title={words('record.none')}>{words('record.noneSays')}</SectionCard>;
};

type HeadProps = { record: ForecastRecord | undefined; schoolId: string | null; schools: readonly School[] };

const Head = ({ record, schoolId, schools }: HeadProps) => {
  const words = useWords();
  const formats = useFormats();
  const navigate = useNavigate();
  const school = schools.find(({ id }) => id === schoolId);
  const [first, last] = [record?.told.cohorts[0], record?.told.cohorts.at(-1)];
  return (
    <>
      <PageHeader
        title={school ? words('record.titleOf', { name: school.name }) : words('record.title')}
        sub={
          record &&
          words('record.sub', {
            day: formats.dayOfInstant(record.createdAt),
            cutOff: formats.day(record.cutOffOn),
            cohorts: first === undefined ? words('common.none') : `${first}–${last}`,
            version: record.modelVersion,
          })
        }
        {...(school && { crumb: { to: `/schools/${school.id}/show`, label: school.name } })}
        actions={<Button onClick={() => window.print()}>{words('common.print')}</Button>}
      />
      <Box className="noprint" sx={{ marginBottom: '18px' }}>
        <SelectField
          label={words('record.choose')}
          value={schoolId ?? ''}
          all={words('record.whole')}
          choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => void navigate(id === '' ? '/record' : `/record/${id}`)}
        />
      </Box>
    </>
  );
};

const Figures = ({ record: { told, schoolId } }: { record: ForecastRecord }) => {
  const words = useWords();
  const formats = useFormats();
  const [indicator, setIndicator] = useState<Indicator>('1S2F');
  if (!told.sentence) return <Nothing />;
  return (
    <>
      <Lead>{recordSentences(told.sentence, schoolId ? 'school' : 'board', { words, formats }).join(' ')}</Lead>
      <Box className="noprint" sx={{ marginBottom: '16px' }}>
        <SelectField
          label={words('record.indicator')}
          value={indicator}
          choices={indicators.map((one) => ({ value: one, label: words(`indicator.${one}`) }))}
          onChange={(value) => setIndicator(value as Indicator)}
        />
      </Box>
      <Stack>
        <Coverage told={told} indicator={indicator} />
        <Calibration told={told} indicator={indicator} />
        <Compared told={told} indicator={indicator} />
        <PastForecasts schoolId={schoolId} cohorts={told.cohorts} />
      </Stack>
    </>
  );
};
