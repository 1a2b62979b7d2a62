import { Button } from '@mui/material';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';

/** A link that looks like the one primary button of a page. */
export const ButtonLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Button component={Link} to={to} variant="contained" color="primary" sx={{ '&:hover': { color: '#fff' } }}>
    {children}
  </Button>
);
