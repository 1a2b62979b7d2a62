import { Client } from 'pg';
import { addDays, type Day } from '#domain/calendar/day';
import { type TestDatabase } from '../../support/database';
import { moveClock } from '../imported-board';
import { SmtpPlace } from '../smtp-place';
import { firstDay, lastDay } from './people';
import { liveOn } from './written-board';
import { type Fault, type Outcome, YearWorker } from './year-worker';

export type YearMail = {
  to: string;
  day: Day;
  subject: string;
  text: string;
  about: string[];
  state: string;
  messageId: string;
};
export type LivedYear = { mails: YearMail[]; arrived: string[]; outcomes: Record<Outcome, number> };

/** Every morning of a school year, at 06:35: what is due is done, whatever befalls the workers. */
export async function liveThrough(
  place: TestDatabase,
  faultOn: ((day: Day) => Fault | null) | null,
): Promise<LivedYear> {
  const smtp = new SmtpPlace();
  await smtp.start();
  const client = new Client({ connectionString: place.owner });
  await client.connect();
  const worker = new YearWorker(place, smtp.url, faultOn !== null);
  const outcomes = { done: 0, struck: 0, failed: 0, died: 0, crashed: 0 };
  try {
    for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
      await liveOn(day, client);
      await moveClock(client, day, '06:35');
      let asked: Parameters<YearWorker['drain']>[0] = faultOn?.(day) ?? {};
      for (let attempt = 1; ; attempt++) {
        const outcome = await worker.drain(asked);
        outcomes[outcome]++;
        if (outcome === 'done' || outcome === 'struck') break;
        if (attempt === 5) throw new Error(`The work of ${day} is not done after five tries`);
        await twoMinutesPass(client);
        asked = { sweep: true };
      }
    }
    return { mails: await mailsOf(client), arrived: smtp.received.map(({ messageId }) => messageId), outcomes };
  } finally {
    await worker.stop();
    await client.end();
    await smtp.stop();
  }
}

/** So long after it was put in the queue, work that nobody did is put in again. */
const twoMinutesPass = (client: Client) =>
  client.query(`UPDATE "Outbox" SET "queuedAt" = "queuedAt" - interval '3 minutes' WHERE state = 'queued'`);

async function mailsOf(client: Client): Promise<YearMail[]> {
  const { rows } = await client.query<YearMail>(
    `SELECT "to", "localDay"::text AS day, subject, text, state, "messageId",
       ARRAY(SELECT one::text FROM unnest("taskIds") AS one ORDER BY one) AS about
     FROM "Mail" ORDER BY "localDay", "to"`,
  );
  return rows;
}
