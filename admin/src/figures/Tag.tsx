import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { tokens } from '../theme/tokens';

/** A remark beside a figure: «voorlopig: tabel 2025», «ontheffing». */
export const Tag = ({ children }: { children: ReactNode }) => (
  <Box
    component="span"
    sx={{
      display: 'inline-block',
      border: `1px solid ${tokens.line}`,
      borderRadius: '4px',
      padding: '0 7px',
      fontSize: 13,
      lineHeight: '20px',
      color: tokens.secondInk,
      backgroundColor: tokens.paper,
    }}
  >
    {children}
  </Box>
);
