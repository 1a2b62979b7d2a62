import { Box, Paper, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

/** `article`: one of a row of cards, whose titles may be the same; else a part of the page that is found by its title. */
type Props = { title: string; aside?: ReactNode; as?: 'section' | 'article'; children: ReactNode };

/** A card with a heading that names it. */
export const SectionCard = ({ title, aside, as = 'section', children }: Props) => {
  const id = useId();
  return (
    <Paper
      component={as}
      variant="outlined"
      aria-labelledby={id}
      sx={{
        padding: { xs: '16px', md: '20px 24px' },
        minWidth: 0,
        '@media print': {
          border: 0,
          borderTop: '1px solid #999',
          borderRadius: 0,
          padding: '8pt 0',
          breakInside: 'avoid',
        },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'baseline', marginBottom: '10px' }}>
        <Typography id={id} variant="h2" component="h2">
          {title}
        </Typography>
        {aside && (
          <Typography variant="body2" component="span" color="textSecondary">
            {aside}
          </Typography>
        )}
      </Box>
      {children}
    </Paper>
  );
};
