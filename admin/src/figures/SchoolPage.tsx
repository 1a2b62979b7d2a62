import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { ShowBase, useGetOne, useShowContext } from 'react-admin';
import type { Forecast } from '#contract/forecasts';
import type { School } from '#contract/schools';
import { Asked } from './Notice';
import { Certainty } from './school/Certainty';
import { EarlierRuns } from './school/EarlierRuns';
import { ForecastFigures } from './school/ForecastFigures';
import { NextStep } from './school/NextStep';
import { SchoolHead } from './school/SchoolHead';
import { SectionCard } from './SectionCard';
import { Stack } from './Stack';
import { Trend } from './trend/Trend';
import { useFormats } from './use-formats';
import { useWords } from './use-words';

/** One school: its forecast on both indicators, what it rests on, and what to do now. */
export const SchoolPage = () => (
  <ShowBase>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<School>();
  const { record: school } = asked;
  return <Asked of={asked}>{school && <Page school={school} />}</Asked>;
};

const Page = ({ school }: { school: School }) => {
  const words = useWords();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const shownId = chosenId ?? school.forecastId;
  return (
    <>
      <SchoolHead school={school} />
      <Stack>
        {shownId === null ? (
          <SectionCard title={words('school.noForecast')}>{words('school.noForecastSays')}</SectionCard>
        ) : (
          <Run id={shownId} inForceId={school.forecastId} onBack={() => setChosenId(null)} school={school} />
        )}
        <Trend schoolId={school.id} />
        {shownId !== null && <EarlierRuns schoolId={school.id} shownId={shownId} onShow={setChosenId} />}
      </Stack>
    </>
  );
};

type RunProps = { id: string; inForceId: string | null; onBack: () => void; school: School };

const Run = ({ id, inForceId, onBack, school }: RunProps) => {
  const words = useWords();
  const formats = useFormats();
  const asked = useGetOne<Forecast>('forecasts', { id });
  const { data: forecast } = asked;
  return (
    <Asked of={asked}>
      {forecast && (
        <div>
          {id !== inForceId && (
            <Alert
              severity="warning"
              sx={{ marginBottom: '16px' }}
              action={<Button onClick={onBack}>{words('school.backToNow')}</Button>}
            >
              {words('school.olderShown', { day: formats.instant(forecast.createdAt) })}
            </Alert>
          )}
          <ForecastFigures forecast={forecast} certainty={<Certainty school={school} method={forecast.method} />}>
            <NextStep school={school} />
          </ForecastFigures>
        </div>
      )}
    </Asked>
  );
};
