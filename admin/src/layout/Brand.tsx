import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import mark from '../koers.svg';
import { tokens } from '../theme/tokens';

export const Brand = () => {
  const translate = useTranslate();
  return (
    <Box
      component={Link}
      to="/"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: '9px',
        minHeight: 40,
        fontWeight: 700,
        fontSize: 18,
        color: tokens.ink,
        textDecoration: 'none',
      }}
    >
      <img src={mark} alt="" width={26} height={26} />
      {translate('shell.product')}
    </Box>
  );
};
