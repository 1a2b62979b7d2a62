import { Box, Button, Card } from '@mui/material';
import { ShowBase, useRecordContext, useTranslate } from 'react-admin';
import { useState } from 'react';
import type { Mail } from '#contract/mails';
import { useFormat } from '../i18n/use-format';
import { FactList } from '../layout/FactList';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';

export const MailShow = () => (
  <ShowBase>
    <Message />
  </ShowBase>
);

const Message = () => {
  const translate = useTranslate();
  const mail = useRecordContext<Mail>();
  if (!mail) return <Waiting />;
  return (
    <>
      <PageHeader title={mail.subject} crumb={{ to: '/mails', label: translate('mails.title') }} />
      <Card sx={{ padding: { xs: 2, md: '16px 24px' }, marginBottom: 2 }}>
        <Envelope mail={mail} />
      </Card>
      <Content mail={mail} />
    </>
  );
};

const Envelope = ({ mail: { to, sentAt, localDay, messageId } }: { mail: Mail }) => {
  const translate = useTranslate();
  const { day, instant } = useFormat();
  const facts = [
    { label: translate('mails.to'), value: to },
    { label: translate('mails.sentAt'), value: sentAt ? instant(sentAt) : translate('mails.notSent') },
    { label: translate('mails.localDay'), value: day(localDay) },
    { label: translate('mails.messageId'), value: messageId },
  ];
  return <FactList facts={facts} />;
};

const forms = ['html', 'text'] as const;

const Content = ({ mail }: { mail: Mail }) => {
  const translate = useTranslate();
  const [form, setForm] = useState<(typeof forms)[number]>('html');
  return (
    <>
      <Box className="noprint" sx={{ display: 'flex', gap: 1, marginBottom: 1.5 }}>
        {forms.map((one) => (
          <Button key={one} size="small" aria-pressed={form === one} onClick={() => setForm(one)} sx={pressed}>
            {translate(`mails.${one}`)}
          </Button>
        ))}
      </Box>
      <Card sx={{ padding: { xs: 1, md: 2 } }}>
        {form === 'html' ? (
          // Scripts and forms of a mail do nothing here; its links open a tab of their own.
          <Box
            component="iframe"
            title={translate('mails.frame')}
            srcDoc={withLinksOutside(mail.html)}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            sx={{ width: '100%', height: { xs: 620, md: 720 }, border: 0, display: 'block', backgroundColor: '#fff' }}
          />
        ) : (
          <Box component="pre" tabIndex={0} sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', margin: 1 }}>
            {mail.text}
          </Box>
        )}
      </Card>
    </>
  );
};

const pressed = { '&[aria-pressed=true]': { backgroundColor: 'primary.light', borderColor: 'primary.main' } } as const;

const withLinksOutside = (html: string): string =>
  html.includes('<head>') ? html.replace('<head>', '<head><base target="_blank">') : `<base target="_blank">${html}`;
