import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { useMe } from '../providers/me';
import { tokens } from '../theme/tokens';
import { menuFor } from './menu-items';

const linkStyle = {
  display: 'flex',
  gap: 1.5,
  alignItems: 'center',
  minHeight: 40,
  padding: '6px 12px',
  borderRadius: '6px',
  color: tokens.ink,
  textDecoration: 'none',
  fontSize: 15,
  '&:hover': { backgroundColor: tokens.sunk, color: tokens.ink },
  '&[aria-current]': {
    backgroundColor: tokens.primaryTint,
    color: tokens.primaryDark,
    fontWeight: 600,
    boxShadow: `inset 3px 0 0 ${tokens.primary}`,
  },
} as const;

export const MainMenu = ({ onChoose }: { onChoose?: () => void }) => {
  const translate = useTranslate();
  const me = useMe();
  return (
    <Box component="nav" aria-label={translate('shell.mainMenu')} sx={{ padding: '16px 12px' }}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {me &&
          menuFor(me).map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <Box component={NavLink} to={to} end={to === '/'} onClick={onChoose} sx={linkStyle}>
                <Icon fontSize="small" aria-hidden />
                {translate(label)}
              </Box>
            </li>
          ))}
      </Box>
    </Box>
  );
};
