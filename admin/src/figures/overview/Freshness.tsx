import { Box } from '@mui/material';
import type { School } from '#contract/schools';
import { Tag } from '../Tag';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

/** When the figures were computed, with tests up to which day, how long ago that is, and whether the school tested since. */
export const Freshness = ({ school: { computedAt, cutOffOn, age } }: { school: School }) => {
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
        {age && ` (${age.days === 0 ? words('overview.ageToday') : words('overview.age', { smart_count: age.days })})`}
      </Box>
      {age?.isOutdated && <Tag>{words('overview.outdated')}</Tag>}
    </>
  );
};
