import { Avatar, Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Me } from '#contract/access';
import { useMe } from '../providers/me';
import { tokens } from '../theme/tokens';
import { visuallyHidden } from '../theme/visually-hidden';

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/);
  return `${words[0]?.[0] ?? ''}${words.length > 1 ? (words.at(-1)?.[0] ?? '') : ''}`.toUpperCase();
};

/** The name as a link to the profile: what is read aloud contains what is seen. */
export const UserLink = ({ wide }: { wide: boolean }) => {
  const me = useMe();
  if (!me) return null;
  return (
    <Button component={Link} to="/profile" variant="text" sx={{ color: tokens.ink, minWidth: 44 }}>
      <Avatar aria-hidden sx={avatarStyle}>
        {initialsOf(me.name)}
      </Avatar>
      {wide ? <Person me={me} /> : <Box component="span" sx={visuallyHidden} children={me.name} />}
    </Button>
  );
};

const Person = ({ me }: { me: Me }) => {
  const translate = useTranslate();
  const roles = [...new Set(me.roles.map(({ role }) => translate(`roles.${role}`)))].join(', ');
  return (
    <span>
      {me.name}{' '}
      <Box component="span" sx={{ fontWeight: 400, color: tokens.secondInk }}>
        {roles}
      </Box>
    </span>
  );
};

const avatarStyle = {
  width: 28,
  height: 28,
  marginRight: { xs: 0, md: 1 },
  fontSize: 12,
  fontWeight: 700,
  backgroundColor: tokens.primaryTint,
  color: tokens.primaryDark,
} as const;
