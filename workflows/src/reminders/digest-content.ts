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

type Ask = { staffId: string; localDay: Day; asked?: boolean };

/** What the mail of one person and day says; null when there is nothing to say, or the person does not want to hear it. */
export async function digestContent(
  tx: Tx,
  { staffId, localDay, asked = false }: Ask,
): Promise<{ person: Recipient; digest: Digest<ToldTask, MailNote>; events: MailEvent[] } | null> {
  const [morning] = await morningsOf(tx, localDay, { staffIds: [staffId], asked });
  if (!morning) return null;
  const digest = digestOf<MailNote>(morning, [
    ...(await newsFor(tx, staffId, localDay)),
    ...(await goalNewsFor(tx, staffId, localDay)),
    ...(await surveyNotesFor(tx, staffId, localDay)),
  ]);
  return digest && { person: morning.person, digest, events: await weekOf(tx, staffId, localDay) };
}

/** As many as a mail can hold and still be read. */
const mostEvents = 12;

async function weekOf(tx: Tx, staffId: string, day: Day): Promise<MailEvent[]> {
  const events = await eventsFor(tx, staffId, day, addDays(day, 6));
  return events.slice(0, mostEvents).map((event) => ({ ...event, kind: event.kind as EventKind }));
}
