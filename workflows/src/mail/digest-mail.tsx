import { Link, Text } from '@react-email/components';
import { render, toPlainText } from '@react-email/render';
import { kindWords } from '#backend/calendar/kind-words';
import type { Language } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import type { EventKind } from '#domain/calendar/event-kinds';
import type { Digest } from '#domain/reminders/digest';
import { type DigestTexts, digestTexts } from './digest-texts';
import { MailFrame, MailPart, mailStyles } from './mail-frame';

/** What a mail may know of a task: never a pupil. */
export type MailTask = {
  id: string;
  kind: string;
  dueOn: Day;
  /** Null: of the whole board. */
  schoolName: string | null;
  groupName: string | null;
  hasOwner: boolean;
  /** Of a task of a colleague: whose it is. */
  ownerName?: string | null;
  /** Of a task of somebody who is away: for whom it is done. */
  insteadOf?: string;
  /** The first day of the leave, while that is still to come. */
  insteadFrom?: Day;
  /** Where it is done; without, the page of the review task. */
  path?: string;
};

/** What a mail may know of what was said about a group plan: never the words themselves, which may name a pupil. */
export type PlanNote = {
  about: 'plan';
  id: string;
  domain: 'lezen' | 'taalverzorging' | 'rekenen';
  groupName: string;
  schoolName: string;
  comments: number;
  /** The team asks the coach to discuss it. */
  ready: boolean;
};

/** What a mail may know of what was said about a goal; without a school it is an aim of the board. */
export type GoalNote = { about: 'goal'; id: string; schoolName: string | null; comments: number };

/** Not its title either, which somebody made up. */
export type SurveyNote = { about: 'survey'; id: string; schoolName: string; openUntil: Day };
export type MailNote = PlanNote | GoalNote | SurveyNote;

const isSurvey = (note: MailNote): note is SurveyNote => note.about === 'survey';
const isSaid = (note: MailNote): note is PlanNote | GoalNote => !isSurvey(note);

/** What a mail may know of what stands in the calendar: not its title, which somebody made up. */
export type MailEvent = { id: string; kind: EventKind; startsOn: Day; endsOn: Day; startTime: string | null };

export type DigestContent = {
  digest: Digest<MailTask, MailNote>;
  /** Where the person is expected in the coming days; they come along, and are no reason for a mail. */
  events: readonly MailEvent[];
  /** The weekday (1 = Monday) of who chose one overview a week; null for who gets a mail on any school day. */
  weeklyOn: number | null;
  firstName: string;
  language: Language;
  publicUrl: string;
  unsubscribeUrl: string;
};

/** The same content as html and as text. */
export async function renderDigest(content: DigestContent): Promise<{ subject: string; html: string; text: string }> {
  const html = await render(<DigestMail {...content} />);
  const { overdue, dueToday, dueSoon, reminded, help, notes } = content.digest;
  return {
    subject: digestTexts[content.language].subject({
      now: overdue.length + dueToday.length + reminded.length,
      news: notes.filter(isSaid).length,
      surveys: notes.filter(isSurvey).length,
      soon: dueSoon.length,
      help: help.length,
    }),
    html,
    text: toPlainText(html),
  };
}

function DigestMail({ digest, events, weeklyOn, firstName, language, publicUrl, unsubscribeUrl }: DigestContent) {
  const texts = digestTexts[language];
  const lists = [
    [texts.overdue, digest.overdue],
    [texts.dueToday, digest.dueToday],
    [texts.reminded, digest.reminded],
    [texts.dueSoon, digest.dueSoon],
    [texts.help, digest.help],
  ] as const;
  const [said, surveys] = [digest.notes.filter(isSaid), digest.notes.filter(isSurvey)];
  return (
    <MailFrame
      language={language}
      preview={texts.intro}
      hello={texts.hello(firstName)}
      open={{ href: publicUrl, label: texts.open }}
      footer={texts.footer(weeklyOn)}
      unsubscribe={{ href: unsubscribeUrl, label: texts.unsubscribe }}
    >
      <Text style={mailStyles.line}>{texts.intro}</Text>
      {lists
        .filter(([, tasks]) => tasks.length > 0)
        .map(([title, tasks]) => (
          <MailPart key={title} title={title}>
            {tasks.map((task) => (
              <TaskLine key={task.id} task={task} texts={texts} publicUrl={publicUrl} />
            ))}
          </MailPart>
        ))}
      {said.length > 0 && (
        <MailPart title={texts.notes}>
          {said.map((note) => (
            <NoteLine key={note.id} note={note} texts={texts} publicUrl={publicUrl} />
          ))}
        </MailPart>
      )}
      {surveys.length > 0 && (
        <MailPart title={texts.surveys}>
          {surveys.map((note) => (
            <SurveyLine key={note.id} note={note} texts={texts} publicUrl={publicUrl} />
          ))}
        </MailPart>
      )}
      {events.length > 0 && (
        <MailPart title={texts.calendar}>
          {events.map((event) => (
            <EventLine key={event.id} event={event} language={language} publicUrl={publicUrl} />
          ))}
        </MailPart>
      )}
    </MailFrame>
  );
}

function TaskLine({ task, texts, publicUrl }: { task: MailTask; texts: DigestTexts; publicUrl: string }) {
  const where = [task.groupName && texts.group(task.groupName), task.schoolName ?? texts.wholeBoard]
    .filter(Boolean)
    .join(', ');
  return (
    <Text style={mailStyles.line}>
      <Link href={`${publicUrl}/#${task.path ?? `/review-tasks/${task.id}/show`}`} style={mailStyles.link}>
        {texts.kinds[task.kind]}
      </Link>
      {`: ${where} (${[texts.due(task.dueOn), whose(task, texts), insteadOf(task, texts)].filter(Boolean).join(', ')})`}
    </Text>
  );
}

const insteadOf = ({ insteadOf: name, insteadFrom }: MailTask, texts: DigestTexts) =>
  name && texts.insteadOf(name, insteadFrom);

const whose = ({ hasOwner, ownerName }: MailTask, texts: DigestTexts) =>
  hasOwner ? ownerName && texts.with(ownerName) : texts.noOwner;

function NoteLine({ note, texts, publicUrl }: { note: PlanNote | GoalNote; texts: DigestTexts; publicUrl: string }) {
  const isReady = note.about === 'plan' && note.ready;
  const said = [note.comments > 0 && texts.comments(note.comments), isReady && texts.ready].filter(Boolean).join(', ');
  const [page, title] =
    note.about === 'plan'
      ? ['group-plans', texts.plan(note.domain, note.groupName)]
      : ['goals', note.schoolName === null ? texts.boardAim : texts.goal];
  return (
    <Text style={mailStyles.line}>
      <Link href={`${publicUrl}/#/${page}/${note.id}/show`} style={mailStyles.link}>
        {title}
      </Link>
      {`: ${said}${note.schoolName === null ? '' : ` (${note.schoolName})`}`}
    </Text>
  );
}

function EventLine({ event, language, publicUrl }: { event: MailEvent; language: Language; publicUrl: string }) {
  return (
    <Text style={mailStyles.line}>
      <Link href={`${publicUrl}/#/events/${event.id}/show`} style={mailStyles.link}>
        {kindWords[language][event.kind]}
      </Link>
      {`: ${digestTexts[language].onDay(event)}`}
    </Text>
  );
}

function SurveyLine({ note, texts, publicUrl }: { note: SurveyNote; texts: DigestTexts; publicUrl: string }) {
  return (
    <Text style={mailStyles.line}>
      <Link href={`${publicUrl}/#/surveys/${note.id}/show`} style={mailStyles.link}>
        {texts.survey}
      </Link>
      {`: ${texts.openUntil(note.openUntil)} (${note.schoolName})`}
    </Text>
  );
}
