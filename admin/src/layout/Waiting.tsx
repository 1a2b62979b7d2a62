import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

export const Waiting = () => (
  <Typography role="status" sx={{ color: 'text.secondary', padding: '24px 0' }}>
    {useTranslate()('words.loading')}
  </Typography>
);
