import type { DigestPreview, MailSettings, MailTest } from '#contract/mail-settings';
import type { Operations } from '#contract/operations';
import type { MailProblem } from '#contract/mail-problems';
import type { StaffMember } from '#contract/staff';
import { type Agent, Api } from '../support/api';
import { SmtpPlace } from '../workflows/smtp-place';

describe('the mail of a board', () => {
  const smtp = new SmtpPlace();
  let api: Api;
  let administrator: Agent;
  let coachId: string;
  beforeAll(async () => {
    await smtp.start();
    api = await Api.start({ SMTP_URL: smtp.url, MAIL_FROM: 'Koers <koers@koers.test>', MAIL_PER_MINUTE: '120' });
    administrator = await api.as('administrator');
    ({ staffId: coachId } = await api.userOf('coach'));
  });
  afterEach(() => {
    smtp.manner = 'takes';
  });
  afterAll(async () => {
    await api.stop();
    await smtp.stop();
  });

  const read = async () => (await administrator.get('/api/mail-settings').expect(200)).body as MailSettings;
  const change = async (body: object) =>
    administrator
      .patch('/api/mail-settings')
      .set('If-Match', `"v${(await read()).version}"`)
      .send(body);
  const test = async () => (await administrator.post('/api/mails/test').expect(200)).body as MailTest;

  it('goes out in the name of the board, from the address of the operator, and is answered where the board wants', async () => {
    expect(await read()).toMatchObject({
      sender: null,
      replyTo: null,
      from: 'Koers <koers@koers.test>',
      perMinute: 120,
    });
    const { body } = await change({ sender: 'Stichting De Waard', replyTo: 'vraag@waard.test' });
    expect(body).toMatchObject({ sender: 'Stichting De Waard', replyTo: 'vraag@waard.test' });
    expect(await test()).toMatchObject({ result: 'accepted' });
    const { headers, to } = smtp.received.at(-1) ?? { headers: '', to: '' };
    expect(to).toBe('beheerder@own.test');
    expect(headers).toMatch(/^From: Stichting De Waard <koers@koers.test>/m);
    expect(headers).toMatch(/^Reply-To: vraag@waard.test/m);
    expect(headers).not.toMatch(/List-Unsubscribe/i);
  });

  it.each([{ sender: 'De Waard <x@y.test>' }, { sender: '' }, { replyTo: 'nobody' }, { sender: 'a\r\nBcc: b@c.test' }])(
    'takes no %j',
    async (body) => {
      expect((await change(body)).status).toBe(400);
    },
  );

  it.each([
    ['busy', 'away', '450 Try again later'],
    ['unknownAddress', 'refused', '550 5.1.1 No such user'],
    ['diesAfterContent', 'unknown', 'ECONNECTION'],
  ] as const)('shows what a server says that is %s', async (manner, result, answer) => {
    smtp.manner = manner;
    expect(await test()).toEqual({ result, answer });
  });

  it('shows the digest of a person as it would be now, with nothing to stop it by, and sends nothing', async () => {
    const preview = async () =>
      (await administrator.get(`/api/staff/${coachId}/digest-preview`).expect(200)).body as DigestPreview;
    await api.sql('own', `UPDATE "Staff" SET "workingDays" = '{}' WHERE id = $1`, [coachId]);
    await api.sql(
      'own',
      `INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, "ownerRole", "ownerId", "openedAt", "dueOn", "dedupeKey", title)
       VALUES ($1, $2, 'own', 'coach', $3, now() - interval '9 days', current_date - 8, 'x', 'Over Pietje Geheim')`,
      [api.boards.own.id, api.boards.own.schoolIds[0], coachId],
    );
    const before = smtp.offers;
    const { mail, tasks } = await preview();
    const [{ open } = { open: false }] = await api.sql<{ open: boolean }>(
      'own',
      'SELECT extract(isodow FROM current_date) < 6 AS open',
    );
    if (open) {
      expect(tasks).toBe(1);
      expect(mail?.text).toContain('Eigen taak');
      expect(`${mail?.html}${mail?.text}`).not.toMatch(/Pietje|api\/unsubscribe/);
    } else expect(mail).toBeNull(); // in the weekend there is nothing to say
    expect(smtp.offers).toBe(before);
    const [entry] = await api.sql('own', `SELECT "subjectId" FROM "AuditEntry" WHERE action = 'mail.preview'`);
    expect(entry).toEqual({ subjectId: coachId });
    await administrator.get(`/api/staff/${api.boards.own.id}/digest-preview`).expect(404);
  });

  it('marks whose address is refused until somebody says that it works again, or it becomes another', async () => {
    const mark = () => api.sql('own', `UPDATE "Staff" SET "mailProblemAt" = now() WHERE id = $1`, [coachId]);
    const refused = async () =>
      ((await administrator.get('/api/staff?mailProblem=true').expect(200)).body as { data: StaffMember[] }).data;
    expect(await refused()).toEqual([]);
    await mark();
    expect(await refused()).toMatchObject([{ id: coachId, may: { mend: true } }]);
    const leader = await api.as('schoolLeader');
    expect((await leader.get(`/api/staff/${coachId}`)).body).toMatchObject({ may: { mend: false } });
    await leader.post(`/api/staff/${coachId}/mend-address`).expect(403);
    const { body } = await administrator.post(`/api/staff/${coachId}/mend-address`).expect(200);
    expect(body).toMatchObject({ mailProblemAt: null, may: { mend: false } });
    await mark();
    await api.sql('own', `UPDATE "Staff" SET email = 'ib3@own.test' WHERE id = $1`, [coachId]);
    expect(await refused()).toEqual([]);
  });

  it('shows of which mails nobody knows whether they arrived, without what they say', async () => {
    await api.sql(
      'own',
      `INSERT INTO "Mail" ("boardId", "staffId", "to", kind, subject, html, text, "messageId", "localDay", state, "createdAt", "lastError")
       VALUES ($1, $2, 'ib@own.test', 'digest', 'Geheim', 'Geheim', 'Geheim', 'm1', current_date, 'unknown', now(), 'ECONNECTION CONN')`,
      [api.boards.own.id, coachId],
    );
    const { body } = await administrator.get('/api/mail-problems').expect(200);
    const { data } = body as { data: MailProblem[] };
    expect(data).toMatchObject([{ to: 'ib@own.test', state: 'unknown', may: { resend: true } }]);
    expect(JSON.stringify(data)).not.toContain('Geheim');
    const again = () => administrator.post(`/api/mail-problems/${data[0]?.id}/resend`);
    const answers = await Promise.all([again(), again()]);
    expect(answers.map(({ status }) => status).sort()).not.toEqual([204, 204]);
    const rows = await api.sql('own', `SELECT payload FROM "Outbox" WHERE type = 'mails.resend'`);
    expect(rows).toEqual([{ payload: { mailId: data[0]?.id } }]);
    expect(await api.sql('own', `SELECT state FROM "Mail" WHERE "messageId" = 'm1'`)).toEqual([{ state: 'waiting' }]);
  });

  it('sends what was refused once more only when its address is taken again, and asks for nobody after two weeks', async () => {
    await api.sql('own', `DELETE FROM "Mail"`);
    await api.sql(
      'own',
      `INSERT INTO "Mail" ("boardId", "staffId", "to", kind, subject, html, text, "messageId", "localDay", state, "createdAt")
       SELECT $1, id, email, 'digest', '', '', '', 'days' || days, current_date - days, 'failed', now() - days * interval '1 day'
       FROM "Staff", (VALUES (2), (20)) AS ago (days) WHERE id = $2`,
      [api.boards.own.id, coachId],
    );
    await api.sql('own', `UPDATE "Staff" SET "mailProblemAt" = now() WHERE id = $1`, [coachId]);
    const counts = async () => ((await administrator.get('/api/operations').expect(200)).body as Operations).mails;
    expect(await counts()).toMatchObject({ failed: 1, refusedAddresses: 1 });
    const latest = async () =>
      ((await administrator.get('/api/mail-problems?sort=createdAt&order=DESC')).body as { data: MailProblem[] })
        .data[0];
    const mail = await latest();
    expect(mail).toMatchObject({ state: 'failed', may: { resend: false } });
    await administrator.post(`/api/mail-problems/${mail?.id}/resend`).expect(409);
    await administrator.post(`/api/staff/${coachId}/mend-address`).expect(200);
    expect(await latest()).toMatchObject({ id: mail?.id, may: { resend: true } });
    await administrator.post(`/api/mail-problems/${mail?.id}/resend`).expect(204);
    expect(await counts()).toMatchObject({ waiting: 1, failed: 0, refusedAddresses: 0 });
    await api.sql('own', `UPDATE "Staff" SET email = 'ib4@own.test' WHERE id = $1`, [coachId]);
    expect(await latest()).toMatchObject({ state: 'failed', may: { resend: false } });
  });
});
