import LogoutIcon from '@mui/icons-material/LogoutOutlined';
import { Box } from '@mui/material';
import { useLogout, useTranslate } from 'react-admin';
import { NavLink } from 'react-router-dom';
import { useMe } from '../providers/me';
import { tokens } from '../theme/tokens';
import { OpenMerges } from '../merges/OpenMerges';
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

const buttonStyle = { width: '100%', border: 0, background: 'none', fontFamily: 'inherit', cursor: 'pointer' } as const;

export const MainMenu = ({ onChoose }: { onChoose?: () => void }) => {
  const translate = useTranslate();
  const me = useMe();
  const logout = useLogout();
  // Who comes next must not land on the page of who left.
  const leave = () => void logout({}, '/login', false);
  return (
    <Box component="nav" aria-label={translate('shell.mainMenu')} sx={{ padding: '16px 12px' }}>
      <Box component="ul" sx={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {me &&
          menuFor(me).map(({ to, label, icon: Icon, counts }) => (
            <li key={to}>
              <Box component={NavLink} to={to} end={to === '/'} onClick={onChoose} sx={linkStyle}>
                <Icon fontSize="small" aria-hidden />
                {translate(label)}
                {counts === 'mergeProposals' && <OpenMerges />}
              </Box>
            </li>
          ))}
        <Box component="li" sx={{ marginTop: 1.5, paddingTop: 1.5, borderTop: `1px solid ${tokens.line}` }}>
          <Box component="button" type="button" onClick={leave} sx={{ ...linkStyle, ...buttonStyle }}>
            <LogoutIcon fontSize="small" aria-hidden />
            {translate('shell.logout')}
          </Box>
        </Box>
      </Box>
    </Box>
  );
};
