import { Alert, Box, Card, Typography } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import mark from '../koers.svg';
import { isDemo } from '../page-meta';
import { DemoAccounts } from './DemoAccounts';
import { LanguageSwitch } from './LanguageSwitch';
import { LoginForm } from './LoginForm';

const empty = { email: '', password: '' };

export const Login = () => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const [login, setLogin] = useState(empty);
  const ended = useLocation().search.includes('ended');
  useEffect(() => {
    document.title = translate('login.title');
    document.documentElement.lang = locale;
  }, [translate, locale]);
  return (
    <Box component="main" sx={{ maxWidth: 440, margin: '0 auto', padding: { xs: '32px 16px', sm: '64px 16px' } }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, marginBottom: 1 }}>
        <img src={mark} alt="" width={40} height={40} />
        <Typography variant="h1">{translate('login.title')}</Typography>
      </Box>
      <Typography sx={{ color: 'text.secondary', marginBottom: 3 }}>{translate('login.intro')}</Typography>
      {ended && (
        <Alert severity="warning" sx={{ marginBottom: 2 }}>
          {translate('ra.notification.logged_out')}
        </Alert>
      )}
      <Card sx={{ padding: 3 }}>
        <LoginForm login={login} onChange={setLogin} />
      </Card>
      {isDemo() && <DemoAccounts onChoose={setLogin} chosen={login.email} />}
      <LanguageSwitch />
    </Box>
  );
};
