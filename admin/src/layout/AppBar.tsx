import MenuIcon from '@mui/icons-material/Menu';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useMay, useMe } from '../providers/me';
import { tokens } from '../theme/tokens';
import { Brand } from './Brand';
import { PupilSearch } from './PupilSearch';
import { UserLink } from './UserLink';

const barStyle = {
  position: 'sticky',
  top: 0,
  zIndex: 5,
  minHeight: 56,
  display: 'flex',
  alignItems: 'center',
  gap: { xs: 0.5, md: 1.5 },
  padding: { xs: '0 8px 0 4px', md: '0 20px' },
  backgroundColor: tokens.paper,
  borderBottom: `1px solid ${tokens.line}`,
} as const;

type Props = { wide: boolean; onMenu: () => void };

export const AppBar = ({ wide, onMenu }: Props) => {
  const translate = useTranslate();
  const searches = useMay('pupil.read');
  return (
    <Box component="header" className="noprint" sx={barStyle}>
      {!wide && (
        <Button variant="text" onClick={onMenu} startIcon={<MenuIcon />} aria-haspopup="dialog">
          {translate('shell.menu')}
        </Button>
      )}
      <Brand />
      {wide && <Where />}
      <Box sx={{ flex: 1 }} />
      {searches && <PupilSearch wide={wide} />}
      <UserLink wide={wide} />
    </Box>
  );
};

/** «De Zilverreiger · Stichting Peelrand»: the school only for somebody with one school. */
const Where = () => {
  const me = useMe();
  if (!me) return null;
  const schools = [...new Set(me.roles.flatMap(({ schoolName }) => schoolName ?? []))];
  return (
    <Box sx={{ fontSize: 15, color: tokens.secondInk, marginLeft: '84px', minWidth: 0 }}>
      {schools.length === 1 && <b>{schools[0]} · </b>}
      {me.board.name}
    </Box>
  );
};
