import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { School } from '#contract/schools';
import { provisionalText } from '../figures/column-words';
import { digitsNear } from '../figures/format';
import { useWords } from '../figures/use-words';
import { VerdictChip } from '../figures/VerdictChip';
import { useFormat } from '../i18n/use-format';

/** One school: per indicator the verdict, and the figure that proves it. */
export const SchoolRow = ({ school }: { school: School }) => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ padding: '10px 0', borderTop: 1, borderColor: 'divider' }}>
      <Link to={`/schools/${school.id}/show`} style={{ fontWeight: 600, display: 'inline-block', minHeight: 24 }}>
        {school.name}
      </Link>
      {school.figures.length === 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('home.noForecast')}
        </Typography>
      )}
      {school.figures.map((figure) => (
        <FigureLine key={figure.indicator} figure={figure} />
      ))}
    </Box>
  );
};

const FigureLine = ({ figure }: { figure: School['figures'][number] }) => {
  const translate = useTranslate();
  const { percent } = useFormat();
  const { indicator, verdict, percent: expected, signalValue, pupils } = figure;
  const provisional = provisionalText(figure, useWords());
  const digits = digitsNear(expected, signalValue);
  const known = expected !== null && signalValue !== null;
  return (
    <Box sx={{ display: 'flex', gap: '2px 10px', alignItems: 'center', flexWrap: 'wrap', paddingTop: 0.5 }}>
      <Typography component="span" variant="body2" sx={{ width: 48, fontWeight: 600 }}>
        {translate(`indicator.${indicator}`)}
      </Typography>
      <VerdictChip verdict={verdict} />
      {known && (
        <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
          {translate('home.figure', { percent: percent(expected, digits), signal: percent(signalValue) })}{' '}
          {`(n\u00a0=\u00a0${pupils})`}
          {provisional && `, ${provisional}`}
        </Typography>
      )}
    </Box>
  );
};
