import { Box } from '@mui/material';
import type { Verdict } from '#contract/primitives';
import { useWords } from './use-words';
import { VerdictMark } from './VerdictMark';
import { verdictColours } from './verdicts';

/** A verdict in colour, shape and word. */
export const VerdictChip = ({ verdict, big = false }: { verdict: Verdict; big?: boolean }) => {
  const words = useWords();
  const { ink, ground } = verdictColours[verdict];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '6px',
        borderRadius: '18px',
        padding: big ? '4px 14px 4px 11px' : '1px 9px 1px 7px',
        fontSize: big ? 16 : 13,
        lineHeight: big ? '24px' : '20px',
        fontWeight: 600,
        color: ink,
        backgroundColor: ground,
        '@media print': { border: '1px solid currentColor', backgroundColor: '#fff' },
      }}
    >
      <VerdictMark verdict={verdict} />
      {words(`verdict.${verdict}`)}
    </Box>
  );
};
