import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { WhatIf as Given } from '#contract/what-if';
import { whatIfOf } from '../data';
import { Folded } from '../Folded';
import { Asked } from '../Notice';
import { SectionCard } from '../SectionCard';
import { useWords } from '../use-words';
import { type Assumption, columnsUnder, nothingAssumed } from './assumption';
import { Assumed } from './Assumed';
import { AssumptionForm } from './AssumptionForm';

/** «Stel dat …»: the forecast made again in the browser under an assumption. Folded away or left, it is forgotten. */
export const WhatIf = ({ runId }: { runId: string }) => {
  const words = useWords();
  return (
    <SectionCard title={words('runs.whatIf.title')}>
      <Typography variant="body2" sx={{ maxWidth: '72ch', marginBottom: '8px' }}>
        {words('runs.whatIf.says')}
      </Typography>
      <Folded show={words('runs.whatIf.open')} hide={words('runs.whatIf.close')}>
        <Fetched runId={runId} />
      </Folded>
    </SectionCard>
  );
};

const Fetched = ({ runId }: { runId: string }) => {
  const asked = useQuery({
    queryKey: ['what-if', runId],
    queryFn: () => whatIfOf(runId),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return <Asked of={asked}>{asked.data && <Trying given={asked.data} />}</Asked>;
};

const Trying = ({ given }: { given: Given }) => {
  const words = useWords();
  const [assumption, setAssumption] = useState<Assumption>(() => nothingAssumed(given));
  const forecast = useMemo(() => columnsUnder(given, nothingAssumed(given)), [given]);
  const columns = useMemo(() => columnsUnder(given, assumption), [given, assumption]);
  if (!columns || !forecast) return <Typography>{words('runs.whatIf.unavailable')}</Typography>;
  return (
    <>
      <AssumptionForm given={given} assumption={assumption} onChange={setAssumption} />
      <Assumed given={given} assumption={assumption} forecast={forecast} columns={columns} />
    </>
  );
};
