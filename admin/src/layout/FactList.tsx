import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export type Fact = { label: string; value: ReactNode };

/** What is known about one thing: names and values. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <Box component="dl" sx={listStyle}>
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </Box>
);

const listStyle = {
  margin: 0,
  '& > div': { display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '168px 1fr' }, columnGap: 1.5, padding: '6px 0' },
  '& dt': { color: 'text.secondary', fontSize: 14, lineHeight: '24px' },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
} as const;
