import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { groupOf, type MarkKind, markStyles } from './kinds';
import { useCalendarWords } from './use-calendar-words';

type Props = { kind: MarkKind; small?: boolean; children?: ReactNode };

/** Two letters in the shape of their kind; who cannot see them hears the words beside it. */
export const KindMark = ({ kind, small = false, children }: Props) => (
  <Box
    component="span"
    aria-hidden
    sx={{
      display: 'inline-block',
      flex: 'none',
      padding: small ? '0 2px' : '0 4px',
      fontSize: small ? 10 : 11,
      lineHeight: small ? '13px' : '16px',
      fontWeight: 700,
      whiteSpace: 'nowrap',
      '@media print': { fontSize: '6pt', lineHeight: '7.5pt', padding: '0 1pt' },
      ...markStyles[groupOf(kind)],
    }}
  >
    {useCalendarWords()(`mark.${kind}`)}
    {children}
  </Box>
);
