import { Box, Button, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Login } from '#contract/access';
import { demoAccounts, demoLogin } from './demo-accounts';

type Props = { chosen: string; onChoose: (login: Login) => void };

export const DemoAccounts = ({ chosen, onChoose }: Props) => {
  const translate = useTranslate();
  return (
    <Box component="section" aria-labelledby="demo-accounts" sx={{ marginTop: 4 }}>
      <Typography variant="h2" id="demo-accounts">
        {translate('login.demoTitle')}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 1.5 }}>
        {translate('login.demoText')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {demoAccounts.map(({ account, role }) => (
          <Button
            key={account}
            onClick={() => onChoose(demoLogin(account))}
            aria-pressed={chosen === demoLogin(account).email}
            sx={accountStyle}
          >
            {account}
            <Typography component="span" variant="body2" sx={{ color: 'text.secondary' }}>
              {translate(`login.demo.${role}`)}
            </Typography>
          </Button>
        ))}
      </Box>
    </Box>
  );
};

const accountStyle = {
  flexDirection: 'column',
  alignItems: 'flex-start',
  textAlign: 'left',
  '&[aria-pressed=true]': { backgroundColor: 'primary.light', borderColor: 'primary.main' },
} as const;
