import { Text } from '@react-email/components';
import { render, toPlainText } from '@react-email/render';
import type { Language } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import { MailFrame, MailPart, mailStyles } from './mail-frame';
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

function MinutesMail({ firstName, language, schoolName, onDay, agreements, url, unsubscribeUrl }: MinutesContent) {
  const texts = minutesTexts[language];
  const intro = texts.intro(onDay, schoolName);
  return (
    <MailFrame
      language={language}
      preview={intro}
      hello={texts.hello(firstName)}
      open={{ href: url, label: texts.open }}
      footer={texts.footer}
      unsubscribe={{ href: unsubscribeUrl, label: texts.unsubscribe }}
    >
      <Text style={mailStyles.line}>{intro}</Text>
      {agreements.length === 0 && <Text style={mailStyles.line}>{texts.none}</Text>}
      <Lines title={texts.yours} of={agreements.filter(({ isOwn }) => isOwn)} texts={texts} />
      <Lines title={texts.others} of={agreements.filter(({ isOwn }) => !isOwn)} texts={texts} />
    </MailFrame>
  );
}

type LinesProps = { title: string; of: readonly MailAgreement[]; texts: MinutesTexts };

const Lines = ({ title, of, texts }: LinesProps) =>
  of.length > 0 && (
    <MailPart title={title}>
      {of.map(({ id, text, owner, isOwn, dueOn }) => (
        <Text key={id} style={mailStyles.line}>
          {`${text ?? texts.withheld} (${texts.by(isOwn ? null : owner, dueOn)})`}
        </Text>
      ))}
    </MailPart>
  );
