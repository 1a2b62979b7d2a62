import { Box, Button, Card } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useState } from 'react';
import type { Mail } from '#contract/mails';

const forms = ['html', 'text'] as const;

/** What a mail says, as mail programs show it or as plain text. */
export const MailContent = ({ mail }: { mail: Pick<Mail, 'html' | 'text'> }) => {
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
            srcDoc={withLinksOutside(withoutSheet(mail.html))}
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

/** The policy of our pages lets no style sheet of a mail through; all it holds is how the mail looks on a dark screen. */
const withoutSheet = (html: string): string => html.replace(/<style>[^<]*<\/style>/g, '');

const withLinksOutside = (html: string): string =>
  html.includes('<head>') ? html.replace('<head>', '<head><base target="_blank">') : `<base target="_blank">${html}`;
