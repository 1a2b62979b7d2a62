import { Box, Typography } from '@mui/material';
import { useGetOne, useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { Forecast } from '#contract/forecasts';
import type { ReviewTask } from '#contract/review-tasks';
import { useFormat } from '../i18n/use-format';
import { useMay } from '../providers/me';

/** Nothing in Koers falls from the sky: the period, the forecast and the import behind the task. */
export const TaskOrigin = ({ task }: { task: ReviewTask }) => {
  const translate = useTranslate();
  return (
    <section aria-labelledby="origin">
      <Typography variant="h2" id="origin" sx={{ marginBottom: 1 }}>
        {translate('tasks.origin')}
      </Typography>
      <Box component="ul" sx={{ margin: 0, paddingLeft: 2.5, '& li': { padding: '4px 0' } }}>
        <li>{task.testPeriod ? <Period task={task} period={task.testPeriod} /> : translate('tasks.originHand')}</li>
        {task.forecastId && task.schoolId && <ForecastStep id={task.forecastId} schoolId={task.schoolId} />}
        {task.importId && <ImportStep id={task.importId} />}
      </Box>
    </section>
  );
};

type PeriodProps = { task: ReviewTask; period: NonNullable<ReviewTask['testPeriod']> };

const Period = ({ task: { schoolName }, period: { moment, schoolYear } }: PeriodProps) => {
  const translate = useTranslate();
  const words = { moment: translate(`moment.${moment}`), schoolYear, school: schoolName };
  return translate('tasks.originPeriod', words);
};

const ForecastStep = ({ id, schoolId }: { id: string; schoolId: string }) => {
  const translate = useTranslate();
  const { day } = useFormat();
  const enabled = useMay('forecast.read');
  const { data } = useGetOne<Forecast>('forecasts', { id }, { enabled });
  return (
    <Step to={enabled ? `/schools/${schoolId}/show` : null} label={translate('tasks.originForecast')}>
      {data && translate('tasks.originForecastOf', { day: day(data.cutOffOn) })}
    </Step>
  );
};

const ImportStep = ({ id }: { id: string }) => {
  const translate = useTranslate();
  return <Step to={useMay('import.read') ? `/imports/${id}` : null} label={translate('tasks.originImport')} />;
};

type StepProps = { to: string | null; label: string; children?: ReactNode };

const Step = ({ to, label, children }: StepProps) => (
  <li>
    {to ? <Link to={to}>{label}</Link> : label} {children}
  </li>
);
