import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageHeader } from './PageHeader';

export const NotFound = () => {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('shell.notFound')} />
      <Typography sx={{ marginBottom: 2 }}>{translate('shell.notFoundText')}</Typography>
      <Link to="/">{translate('shell.toHome')}</Link>
    </>
  );
};
