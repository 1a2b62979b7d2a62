import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

type Props = {
  to: string;
  name: string;
  facts: readonly string[];
  due: ReactNode;
  /** The one next step, where it can be taken from here. */
  action?: ReactNode;
};

/** The thing, what is known about it, until when, and one button: read in ten seconds. */
export const WeekRow = ({ to, name, facts, due, action }: Props) => (
  <Box component="li" sx={rowStyle}>
    <Box sx={{ flex: 1, minWidth: 0 }}>
      <Link to={to}>{name}</Link>
      {facts.length > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {facts.join(' · ')}
        </Typography>
      )}
    </Box>
    <Typography variant="body2" component="div" sx={{ flex: 'none', color: 'text.secondary' }}>
      {due}
    </Typography>
    {action && (
      <Box className="noprint" sx={{ flex: 'none' }}>
        {action}
      </Box>
    )}
  </Box>
);

const rowStyle = {
  display: 'flex',
  flexDirection: { xs: 'column', sm: 'row' },
  gap: { xs: 0.5, sm: 2 },
  alignItems: { xs: 'flex-start', sm: 'center' },
  padding: '11px 0',
  borderBottom: 1,
  borderColor: 'divider',
  '&:last-of-type': { borderBottom: 0 },
  '& a': { display: 'inline-block', minHeight: 24, fontWeight: 600, color: 'text.primary', overflowWrap: 'anywhere' },
} as const;
