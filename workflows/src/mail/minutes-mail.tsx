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
import { render, toPlainText } from '@react-email/render';
import type { Language } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import { type MinutesTexts, minutesTexts } from './minutes-texts';

/** `text` null: it holds the name of a pupil, which no mail does. */
export type MailAgreement = { id: string; text: string | null; owner: string | null; isOwn: boolean; dueOn: Day };
export type MinutesContent = {
  firstName: string;
  language: Language;
  schoolName: string;
  onDay: Day;
  agreements: readonly MailAgreement[];
  url: string;
  unsubscribeUrl: string;
};

/** The same content as html and as text. */
export async function renderMinutes(content: MinutesContent): Promise<{ subject: string; html: string; text: string }> {
  const html = await render(<MinutesMail {...content} />);
  return { subject: minutesTexts[content.language].subject(content.agreements.length), html, text: toPlainText(html) };
}

const styles = {
  body: { backgroundColor: '#f4f6f7', color: '#1b2a33', fontFamily: 'Segoe UI, Helvetica, Arial, sans-serif', margin: 0 }, // prettier-ignore
  card: { backgroundColor: '#ffffff', borderRadius: '8px', margin: '16px auto', maxWidth: '560px', padding: '24px' },
  title: { fontSize: '18px', margin: '20px 0 8px' },
  line: { fontSize: '15px', lineHeight: '22px', margin: '0 0 10px' },
  quiet: { color: '#4a5963', fontSize: '13px', lineHeight: '18px' },
  button: { backgroundColor: '#0b5c7a', borderRadius: '6px', color: '#ffffff', fontSize: '15px', padding: '10px 18px' },
};

function MinutesMail({ firstName, language, schoolName, onDay, agreements, url, unsubscribeUrl }: MinutesContent) {
  const texts = minutesTexts[language];
  const intro = texts.intro(onDay, schoolName);
  return (
    <Html lang={language}>
      <Head>
        <meta name="color-scheme" content="light dark" />
      </Head>
      <Preview>{intro}</Preview>
      <Body style={styles.body}>
        <Container style={styles.card}>
          <Text style={styles.line}>{texts.hello(firstName)}</Text>
          <Text style={styles.line}>{intro}</Text>
          {agreements.length === 0 && <Text style={styles.line}>{texts.none}</Text>}
          <Lines title={texts.yours} of={agreements.filter(({ isOwn }) => isOwn)} texts={texts} />
          <Lines title={texts.others} of={agreements.filter(({ isOwn }) => !isOwn)} texts={texts} />
          <Button href={url} style={styles.button}>
            {texts.open}
          </Button>
          <Hr />
          <Text style={styles.quiet}>{texts.footer}</Text>
          <Link href={unsubscribeUrl} style={{ ...styles.quiet, textDecoration: 'underline' }}>
            {texts.unsubscribe}
          </Link>
        </Container>
      </Body>
    </Html>
  );
}

type LinesProps = { title: string; of: readonly MailAgreement[]; texts: MinutesTexts };

const Lines = ({ title, of, texts }: LinesProps) =>
  of.length > 0 && (
    <Section>
      <Heading as="h2" style={styles.title}>
        {title}
      </Heading>
      {of.map(({ id, text, owner, isOwn, dueOn }) => (
        <Text key={id} style={styles.line}>
          {`${text ?? texts.withheld} (${texts.by(isOwn ? null : owner, dueOn)})`}
        </Text>
      ))}
    </Section>
  );
