import type { MailProblem } from '#contract/mail-problems';
import type { Operations } from '#contract/operations';
import type { StaffMember } from '#contract/staff';
import { type Agent, Api } from '../support/api';

describe('mail that did not arrive for certain', () => {
  let api: Api;
  let [administrator, coachId, leaderId] = [null as unknown as Agent, '', ''];
  beforeAll(async () => {
    api = await Api.start();
    administrator = await api.as('administrator');
    [coachId, leaderId] = [(await api.userOf('coach')).staffId, (await api.userOf('schoolLeader')).staffId];
  });
  afterAll(() => api.stop());

  const audited = (action: string) =>
    api.sql('own', `SELECT "subjectId", fields, "actorId" FROM "AuditEntry" WHERE action = $1`, [action]);

  describe('an address that is refused', () => {
    const person = async (id = coachId) =>
      (await administrator.get(`/api/staff/${id}`).expect(200)).body as StaffMember;
    const change = async (email: string, version?: number) =>
      administrator
        .patch(`/api/staff/${coachId}`)
        .set('If-Match', `"v${version ?? (await person()).version}"`)
        .send({ email });

    it('becomes another one, to which mail goes again, and which is the one to log in with', async () => {
      await api.sql('own', `UPDATE "Staff" SET "mailProblemAt" = now() WHERE id = $1`, [coachId]);
      const { version, email: before } = await person();
      const { body } = await change('  IB.Nieuw@own.test ');
      expect(body).toMatchObject({ email: 'ib.nieuw@own.test', mailProblemAt: null, may: { mend: false } });
      const { staffId: actorId } = await api.userOf('administrator');
      expect(await audited('staff.changeAddress')).toEqual([{ subjectId: coachId, fields: ['email'], actorId }]);
      expect((await change('een.ander@own.test', version)).status).toBe(412);
      expect((await person()).email).not.toBe(before);
    });

    it('is never one that somebody else has, or that is none, or changed by who may not', async () => {
      const { email: taken } = await person(leaderId);
      const refused = await change(taken.toUpperCase());
      expect([refused.status, refused.body]).toMatchObject([
        400,
        { code: 'staff.addressTaken', errors: [{ path: 'email' }] },
      ]);
      expect((await change('geen adres')).status).toBe(400);
      const leader = await api.as('schoolLeader');
      await leader.patch(`/api/staff/${coachId}`).set('If-Match', '"v1"').send({ email: 'x@own.test' }).expect(403);
      const elsewhere = await api.as('administrator', 'other');
      await elsewhere.patch(`/api/staff/${coachId}`).set('If-Match', '"v1"').send({ email: 'x@own.test' }).expect(404);
      expect((await person()).email).toBe('ib.nieuw@own.test');
    });
  });

  describe('of which nobody knows whether it arrived', () => {
    let id = '';
    beforeAll(async () => {
      const [row] = await api.sql<{ id: string }>(
        'own',
        `INSERT INTO "Mail" ("boardId", "staffId", "to", kind, subject, html, text, "messageId", "localDay", state, "createdAt")
         VALUES ($1, $2, 'ib@own.test', 'digest', '', '', '', 'away', current_date, 'unknown', now()) RETURNING id`,
        [api.boards.own.id, coachId],
      );
      id = row?.id ?? '';
    });
    const listed = async (query = '') =>
      ((await administrator.get(`/api/mail-problems${query}`).expect(200)).body as { data: MailProblem[] }).data;
    const unknown = async () =>
      ((await administrator.get('/api/operations').expect(200)).body as Operations).mails.unknown;
    const put = (verb: string, agent = administrator) => agent.post(`/api/mail-problems/${id}/${verb}`);

    it('is put away by who saw it, asks for nobody then, and is brought back', async () => {
      expect(await unknown()).toBe(1);
      await put('put-away', await api.as('schoolLeader')).expect(403);
      await put('put-away', await api.as('administrator', 'other')).expect(404);
      await put('put-away').expect(204);
      expect([await unknown(), await listed('?putAway=false')]).toEqual([0, []]);
      expect(await listed('?putAway=true')).toMatchObject([
        { id, putAwayAt: expect.any(String), may: { resend: true, putAway: false, bringBack: true } },
      ]);
      await put('put-away').expect(409);
      await put('bring-back').expect(204);
      await put('bring-back').expect(409);
      expect([await unknown(), await listed('?putAway=true')]).toEqual([1, []]);
      expect(await listed()).toMatchObject([{ id, putAwayAt: null, may: { putAway: true, bringBack: false } }]);
      for (const action of ['mail.putAway', 'mail.bringBack'])
        expect(await audited(action)).toMatchObject([{ subjectId: id }]);
    });

    it('goes out once more on purpose, also when it was put away', async () => {
      await put('put-away').expect(204);
      await put('resend').expect(204);
      expect(await api.sql('own', `SELECT state, "putAwayAt" FROM "Mail" WHERE id = $1`, [id])).toEqual([
        { state: 'waiting', putAwayAt: null },
      ]);
      expect(await audited('mail.resend')).toMatchObject([{ subjectId: id }]);
      await put('put-away').expect(404);
    });
  });
});
