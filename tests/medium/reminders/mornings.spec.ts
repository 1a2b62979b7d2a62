import { Database, type Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { DigestsDue } from '#workflows/reminders/digests-due.slot';
import { digestOf, morningsOf } from '#workflows/reminders/mornings';
import { instantOf } from '#domain/calendar/wall-clock';
import { Api } from '../../support/api';

/** Weeks of school without holidays in this database, where nobody entered any. */
const [monday, tuesday, wednesday] = ['2027-03-01', '2027-03-02', '2027-03-03'];

describe('who gets which mail on which morning', () => {
  let api: Api;
  let database: Database;
  let ids: Record<'teacher' | 'colleague' | 'coach' | 'leader' | 'administrator', string>;
  const inBoard = <T>(work: (tx: Tx) => Promise<T>) => database.forBoard(api.boards.own.id, work);
  const sql = (text: string, values: readonly unknown[] = []) => api.sql('own', text, values);

  beforeAll(async () => {
    api = await Api.start();
    database = api.app.get(Database, { strict: false });
    const idOf = async (name: string) =>
      (await api.sql<{ id: string }>('own', 'SELECT id FROM "Staff" WHERE email = $1', [`${name}@own.test`]))[0]?.id ??
      '';
    ids = {
      teacher: await idOf('leerkracht'),
      colleague: await idOf('leerkracht2'),
      coach: await idOf('ib'),
      leader: await idOf('schoolleider'),
      administrator: await idOf('beheerder'),
    };
    await sql(`UPDATE "Staff" SET "workingDays" = '{1,2,3,4,5}'`);
    for (const table of ['ReviewTask', 'SchoolFreeDays', 'Consultation']) await sql(`DELETE FROM "${table}"`);
  });
  afterEach(async () => {
    for (const table of ['ReviewTask', 'Leave', 'MailPreference', 'ReminderPreference', 'Outbox', 'Mail'])
      await sql(`DELETE FROM "${table}"`);
    await sql('UPDATE "Staff" SET "mailProblemAt" = NULL');
  });
  afterAll(() => api.stop());

  const open = (
    ownerId: string | null,
    dueOn: string,
    more: { role?: string; kind?: string; remindOn?: string } = {},
  ) =>
    sql(
      `INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, "ownerRole", "ownerId", "openedAt", "dueOn", "dedupeKey", "remindOn", title)
       VALUES ($1, $2, $3, $4, $5, '2027-01-01', $6, gen_random_uuid()::text, $7, 'Pietje')`,
      [
        ...[api.boards.own.id, api.boards.own.schoolIds[0], more.kind ?? 'evaluateGroupPlan', more.role ?? 'teacher'],
        ...[ownerId, dueOn, more.remindOn ?? null],
      ],
    );
  const leave = (staffId: string, fromOn: string, untilOn: string, substituteId: string | null = null) =>
    sql('INSERT INTO "Leave" ("boardId", "staffId", "fromOn", "untilOn", "substituteId") VALUES ($1, $2, $3, $4, $5)', [
      api.boards.own.id,
      staffId,
      fromOn,
      untilOn,
      substituteId,
    ]);
  const mailed = (staffId: string, day: string, state = 'sent') =>
    sql(
      `INSERT INTO "Mail" ("boardId", "staffId", "to", kind, subject, html, text, "messageId", "localDay", state, "createdAt", "taskIds")
       SELECT $1, $2, 'x', 'digest', 'x', 'x', 'x', gen_random_uuid()::text, $3, $4, $3::date + interval '7 hours', array_agg(id) FROM "ReviewTask"`,
      [api.boards.own.id, staffId, day, state],
    );
  const digest = async (staffId: string, day: string) => {
    const [morning] = await inBoard((tx) => morningsOf(tx, day, { staffIds: [staffId] }));
    return morning ? digestOf(morning, []) : null;
  };

  it('says once that something is due soon, and again when the mail about it was refused', async () => {
    await open(ids.teacher, '2027-03-05');
    expect(await digest(ids.teacher, monday)).toMatchObject({ dueSoon: [{ kind: 'evaluateGroupPlan' }] });
    await mailed(ids.teacher, monday, 'failed');
    expect(await digest(ids.teacher, tuesday)).not.toBeNull();
    await mailed(ids.teacher, tuesday);
    expect(await digest(ids.teacher, wednesday)).toBeNull();
  });

  it('is silent on a day off and during leave, and tells the substitute for whom', async () => {
    await open(ids.teacher, wednesday);
    await sql(`UPDATE "Staff" SET "workingDays" = '{2,3}' WHERE id = $1`, [ids.teacher]);
    expect(await digest(ids.teacher, monday)).toBeNull();
    expect(await digest(ids.teacher, tuesday)).not.toBeNull();
    await leave(ids.teacher, tuesday, '2027-03-12', ids.colleague);
    expect(await digest(ids.teacher, tuesday)).toBeNull();
    const of = await digest(ids.colleague, tuesday);
    expect(of).toMatchObject({ dueSoon: [{ kind: 'evaluateGroupPlan', insteadOf: expect.any(String) as string }] });
    expect(await digest(ids.colleague, '2027-03-15')).toBeNull(); // the leave is over
    await sql(`UPDATE "Staff" SET "workingDays" = '{1,2,3,4,5}' WHERE id = $1`, [ids.teacher]);
    expect(await digest(ids.teacher, '2027-03-15')).toMatchObject({ overdue: [{ kind: 'evaluateGroupPlan' }] });
  });

  it('tells who stands in and reads on no day of the leave on the last day before it', async () => {
    const friday = '2027-03-05';
    await open(ids.teacher, friday);
    const later = '2027-03-09';
    await open(ids.teacher, later);
    await leave(ids.teacher, wednesday, friday, ids.colleague);
    const told = async (day: string) => (await digest(ids.colleague, day))?.dueSoon.map(({ dueOn, path }) => [dueOn, path]); // prettier-ignore
    expect([await told(tuesday), await told(wednesday)]).toEqual([undefined, [[friday, undefined], [later, undefined]]]); // prettier-ignore
    await sql(`UPDATE "Staff" SET "workingDays" = '{1,2,5}' WHERE id = $1`, [ids.colleague]);
    expect([await told(monday), await told(tuesday)]).toEqual([undefined, [[friday, '/leaves']]]);
    await mailed(ids.colleague, tuesday);
    expect(await digest(ids.colleague, friday)).toMatchObject({ dueToday: [{ dueOn: friday }] });
    await sql(`UPDATE "Staff" SET "workingDays" = '{1,2,3,4,5}' WHERE id = $1`, [ids.colleague]);
  });

  it('asks the coach once to help a teacher who is late, and the leader to help the coach', async () => {
    await open(ids.teacher, '2027-02-22');
    await mailed(ids.coach, '2027-02-26');
    expect(await digest(ids.coach, monday)).toMatchObject({ help: [{ ownerName: expect.any(String) as string }] });
    expect(await digest(ids.leader, monday)).toBeNull();
    await mailed(ids.coach, monday);
    expect(await digest(ids.coach, tuesday)).toBeNull();
    await open(ids.coach, '2027-02-22', { role: 'coach', kind: 'analyseGroup' });
    await mailed(ids.leader, '2027-02-26');
    expect(await digest(ids.leader, monday)).toMatchObject({ help: [{ kind: 'analyseGroup' }] });
  });

  it('reminds of an own task on the day that was asked for', async () => {
    await open(ids.teacher, '2027-06-01', { kind: 'own', remindOn: tuesday });
    expect(await digest(ids.teacher, monday)).toBeNull();
    expect(await digest(ids.teacher, tuesday)).toMatchObject({ reminded: [{ kind: 'own' }] });
    expect(JSON.stringify(await digest(ids.teacher, tuesday))).not.toContain('Pietje');
  });

  it('writes nothing to an address that is refused, nor to who wants no mail', async () => {
    await open(ids.teacher, wednesday);
    await sql(`UPDATE "Staff" SET "mailProblemAt" = now() WHERE id = $1`, [ids.teacher]);
    expect(await digest(ids.teacher, monday)).toBeNull();
  });

  it('asks for a mail at the time that each chose, once a day', async () => {
    await open(ids.teacher, wednesday);
    await open(ids.colleague, wednesday);
    await sql(
      `INSERT INTO "MailPreference" ("boardId", "staffId", "digestTime", frequency, weekday) VALUES ($1, $2, '16:30', 'everySchoolDay', 1)`,
      [api.boards.own.id, ids.colleague],
    );
    const slot = new DigestsDue(new Outbox(new Clock(undefined, () => 0)));
    const at = (time: string) =>
      inBoard((tx) => slot.run(tx, { boardId: api.boards.own.id, at: instantOf(monday, time) }));
    expect([await at('06:00'), await at('07:30'), await at('16:00'), await at('16:30')]).toEqual([0, 1, 0, 1]);
    await at('07:30');
    const asked = await api.sql<{ staffId: string }>(
      'own',
      `SELECT payload->>'staffId' AS "staffId" FROM "Outbox" ORDER BY "availableAt", 1`,
    );
    expect(asked.map(({ staffId }) => staffId).sort()).toEqual([ids.teacher, ids.colleague].sort());
  });

  it('writes once a week to who chose so, in time for what falls in that week', async () => {
    await sql(`INSERT INTO "MailPreference" ("boardId", "staffId", frequency, weekday) VALUES ($1, $2, 'weekly', 1)`, [
      api.boards.own.id,
      ids.teacher,
    ]);
    await open(ids.teacher, '2027-03-05');
    await open(ids.teacher, '2027-03-09', { kind: 'own' });
    const days = ['2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05', '2027-03-08'];
    const mails: string[] = [];
    for (const day of days) if ((await digest(ids.teacher, day)) !== null) mails.push(day);
    expect(mails).toEqual(['2027-03-01', '2027-03-08']);
  });
});
