import { Alert, Box } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import type { Forecast } from '#contract/forecasts';
import type { School } from '#contract/schools';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { pastText } from './past-words';

type Props = { forecast: Forecast; school: School; on: string | null };

/** What is shown is not what goes for now: said first, with the way back. */
export const PastNotice = ({ forecast, school, on }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const notice = useRef<HTMLDivElement>(null);
  // It was chosen at the foot of the page: who reads on, by eye or by ear, begins here.
  useEffect(() => notice.current?.focus(), [forecast.id, on]);
  const isNow = forecast.id === school.forecastId;
  return (
    <Alert ref={notice} tabIndex={-1} severity={isNow ? 'info' : 'warning'} sx={{ marginBottom: '16px' }}>
      {pastText(forecast, { isNow, on }, { words, formats })}
      <Box className="noprint" sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 20px', marginTop: '6px' }}>
        <Link to={`/schools/${school.id}/show`}>{words('runs.past.back')}</Link>
        {!isNow && <Link to={`/forecast-changes/${school.id}?from=${forecast.id}`}>{words('runs.past.compare')}</Link>}
      </Box>
    </Alert>
  );
};
