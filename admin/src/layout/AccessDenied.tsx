import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { PageHeader } from './PageHeader';

export const AccessDenied = () => {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('ra.page.access_denied')} />
      <Typography sx={{ marginBottom: 2 }}>{translate('ra.message.access_denied')}</Typography>
      <Link to="/">{translate('shell.toHome')}</Link>
    </>
  );
};
