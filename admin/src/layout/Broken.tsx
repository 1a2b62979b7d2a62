import { Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { PageHeader } from './PageHeader';

export const Broken = () => {
  const translate = useTranslate();
  return (
    <>
      <PageHeader title={translate('shell.error')} />
      <Typography sx={{ marginBottom: 2 }}>{translate('ra.message.error')}</Typography>
      <Button variant="contained" color="primary" onClick={() => window.location.reload()}>
        {translate('shell.reload')}
      </Button>
    </>
  );
};
