import { Box } from '@mui/material';
import { useListContext } from 'react-admin';
import type { School } from '#contract/schools';
import { indicators } from '../school/indicators';
import { useWords } from '../use-words';
import { VerdictMark } from '../VerdictMark';
import { countVerdicts, verdicts } from '../verdicts';

/** How many schools have which verdict; left out when the page does not hold all of them. */
export const VerdictCounts = () => {
  const words = useWords();
  const { data = [], total, filterValues } = useListContext<School>();
  if (data.length === 0 || total !== data.length || Object.keys(filterValues as object).length > 0) return null;
  return (
    <Box component="dl" aria-label={words('overview.counts')} sx={counts}>
      {indicators.map((indicator) => (
        <Box key={indicator} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ fontWeight: 600 }}>
            {words(`indicator.${indicator}`)}
          </Box>
          <Box component="dd" sx={{ margin: 0, display: 'flex', flexWrap: 'wrap', gap: '2px 22px' }}>
            {verdicts.map((verdict) => (
              <Count key={verdict} verdict={verdict} count={countVerdicts(data, indicator)[verdict]} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
};

const Count = ({ verdict, count }: { verdict: (typeof verdicts)[number]; count: number }) => {
  const words = useWords();
  if (count === 0) return null;
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: '6px', alignItems: 'center' }}>
      <VerdictMark verdict={verdict} />
      <b>{count}</b> {words(`verdict.${verdict}`)}
    </Box>
  );
};

const counts = {
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  gap: '4px 20px',
  fontSize: 17,
  lineHeight: '26px',
  margin: '0 0 18px',
};
