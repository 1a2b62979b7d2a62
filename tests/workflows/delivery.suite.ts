import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { readConfig } from '#backend/config';
import { createContext } from '#backend/create-app';
import { Database, type Tx } from '#backend/database/database';
import { MailProblemsService } from '#backend/mails/mail-problems.service';
import type { User } from '#backend/access/user';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { Drain } from '#workflows/drain';
import { freshDatabase, type TestDatabase } from '../support/database';
import { type ImportedBoard, importBoard, setClock } from './imported-board';
import { startPart, until } from './koers-process';
import type { QueuePlace } from './queue-place';
import { SmtpPlace } from './smtp-place';

/** A mail server that is slow, busy, down, refuses, or dies after the content: nothing is lost, and nothing goes out twice. */
export function deliveryOn(makeQueue: (database: TestDatabase) => Promise<QueuePlace> | QueuePlace): void {
  let place: TestDatabase;
  let queue: QueuePlace;
  let board: ImportedBoard;
  let context: INestApplicationContext;
  const smtp = new SmtpPlace();
  const children: ChildProcess[] = [];
  const schoolDays = ['01', '02', '03', '04', '05', '08', '09', '10', '11', '12'].map((day) => `2027-03-${day}`);

  const inBoard = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
    context.get(Database, { strict: false }).forBoard(board.boardId, work);
  const drain = () => context.get(Drain, { strict: false }).run();
  const open = async (worker = true) => {
    const urls = { app: place.app, queue: place.queue, ...(queue.redis ? { redis: queue.redis } : {}) };
    const config = readConfig({
      KOERS_DEMO: '1',
      SMTP_URL: smtp.url,
      KOERS_SECRET: 'a secret of thirty-two characters and more',
    });
    context = await createContext(config, urls, { api: true, worker, schedule: true });
  };
  /** A new school day with a task of the coach that is due. */
  const nextDay = async () => {
    const today = schoolDays.shift() ?? '';
    await setClock(place, today, '05:00');
    await inBoard(async (tx) => {
      const school = await tx.school.findFirstOrThrow();
      await tx.reviewTask.create({
        data: {
          boardId: board.boardId,
          schoolId: school.id,
          kind: 'analyseGroup',
          ownerRole: 'coach',
          ownerId: board.staff['ib'] ?? '',
          openedAt: new Date(`${today}T01:00:00Z`),
          dueOn: new Date(today),
          dedupeKey: randomUUID(),
        },
      });
    });
    await setClock(place, today);
    smtp.received.length = 0;
    smtp.offers = 0;
    return today;
  };
  const mailOf = (today: string) => inBoard((tx) => tx.mail.findFirstOrThrow({ where: { localDay: new Date(today) } }));
  const coach = () => inBoard((tx) => tx.staff.findFirstOrThrow({ where: { id: board.staff['ib'] ?? '' } }));

  beforeAll(async () => {
    place = await freshDatabase();
    queue = await makeQueue(place);
    await smtp.start();
    await setClock(place, '2027-02-26');
    board = await importBoard(place, new Clock(undefined, () => Date.parse('2027-02-26T08:00:00Z')));
    await open();
    await drain();
    await inBoard((tx) => tx.reviewTask.deleteMany());
  }, 60_000);
  afterEach(() => {
    smtp.manner = 'takes';
    smtp.onContent = () => undefined;
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await context.close();
    await smtp.stop();
    await queue.stop();
    await place.drop();
  }, 60_000);

  it('hands a mail over once, in the name of the board, with a link that stops it', async () => {
    await inBoard((tx) =>
      tx.board.updateMany({ data: { mailSender: 'Stichting Proef', mailReplyTo: 'vraag@proef.test' } }),
    );
    const today = await nextDay();
    await drain();
    expect(await mailOf(today)).toMatchObject({ state: 'sent', kind: 'digest' });
    expect(smtp.received).toHaveLength(1);
    const { headers, to } = smtp.received[0] ?? { headers: '', to: '' };
    expect(to).toBe('ib@proef.test');
    expect(headers).toMatch(/^From: Stichting Proef <koers@localhost>/m);
    expect(headers).toMatch(/^Reply-To: vraag@proef.test/m);
    expect(headers).toMatch(/^List-Unsubscribe:\s+<http/m);
    expect(headers).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated/m);
  }, 60_000);

  it('waits for a slow server', async () => {
    const today = await nextDay();
    smtp.manner = 'slow';
    await drain();
    expect((await mailOf(today)).state).toBe('sent');
    expect(smtp.received).toHaveLength(1);
  }, 60_000);

  it('tries again with a server that is busy, and sends it once', async () => {
    const today = await nextDay();
    smtp.manner = 'busy';
    const draining = drain();
    await until(() => smtp.offers >= 2);
    expect((await mailOf(today)).state).not.toBe('sent');
    smtp.manner = 'takes';
    expect(await draining).toMatchObject({ failed: 0 });
    expect((await mailOf(today)).state).toBe('sent');
    expect(smtp.received).toHaveLength(1);
  }, 60_000);

  it('keeps the mail while the server is down, and sends it when it is back', async () => {
    const today = await nextDay();
    await smtp.stop();
    const draining = drain();
    await until(
      async () => (await inBoard((tx) => tx.outbox.count({ where: { state: 'queued', attempts: { gt: 0 } } }))) > 0,
    );
    await smtp.start();
    expect(await draining).toMatchObject({ failed: 0 });
    expect((await mailOf(today)).state).toBe('sent');
    expect(smtp.received).toHaveLength(1);
  }, 60_000);

  it('does not know, and says so, when the server dies after the content; sends it again only when somebody decides so', async () => {
    const today = await nextDay();
    smtp.manner = 'diesAfterContent';
    await drain();
    const { id, messageId, ...mail } = await mailOf(today);
    expect(mail.state).toBe('unknown');
    smtp.manner = 'takes';
    await drain();
    expect(smtp.received).toHaveLength(1);

    const problems = context.get(MailProblemsService, { strict: false });
    const administrator = {
      boardId: board.boardId,
      staffId: board.staff['leider'] ?? '',
      roles: [],
    } as unknown as User;
    await problems.resend(administrator, id);
    await drain();
    expect(smtp.received.map((one) => one.messageId)).toEqual([messageId, messageId]);
    expect((await mailOf(today)).state).toBe('sent');
    await expect(problems.resend(administrator, id)).rejects.toMatchObject({ code: 'mail.notFound' });
    const audited = await inBoard((tx) => tx.auditEntry.findMany({ where: { action: 'mail.resend' } }));
    expect(audited.map(({ subjectId }) => subjectId)).toEqual([id]);
  }, 60_000);

  it('sends nothing twice when a worker is killed between the answer of the server and writing it down', async () => {
    const today = await nextDay();
    await context.close();
    await open(false); // looks, and does no job
    // A worker of production goes by the real day: only what an operator asked for is of another one.
    await inBoard((tx) =>
      context.get(Outbox, { strict: false }).add(tx, {
        boardId: board.boardId,
        type: 'reminders.digest',
        dedupeKey: randomUUID(),
        payload: { staffId: board.staff['ib'] ?? '', localDay: today, asked: true },
        availableAt: new Date(0),
      }),
    );
    const environment = { SMTP_URL: smtp.url };
    const victim = startPart(children, place, { queue, environment });
    let killed = false;
    smtp.onContent = () => {
      killed = true;
      victim.kill('SIGKILL');
    };
    await until(() => killed);
    smtp.onContent = () => undefined;
    startPart(children, place, { queue, environment });
    await until(async () => (await mailOf(today)).state === 'unknown');
    expect(smtp.received).toHaveLength(1);
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await context.close();
    await open();
  }, 150_000);

  it('marks an address that the server does not know, writes no more to it, and begins again when the address is another', async () => {
    const today = await nextDay();
    smtp.manner = 'unknownAddress';
    await drain();
    expect(await mailOf(today)).toMatchObject({ state: 'failed', lastError: 'EENVELOPE RCPT TO 550' });
    expect((await coach()).mailProblemAt).not.toBeNull();
    smtp.manner = 'takes';
    await nextDay();
    await drain();
    expect(smtp.offers).toBe(0);
    await inBoard((tx) =>
      tx.staff.updateMany({ where: { id: board.staff['ib'] ?? '' }, data: { email: 'ib2@proef.test' } }),
    );
    expect((await coach()).mailProblemAt).toBeNull();
    await nextDay();
    await drain();
    expect(smtp.received.map(({ to }) => to)).toEqual(['ib2@proef.test']);
  }, 60_000);
}
