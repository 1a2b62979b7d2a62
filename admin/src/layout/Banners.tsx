import { Alert, Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../i18n/use-format';
import { useMe } from '../providers/me';
import { tokens } from '../theme/tokens';

/** What holds for every page: which day it is in the demo, and that holidays are not known. */
export const Banners = () => {
  const me = useMe();
  const translate = useTranslate();
  const { longDay } = useFormat();
  if (!me) return null;
  return (
    <>
      {me.demo && (
        <Box
          component="aside"
          aria-label="Demo"
          className="noprint"
          sx={{
            padding: { xs: '6px 16px', md: '6px 20px' },
            fontSize: 14,
            lineHeight: '20px',
            color: tokens.ink,
            backgroundColor: tokens.sunk,
            borderBottom: `1px solid ${tokens.line}`,
          }}
        >
          {translate('shell.demo', { day: longDay(me.today) })}
        </Box>
      )}
      {!me.holidaysKnown && (
        <Alert severity="warning" className="noprint" sx={{ borderRadius: 0 }} role="status">
          {translate('shell.holidaysUnknown')}
        </Alert>
      )}
    </>
  );
};
