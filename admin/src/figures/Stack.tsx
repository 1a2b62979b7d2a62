import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** The cards of a page under each other. */
export const Stack = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '20px' }}>{children}</Box>
);
