import { Client } from 'pg';
import { Database } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import { nextSchoolDayOn, noCalendar } from '#domain/calendar/school-days';
import { DigestsDue } from '#workflows/reminders/digests-due.slot';
import { SmtpPlace } from '../workflows/smtp-place';
import { type Readings, reading } from './figure';
import { hireTeachers } from './hired-teachers';
import { startPart } from './koers-process';
import { doJobs } from './measure-jobs';
import { megabytesOf } from './process-memory';
import { analyse, seededBoard, type SeededBoard } from './seeded-board';

const patienceMs = 600_000;

/**
 * The morning of a large board on which everybody has work that is due: from the slot, which looks who gets a mail, until
 * the mail server has taken the last one. One worker process writes and hands over all of them; its memory is read at the
 * start and at every quarter, so that it shows when it grows with the mails.
 */
export async function measureDigests(quick: boolean): Promise<Readings> {
  const board = await seededBoard(2);
  const day = nextSchoolDayOn(new Clock().today(), noCalendar);
  await hireTeachers(board, { people: quick ? 40 : 2_000, day });
  await analyse(board.place);
  const smtp = new SmtpPlace();
  await smtp.start();
  const worker = await startPart('worker', board.place, { SMTP_URL: smtp.url });
  const memory: Readings = {};
  const remember = (when: string) => {
    const now = megabytesOf(worker.process.pid, 'VmRSS');
    if (now.length > 0) memory[`memory.${when}`] = reading('MB', now);
  };
  try {
    await warm(board);
    remember('start');
    const from = performance.now();
    const mails = await askForAll(board, day);
    const slot = (performance.now() - from) / 1000;
    for (const quarter of [1, 2, 3, 4]) {
      await arrived(smtp, Math.ceil((mails * quarter) / 4));
      remember(`quarter${quarter}`);
    }
    const seconds = (performance.now() - from) / 1000;
    return {
      mails: reading('mails', [mails]),
      seconds: reading('s', [seconds]),
      slot: reading('s', [slot]),
      speed: reading('mails/s', [mails / seconds]),
      ...memory,
    };
  } finally {
    await worker.stop();
    await smtp.stop();
    await board.place.drop();
  }
}

/** Jobs that are over at once: when they are done the worker is there. */
async function warm(board: SeededBoard): Promise<void> {
  const owner = new Client({ connectionString: board.place.owner });
  await owner.connect();
  await doJobs(owner, board, 20).finally(() => owner.end());
}

/** As the slot of the schedule does, and as an operator who asks for a day: for everybody at once. */
async function askForAll({ place, boardId }: SeededBoard, localDay: Day): Promise<number> {
  const database = new Database(place.app, 2);
  const digests = new DigestsDue(new Outbox(new Clock()));
  return database.forBoard(boardId, (tx) => digests.addFor(tx, boardId, { localDay })).finally(() => database.close());
}

async function arrived(smtp: SmtpPlace, mails: number): Promise<void> {
  for (const deadline = Date.now() + patienceMs; smtp.received.length < mails;) {
    if (Date.now() > deadline) throw new Error(`${smtp.received.length} of ${mails} mails arrived in ten minutes`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
