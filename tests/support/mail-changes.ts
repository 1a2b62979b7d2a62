import type { Api } from './api';

type Ask = () => PromiseLike<{ status: number }>;

/** Every change about mail and what happens without a click, in an order in which each can be made. */
export async function changesOfMail(api: Api): Promise<Record<string, Ask>> {
  const administrator = await api.as('administrator');
  const teacher = await api.as('teacher');
  const { staffId } = await api.userOf('coach');
  const made = await teacher.post('/api/leaves').send({ fromOn: '2030-03-01', untilOn: '2030-03-05' }).expect(201);
  const at = `/api/leaves/${(made.body as { id: string }).id}`;
  const settings = (await administrator.get('/api/mail-settings').expect(200)).body as { version: number };
  const [row] = await api.sql<{ id: string }>(
    'own',
    `INSERT INTO "Outbox" ("boardId", type, "dedupeKey", payload, "availableAt", state)
     VALUES ($1, 'mails.resend', gen_random_uuid()::text, '{}', now(), 'failed') RETURNING id`,
    [api.boards.own.id],
  );
  const [person] = await api.sql<{ version: number }>('own', 'SELECT version FROM "Staff" WHERE id = $1', [staffId]);
  const [mail] = await api.sql<{ id: string }>('own', `SELECT id FROM "Mail" WHERE state = 'unknown'`);
  return {
    'post /api/leaves': () => teacher.post('/api/leaves').send({ fromOn: '2030-04-01', untilOn: '2030-04-05' }),
    'patch /api/leaves/{id}': () => teacher.patch(at).set('If-Match', '"v1"').send({ untilOn: '2030-03-06' }),
    'delete /api/leaves/{id}': () => teacher.delete(at).set('If-Match', '"v2"'),
    'patch /api/me/mail-preferences': () =>
      teacher.patch('/api/me/mail-preferences').set('If-Match', '"v0"').send({ digestTime: '08:00' }),
    'patch /api/mail-settings': () =>
      administrator.patch('/api/mail-settings').set('If-Match', `"v${settings.version}"`).send({ sender: 'De Waard' }),
    'post /api/mails/test': () => administrator.post('/api/mails/test'),
    'post /api/staff/{id}/mend-address': () => administrator.post(`/api/staff/${staffId}/mend-address`),
    'post /api/outbox/{id}/retry': () => administrator.post(`/api/outbox/${row?.id}/retry`),
    'patch /api/staff/{id}': () =>
      administrator
        .patch(`/api/staff/${staffId}`)
        .set('If-Match', `"v${person?.version}"`)
        .send({ email: 'ib.nieuw@own.test' }),
    'post /api/mail-problems/{id}/put-away': () => administrator.post(`/api/mail-problems/${mail?.id}/put-away`),
    'post /api/mail-problems/{id}/bring-back': () => administrator.post(`/api/mail-problems/${mail?.id}/bring-back`),
    'post /api/mail-problems/{id}/resend': () => administrator.post(`/api/mail-problems/${mail?.id}/resend`),
  };
}
