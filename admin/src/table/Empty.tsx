import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

type Props = { title: string; text?: string; action?: ReactNode };

/** What comes here, and from where. */
export const Empty = ({ title, text, action }: Props) => (
  <Box sx={{ padding: '24px 0', maxWidth: '60ch' }}>
    <Typography variant="h2" sx={{ marginBottom: 0.5 }}>
      {title}
    </Typography>
    {text && <Typography sx={{ color: 'text.secondary' }}>{text}</Typography>}
    {action && <Box sx={{ marginTop: 2 }}>{action}</Box>}
  </Box>
);
