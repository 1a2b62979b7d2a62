import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Section,
  Text,
} from '@react-email/components';
import type { ReactNode } from 'react';
import type { Language } from '#contract/primitives';

const font = 'Segoe UI, Helvetica, Arial, sans-serif';

/** For a mail program that shows light, or that knows no style sheet. No pictures: nothing is lost with images off. */
export const mailStyles = {
  body: { backgroundColor: '#f4f6f7', color: '#1b2a33', fontFamily: font, margin: 0 },
  card: { backgroundColor: '#ffffff', borderRadius: '8px', margin: '16px auto', maxWidth: '560px', padding: '24px' },
  title: { fontSize: '18px', margin: '20px 0 8px' },
  line: { fontSize: '15px', lineHeight: '22px', margin: '0 0 10px' },
  link: { color: '#0b5c7a', fontWeight: 600 },
  quiet: { color: '#4a5963', fontSize: '13px', lineHeight: '18px' },
  button: { backgroundColor: '#0b5c7a', borderRadius: '6px', color: '#ffffff', fontSize: '15px', padding: '10px 18px' },
} as const;

/** For a program that shows dark and lets the mail say how; others turn the colours around by themselves. */
const dark = `@media (prefers-color-scheme: dark) {
body, .paper { background-color: #12191e !important; color: #e8eef1 !important; }
.card { background-color: #1b252c !important; color: #e8eef1 !important; }
a { color: #8fd0ec !important; }
.quiet { color: #b4c1c9 !important; }
.button { background-color: #8fd0ec !important; color: #0d1a21 !important; }
}`;

/** A heading with its lines. */
export const MailPart = ({ title, children }: { title: string; children: ReactNode }) => (
  <Section>
    <Heading as="h2" style={mailStyles.title}>
      {title}
    </Heading>
    {children}
  </Section>
);

type Frame = {
  language: Language;
  /** What a list of mails shows beside the subject. */
  preview: string;
  hello: string;
  open: { href: string; label: string };
  footer: string;
  unsubscribe: { href: string; label: string };
  children: ReactNode;
};

/** What every mail of Koers looks like: a card, one button, and at its foot why it was sent and how to stop it. */
export const MailFrame = ({ language, preview, hello, open, footer, unsubscribe, children }: Frame) => (
  <Html lang={language}>
    <Head>
      <title>Koers</title>
      <meta name="color-scheme" content="light dark" />
      <meta name="supported-color-schemes" content="light dark" />
      <style>{dark}</style>
    </Head>
    <Preview>{preview}</Preview>
    <Body style={mailStyles.body} className="paper">
      <main>
        <Container style={mailStyles.card} className="card">
          <Text style={mailStyles.line} role="heading" aria-level={1}>
            {hello}
          </Text>
          {children}
          <Button href={open.href} style={mailStyles.button} className="button">
            {open.label}
          </Button>
          <Hr />
          <Text style={mailStyles.quiet} className="quiet">
            {footer}
          </Text>
          <Link href={unsubscribe.href} style={{ ...mailStyles.quiet, textDecoration: 'underline' }} className="quiet">
            {unsubscribe.label}
          </Link>
        </Container>
      </main>
    </Body>
  </Html>
);
