import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useGetOne } from 'react-admin';
import { useParams, useSearchParams } from 'react-router-dom';
import type { ForecastChanges } from '#contract/forecast-changes';
import type { Forecast } from '#contract/forecasts';
import type { School } from '#contract/schools';
import { PageHeader } from '../layout/PageHeader';
import { pupilsText } from './column-words';
import { forecastChanges } from './data';
import { Lead } from './Lead';
import { Asked } from './Notice';
import { causeSentences, leadOfChanges } from './runs/change-words';
import { ColumnsBeside } from './runs/ColumnsBeside';
import { MovedPupils } from './runs/MovedPupils';
import { chosenRuns } from './runs/chosen-runs';
import { useRuns } from './runs/use-runs';
import { SectionCard } from './SectionCard';
import { SelectField } from './SelectField';
import { Stack } from './Stack';
import { useFormats } from './use-formats';
import { useWords } from './use-words';

/** Two forecasts of a school: what changed, and because of which pupils or results. */
export const ForecastChangesPage = () => {
  const { schoolId = '' } = useParams<{ schoolId: string }>();
  const school = useGetOne<School>('schools', { id: schoolId });
  const runs = useRuns(schoolId);
  return (
    <Asked of={school}>
      <Asked of={runs}>{school.data && <Page school={school.data} runs={runs.data ?? []} />}</Asked>
    </Asked>
  );
};

const Page = ({ school, runs }: { school: School; runs: readonly Forecast[] }) => {
  const words = useWords();
  const formats = useFormats();
  const [search, setSearch] = useSearchParams();
  const { from, to } = chosenRuns(runs, { from: search.get('from'), to: search.get('to') });
  const choices = runs.map(({ id, inForce, inForceFrom, cutOffOn, createdAt }) => ({
    value: id,
    label: words(inForce ? 'runs.changes.runNow' : 'runs.changes.run', {
      day: inForceFrom === null ? formats.dayOfInstant(createdAt) : formats.day(inForceFrom),
      cutOff: formats.day(cutOffOn),
    }),
  }));
  const choose = (part: { from?: string; to?: string }) =>
    setSearch({ ...(from && { from: from.id }), ...(to && { to: to.id }), ...part });
  return (
    <>
      <PageHeader
        title={words('runs.changes.title', { school: school.name })}
        sub={words('runs.changes.sub')}
        crumb={{ to: `/schools/${school.id}/show`, label: school.name }}
        actions={<Button onClick={() => window.print()}>{words('common.print')}</Button>}
      />
      {from === null || to === null ? (
        <SectionCard title={words('runs.changes.one')}>{words('runs.changes.oneSays')}</SectionCard>
      ) : (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginBottom: '18px' }}>
            <SelectField
              label={words('runs.changes.from')}
              value={from.id}
              choices={choices}
              onChange={(id) => choose({ from: id })}
            />
            <SelectField
              label={words('runs.changes.to')}
              value={to.id}
              choices={choices}
              onChange={(id) => choose({ to: id })}
            />
          </Box>
          {from.id === to.id ? (
            <SectionCard title={words('runs.changes.same')}>{words('runs.changes.sameSays')}</SectionCard>
          ) : (
            <Compared id={to.id} since={from.id} />
          )}
        </>
      )}
    </>
  );
};

const Compared = ({ id, since }: { id: string; since: string }) => {
  const words = useWords();
  const formats = useFormats();
  const asked = useQuery({ queryKey: ['forecast-changes', id, since], queryFn: () => forecastChanges(id, since) });
  const { data } = asked;
  return (
    <Asked of={asked}>
      {data && (
        <>
          <Lead>{leadOfChanges(data, { words, formats })}</Lead>
          <Stack>
            <Because changes={data} />
            <SectionCard title={words('runs.changes.columns')}>
              <ColumnsBeside label={words('runs.changes.table')} columns={data.columns} />
            </SectionCard>
            {data.may.seePupils && <MovedPupils id={id} since={since} />}
          </Stack>
        </>
      )}
    </Asked>
  );
};

const Because = ({ changes }: { changes: ForecastChanges }) => {
  const words = useWords();
  const formats = useFormats();
  const { before, after, moved } = changes.pupils;
  const sentences = [
    words('runs.changes.pupilsSay', { before: pupilsText(before, words), after: pupilsText(after, words) }),
    words('runs.changes.moved', { pupils: pupilsText(moved, words) }),
    ...causeSentences(changes, { words, formats }),
  ];
  return (
    <SectionCard title={words('runs.changes.because')}>
      {sentences.map((sentence) => (
        <Typography key={sentence} sx={{ fontSize: 15, lineHeight: '22px', maxWidth: '68ch', marginBottom: '6px' }}>
          {sentence}
        </Typography>
      ))}
    </SectionCard>
  );
};
