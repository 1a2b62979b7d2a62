import { Box } from '@mui/material';
import type { School } from '#contract/schools';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

/** When the figures were computed, and with tests up to which day. */
export const Freshness = ({ school: { computedAt, cutOffOn } }: { school: School }) => {
  const words = useWords();
  const formats = useFormats();
  if (!computedAt) return <>{words('overview.never')}</>;
  return (
    <>
      <Box component="span" sx={{ display: 'block', whiteSpace: 'nowrap' }}>
        {formats.shortDayOfInstant(computedAt)}
      </Box>
      <Box
        component="span"
        sx={{ display: 'block', color: 'text.secondary', fontSize: 12, lineHeight: '16px', minWidth: 76 }}
      >
        {words('overview.cutOff', { day: formats.shortDay(cutOffOn) })}
      </Box>
    </>
  );
};
