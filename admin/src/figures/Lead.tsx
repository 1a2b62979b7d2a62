import { Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** The finding of a page, before the figures that prove it. */
export const Lead = ({ children }: { children: ReactNode }) => (
  <Typography sx={{ fontSize: { xs: 17, md: 18 }, lineHeight: '27px', maxWidth: '68ch', marginBottom: '18px' }}>
    {children}
  </Typography>
);
