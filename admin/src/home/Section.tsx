import { Box, Card, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

type Props = { title: string; count?: number; action?: ReactNode; children: ReactNode };

export const Section = ({ title, count, action, children }: Props) => {
  const id = useId();
  return (
    <Card component="section" aria-labelledby={id} sx={{ padding: { xs: 2, md: '16px 24px' } }}>
      <Box
        sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 1.5, flexWrap: 'wrap' }}
      >
        <Typography variant="h2" id={id} sx={{ marginBottom: 0.5 }}>
          {title}
          {count !== undefined && (
            <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
              {' '}
              {count}
            </Box>
          )}
        </Typography>
        {action}
      </Box>
      {children}
    </Card>
  );
};
