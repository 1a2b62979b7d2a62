import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { useDataWords } from '../i18n/use-data-words';
import type { KoersDataProvider } from '../providers/data-provider';
import { tokens } from '../theme/tokens';

/** How many proposals wait for a decision; nothing when none do, or when it is not known. */
export const OpenMerges = () => {
  const words = useDataWords();
  const provider = useDataProvider<KoersDataProvider>();
  const { data } = useQuery({
    queryKey: ['merge-proposals', 'open'],
    queryFn: () => provider.openMergeProposals(),
    staleTime: 60_000,
  });
  if (!data?.open) return null;
  return (
    <Box component="span" title={words('merges.toDecide')} sx={countStyle}>
      {data.open}
      <Box component="span" sx={spokenOnly}>
        {` ${words('merges.toDecide')}`}
      </Box>
    </Box>
  );
};

const countStyle = {
  marginLeft: 'auto',
  padding: '0 8px',
  borderRadius: '10px',
  backgroundColor: tokens.risk.ground,
  color: tokens.risk.ink,
  fontSize: 13,
  lineHeight: '20px',
  fontWeight: 600,
} as const;

const spokenOnly = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
