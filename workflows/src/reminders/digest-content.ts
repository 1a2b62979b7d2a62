import { eventsFor } from '#backend/calendar/events-of-person.queries';
import type { Tx } from '#backend/database/database';
import { addDays, type Day } from '#domain/calendar/day';
import type { EventKind } from '#domain/calendar/event-kinds';
import type { Digest } from '#domain/reminders/digest';
import type { MailEvent, MailNote } from '../mail/digest-mail';
import type { Recipient } from './digest.queries';
import { goalNewsFor } from './goal-notes.queries';
import { digestOf, morningsOf, type ToldTask } from './mornings';
import { newsFor } from './plan-notes.queries';
import { surveyNotesFor } from './survey-notes';

type Asked = { localDay: Day; asked?: boolean };
export type ToldContent = { person: Recipient; digest: Digest<ToldTask, MailNote>; events: MailEvent[] };

/** Of one kind of news: more than this nobody reads. */
const mostNotes = 50;

/** What the mails of these people say on one day; who is not in it has nothing to hear, or does not want to. */
export async function digestContents(
  tx: Tx,
  { staffIds, localDay, asked = false }: Asked & { staffIds: readonly string[] },
): Promise<ToldContent[]> {
  const mornings = await morningsOf(tx, localDay, { staffIds, asked });
  const news = [
    await newsFor(tx, staffIds, localDay),
    await goalNewsFor(tx, staffIds, localDay),
    await surveyNotesFor(tx, staffIds, localDay),
  ];
  const contents: ToldContent[] = [];
  for (const morning of mornings) {
    const { person } = morning;
    const notes = news.flatMap((kind) => kind.filter(({ staffId }) => staffId === person.id).slice(0, mostNotes));
    const digest = digestOf<MailNote>(morning, notes);
    if (digest) contents.push({ person, digest, events: await weekOf(tx, person.id, localDay) });
  }
  return contents;
}

/** The same of one person; null when there is nothing to say. */
export async function digestContent(
  tx: Tx,
  { staffId, ...asked }: Asked & { staffId: string },
): Promise<ToldContent | null> {
  const [content = null] = await digestContents(tx, { staffIds: [staffId], ...asked });
  return content;
}

/** As many as a mail can hold and still be read. */
const mostEvents = 12;

async function weekOf(tx: Tx, staffId: string, day: Day): Promise<MailEvent[]> {
  const events = await eventsFor(tx, staffId, day, addDays(day, 6));
  return events.slice(0, mostEvents).map((event) => ({ ...event, kind: event.kind as EventKind }));
}
