import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router-dom';

type Props = {
  title: string;
  /** On which data, until when, when next. */
  sub?: ReactNode;
  crumb?: { to: string; label: string };
  actions?: ReactNode;
};

/** The one h1 of a page, and the title of the browser tab. Never give it the name of a pupil: tabs and histories keep it. */
export const PageHeader = ({ title, sub, crumb, actions }: Props) => {
  const product = useTranslate()('shell.product');
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <>
      {crumb && (
        <Typography variant="body2" sx={{ marginBottom: 0.5, '& a': { color: 'text.secondary' } }}>
          <Link to={crumb.to}>{crumb.label}</Link>
        </Typography>
      )}
      <Box sx={{ display: 'flex', gap: '16px 24px', alignItems: 'flex-end', flexWrap: 'wrap', marginBottom: 2.5 }}>
        <Box sx={{ flex: 1, minWidth: { xs: '100%', sm: 280 } }}>
          <Typography variant="h1" sx={{ fontSize: { xs: 24, md: 28 }, lineHeight: { xs: '30px', md: '34px' } }}>
            {title}
          </Typography>
          {sub && <Typography sx={{ marginTop: 0.5, color: 'text.secondary', maxWidth: '72ch' }}>{sub}</Typography>}
        </Box>
        {actions && (
          <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
            {actions}
          </Box>
        )}
      </Box>
    </>
  );
};
