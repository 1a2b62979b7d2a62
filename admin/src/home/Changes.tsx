import { Box, Typography } from '@mui/material';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Forecast } from '#contract/forecasts';
import { VerdictChip } from '../figures/VerdictChip';
import { useFormat } from '../i18n/use-format';
import { useMe } from '../providers/me';
import { firstOpenColumns } from './first-open-columns';
import { Section } from './Section';

/** The newest forecasts, of the own school for who works at one. */
export const Changes = () => {
  const translate = useTranslate();
  const schoolIds = [...new Set(useMe()?.roles.map(({ schoolId }) => schoolId) ?? [])];
  const [only] = schoolIds;
  const filter = { inForce: 'true', ...(schoolIds.length === 1 && only && { schoolId: only }) };
  const { data, isPending } = useGetList<Forecast>('forecasts', {
    pagination: { page: 1, perPage: 5 },
    sort: { field: 'createdAt', order: 'DESC' },
    filter,
  });
  if (isPending) return null;
  return (
    <Section title={translate('home.changed')}>
      {data && data.length > 0 ? (
        <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {data.map((forecast) => (
            <Change key={forecast.id} forecast={forecast} />
          ))}
        </Box>
      ) : (
        <Typography sx={{ color: 'text.secondary' }}>{translate('home.changedNone')}</Typography>
      )}
    </Section>
  );
};

const Change = ({ forecast }: { forecast: Forecast }) => {
  const translate = useTranslate();
  const { day, instant } = useFormat();
  const { schoolId, schoolName, trigger, createdAt, cutOffOn } = forecast;
  return (
    <Box
      component="li"
      sx={{ padding: '9px 0', borderBottom: 1, borderColor: 'divider', '&:last-of-type': { border: 0 } }}
    >
      <Link to={`/schools/${schoolId}/show`} style={{ fontWeight: 600, display: 'inline-block', minHeight: 24 }}>
        {schoolName}
      </Link>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {instant(createdAt)}, {translate(`home.changedTrigger.${trigger}`)};{' '}
        {translate('home.dataUntil', { day: day(cutOffOn) })}
      </Typography>
      <Box sx={{ display: 'flex', gap: '4px 16px', flexWrap: 'wrap', paddingTop: 0.5, fontSize: 14 }}>
        {firstOpenColumns(forecast.columns).map(({ indicator, resultsYear, verdict }) => (
          <span key={indicator}>
            <b>{translate(`indicator.${indicator}`)}</b> {resultsYear} <VerdictChip verdict={verdict} />
          </span>
        ))}
      </Box>
    </Box>
  );
};
