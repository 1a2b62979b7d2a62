import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { tokens } from '../theme/tokens';

/** Lets a wide table scroll within its card; focusable, so that the keyboard can scroll it too. */
export const ScrollRegion = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box
    role="region"
    aria-label={label}
    tabIndex={0}
    sx={{
      overflowX: 'auto',
      '& th, & td': { borderColor: tokens.line, padding: '8px 12px 8px 0' },
      '& thead th': { color: tokens.secondInk, fontWeight: 600, borderColor: tokens.control, verticalAlign: 'bottom' },
      '& tbody tr:last-child > *': { borderBottom: 0 },
      '@media print': { overflow: 'visible' },
    }}
  >
    {children}
  </Box>
);
