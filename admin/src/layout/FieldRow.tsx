import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Two fields beside each other; on a phone under each other. */
export const FieldRow = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>{children}</Box>
);
