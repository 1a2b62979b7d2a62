import { Alert, Box, Button, TextField } from '@mui/material';
import { useLogin, useTranslate } from 'react-admin';
import { type FormEvent, useState } from 'react';
import type { Login } from '#contract/access';

type Props = { login: Login; onChange: (login: Login) => void };

export const LoginForm = ({ login, onChange }: Props) => {
  const translate = useTranslate();
  const { error, busy, submit } = useSubmit(login);
  return (
    <Box component="form" onSubmit={submit} sx={{ display: 'grid', gap: 2.5 }}>
      <TextField
        label={translate('login.email')}
        type="email"
        autoComplete="username"
        value={login.email}
        onChange={({ target }) => onChange({ ...login, email: target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        required
        fullWidth
      />
      <TextField
        label={translate('login.password')}
        type="password"
        autoComplete="current-password"
        value={login.password}
        onChange={({ target }) => onChange({ ...login, password: target.value })}
        slotProps={{ htmlInput: { maxLength: 200 } }}
        required
        fullWidth
      />
      {error && <Alert severity="error">{translate(error)}</Alert>}
      <Button type="submit" variant="contained" color="primary" disabled={busy} sx={{ minHeight: 44 }}>
        {translate('login.submit')}
      </Button>
    </Box>
  );
};

function useSubmit(login: Login) {
  const logIn = useLogin();
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setError(null);
    logIn(login)
      .catch((refusal: unknown) => setError(refusal instanceof Error ? refusal.message : 'errors.unexpected'))
      .finally(() => setBusy(false));
  };
  return { error, busy, submit };
}
