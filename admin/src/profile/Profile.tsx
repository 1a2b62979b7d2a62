import { Box, Card, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';
import { useMe } from '../providers/me';
import { LanguageChoice } from './LanguageChoice';
import { MailChoices } from './MailChoices';
import { PersonFacts } from './PersonFacts';
import { Sessions } from './Sessions';

export const Profile = () => {
  const translate = useTranslate();
  const me = useMe();
  if (!me) return <Waiting />;
  return (
    <>
      <PageHeader title={translate('profile.title')} sub={me.name} />
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 760 }}>
        <Part id="me" title={translate('profile.me')}>
          <PersonFacts me={me} />
        </Part>
        <Part id="language" title={translate('profile.language')}>
          <LanguageChoice language={me.language} />
        </Part>
        <Part id="mail" title={translate('mailChoice.title')}>
          <MailChoices />
        </Part>
        <Part id="sessions" title={translate('profile.sessions')}>
          <Sessions />
        </Part>
      </Box>
    </>
  );
};

const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <Card component="section" aria-labelledby={id} sx={{ padding: { xs: 2, md: '16px 24px' } }}>
    <Typography variant="h2" id={id} sx={{ marginBottom: 1 }}>
      {title}
    </Typography>
    {children}
  </Card>
);
