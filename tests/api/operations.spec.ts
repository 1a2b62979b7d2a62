import { type Agent, Api } from '../support/api';
import type { Operations, OutboxRow } from '#contract/operations';

describe('the page on which an administrator sees whether the work goes on', () => {
  let api: Api;
  let administrator: Agent;
  beforeAll(async () => {
    api = await Api.start();
    administrator = await api.as('administrator');
  });
  afterAll(() => api.stop());

  const show = async () => (await administrator.get('/api/operations').expect(200)).body as Operations;
  const add = async (state: string, board: 'own' | 'other' = 'own') => {
    const [row] = await api.sql<{ id: string }>(
      board,
      `INSERT INTO "Outbox" ("boardId", type, "dedupeKey", payload, "availableAt", state, attempts, "lastError")
       VALUES ($1, 'reminders.digest', gen_random_uuid()::text, '{"staffId": "secret"}', now() - interval '1 hour', $2, 5, 'MailServerAway')
       RETURNING id`,
      [api.boards[board].id, state],
    );
    return row?.id ?? '';
  };

  it('shows every queue, and every schedule with its next time', async () => {
    const { queues, schedules, outbox } = await show();
    expect(queues?.map(({ name }) => name)).toEqual(['forecasts', 'records', 'reminders']);
    expect(schedules.map(({ task }) => task)).toEqual(['testPeriodClosed', 'preparationBegins', 'digests']);
    for (const { nextSlotAt, lastSlotAt } of schedules) {
      expect(Date.parse(nextSlotAt)).toBeGreaterThan(Date.now());
      expect(lastSlotAt).toBeNull();
    }
    expect(outbox).toEqual({ waiting: 0, queued: 0, failed: 0, lagSeconds: 0 });
  });

  it('says since when something waits, and counts only the own board', async () => {
    await add('waiting');
    await add('waiting', 'other');
    const { outbox } = await show();
    expect(outbox).toMatchObject({ waiting: 1, queued: 0, failed: 0 });
    expect(outbox.lagSeconds).toBeGreaterThan(3500);
  });

  it('says that a schedule is late when its last time passed without it', async () => {
    await api.sql('own', `UPDATE "Board" SET "createdAt" = now() - interval '3 days'`);
    expect((await show()).schedules.map(({ isLate }) => isLate)).toEqual([true, true, true]);
    await api.sql(
      'own',
      `INSERT INTO "ScheduleSlot" ("boardId", task, "slotAt", "claimedAt") VALUES ($1, 'testPeriodClosed', now(), now())`,
      [api.boards.own.id],
    );
    expect((await show()).schedules.map(({ isLate }) => isLate)).toEqual([false, true, true]);
  });

  it('lists what was given up with its kind of error and nothing of what it is about, and tries it again', async () => {
    const id = await add('failed');
    const { body } = await administrator.get('/api/outbox?state=failed').expect(200);
    const { data } = body as { data: OutboxRow[] };
    expect(data).toMatchObject([{ id, type: 'reminders.digest', lastError: 'MailServerAway', may: { retry: true } }]);
    expect(JSON.stringify(data)).not.toContain('secret');
    const again = await administrator.post(`/api/outbox/${id}/retry`).expect(200);
    expect(again.body).toMatchObject({ id, state: 'waiting', may: { retry: false } });
    expect((await show()).outbox).toMatchObject({ failed: 0, waiting: 2 });
    const [entry] = await api.sql<{ action: string; subjectId: string }>(
      'own',
      `SELECT action, "subjectId" FROM "AuditEntry" WHERE subject = 'outbox'`,
    );
    expect(entry).toEqual({ action: 'operations.retry', subjectId: id });
    await administrator.post(`/api/outbox/${id}/retry`).expect(409);
  });

  it('is of nobody else, and knows nothing of another board', async () => {
    await (await api.as('schoolLeader')).get('/api/operations').expect(403);
    const foreign = await add('failed', 'other');
    await administrator.post(`/api/outbox/${foreign}/retry`).expect(404);
  });
});
