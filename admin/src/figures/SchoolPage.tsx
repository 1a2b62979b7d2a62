import { ShowBase, useGetList, useGetOne, useShowContext } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import type { Forecast } from '#contract/forecasts';
import type { School } from '#contract/schools';
import { Asked } from './Notice';
import { PastNotice } from './runs/PastNotice';
import { PastRuns } from './runs/PastRuns';
import { Certainty } from './school/Certainty';
import { ForecastFigures } from './school/ForecastFigures';
import { NextStep } from './school/NextStep';
import { SchoolHead } from './school/SchoolHead';
import { SectionCard } from './SectionCard';
import { Stack } from './Stack';
import { Trend } from './trend/Trend';
import { useFormats } from './use-formats';
import { useWords } from './use-words';
import { WhatIf } from './what-if/WhatIf';

/** One school: its forecast on both indicators, what it rests on, what to do now, and how it was on a day gone by. */
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

/** In the address stands which day or run of the past is shown: going back and sending the page on work. */
const Page = ({ school }: { school: School }) => {
  const words = useWords();
  const [search, setSearch] = useSearchParams();
  const [on, run] = [search.get('on'), search.get('run')];
  const isPast = on !== null || (run !== null && run !== school.forecastId);
  return (
    <>
      <SchoolHead school={school} isPast={isPast} />
      <Stack>
        {school.forecastId === null ? (
          <SectionCard title={words('school.noForecast')}>{words('school.noForecastSays')}</SectionCard>
        ) : on === null ? (
          <Run key={run} id={run ?? school.forecastId} school={school} on={null} />
        ) : (
          <OnDay key={on} on={on} school={school} />
        )}
        {!isPast && <Trend schoolId={school.id} />}
        {school.forecastId !== null && (
          <>
            {!isPast && school.may.seeGroups && <WhatIf key={school.forecastId} runId={school.forecastId} />}
            <PastRuns
              school={school}
              shownId={isPast ? run : school.forecastId}
              on={on}
              onDay={(day) => setSearch({ on: day })}
              onRun={(id) => setSearch({ run: id })}
            />
          </>
        )}
      </Stack>
    </>
  );
};

type Shown = { school: School; on: string | null };

const OnDay = ({ on, school }: Shown & { on: string }) => {
  const words = useWords();
  const formats = useFormats();
  const asked = useGetList<Forecast>('forecasts', {
    filter: { schoolId: school.id, inForceOn: on },
    pagination: { page: 1, perPage: 1 },
  });
  const forecast = asked.data?.[0];
  return (
    <Asked of={asked}>
      {forecast ? (
        <Figures forecast={forecast} school={school} on={on} />
      ) : (
        <SectionCard title={words('runs.past.none', { day: formats.day(on) })}>
          {words('runs.past.noneSays')} <Link to={`/schools/${school.id}/show`}>{words('runs.past.back')}</Link>
        </SectionCard>
      )}
    </Asked>
  );
};

const Run = ({ id, ...shown }: Shown & { id: string }) => {
  const asked = useGetOne<Forecast>('forecasts', { id });
  return <Asked of={asked}>{asked.data && <Figures forecast={asked.data} {...shown} />}</Asked>;
};

const Figures = ({ forecast, school, on }: Shown & { forecast: Forecast }) => {
  const isNow = forecast.id === school.forecastId;
  return (
    <div>
      {(on !== null || !isNow) && <PastNotice forecast={forecast} school={school} on={on} />}
      <ForecastFigures forecast={forecast} certainty={<Certainty school={school} method={forecast.method} />}>
        {isNow && <NextStep school={school} />}
      </ForecastFigures>
    </div>
  );
};
