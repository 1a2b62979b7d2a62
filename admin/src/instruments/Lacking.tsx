import { Box } from '@mui/material';
import { useDataWords } from '../i18n/use-data-words';
import { tokens } from '../theme/tokens';

/** How many scores have no norm: in words and colour, because somebody has to do something about it. */
export const Lacking = ({ scores }: { scores: number }) => {
  const words = useDataWords();
  if (scores === 0) return '0';
  return (
    <Box component="span" sx={lackingStyle}>
      {words('instruments.lacking', { scores })}
    </Box>
  );
};

const lackingStyle = {
  color: tokens.risk.ink,
  backgroundColor: tokens.risk.ground,
  borderRadius: '4px',
  padding: '1px 7px',
  fontWeight: 600,
  whiteSpace: 'nowrap',
} as const;
