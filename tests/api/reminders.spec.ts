import { unsubscribePath } from '#backend/reminders/unsubscribe-token';
import { type Agent, Api } from '../support/api';

const secret = 'a secret of thirty-two characters and more';

describe('the link under a mail that stops the reminders', () => {
  let api: Api;
  let coach: Agent;
  let path: string;
  beforeAll(async () => {
    api = await Api.start();
    coach = await api.as('coach');
    const { boardId, staffId } = await api.userOf('coach');
    path = unsubscribePath(secret, { boardId, staffId, kind: 'digest' });
  });
  afterAll(() => api.stop());

  const wantsReminders = async () =>
    ((await coach.get('/api/me').expect(200)).body as { reminders: boolean }).reminders;

  it('only asks when a mail program opens it, in the language of the person', async () => {
    const { text, headers } = await api.anybody().get(path).expect(200);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(text).toContain('<html lang="nl">');
    expect(text).toContain('Ja, stop deze mail');
    expect(text).not.toMatch(/<script|<style|@own\.test/);
    expect(await wantsReminders()).toBe(true);
    await coach.patch('/api/me').send({ language: 'en' }).expect(200);
    expect((await api.anybody().get(path)).text).toContain('Yes, stop this mail');
  });

  it('stops them by one press, without a login, from a page of the mail program', async () => {
    const press = () =>
      api.anybody().post(path).type('form').set('Origin', 'https://mail.test').send('List-Unsubscribe=One-Click');
    expect((await press().expect(200)).text).toContain('no longer receive this mail');
    expect(await wantsReminders()).toBe(false);
    await press().expect(200);
  });

  it('is undone in the own profile', async () => {
    const { body } = await coach.patch('/api/me').send({ reminders: true }).expect(200);
    expect(body).toMatchObject({ reminders: true });
  });

  it.each([
    ['of somebody else', () => path.replace(/(\/[0-9a-f-]+)\.[0-9a-f]{8}/, '$1.00000000')],
    ['that was cut off', () => path.slice(0, -4)],
    ['of another Koers', () => unsubscribePath('another', { boardId: 'b', staffId: 's', kind: 'digest' })],
  ])('stops nothing with a link %s', async (_what, link) => {
    const { body } = await api.anybody().post(link()).expect(404);
    expect(body).toMatchObject({ code: 'unsubscribe.invalidLink' });
    expect(await wantsReminders()).toBe(true);
  });
});

describe('the holidays of the present school year', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.start();
  });
  afterAll(() => api.stop());

  const known = async (role: 'coach' | 'administrator') => {
    const { body } = await (await api.as(role)).get('/api/me').expect(200);
    return (body as { holidaysKnown: boolean }).holidaysKnown;
  };
  const year = `(SELECT max(label) FROM "SchoolYear" WHERE current_date BETWEEN "startsOn" AND "endsOn")`;
  const enter = (region: string) =>
    api.asOwner(`SET koers.board = '${api.boards.own.id}'; INSERT INTO "Holiday" (region, "schoolYear", name, "fromOn", "untilOn", source)
      SELECT '${region}', ${year}, 'herfst', current_date + 30, current_date + 38, 'proef'`);

  it('are said to be missing as long as nobody has entered them for the region', async () => {
    expect(await known('coach')).toBe(false);
    await enter('noord');
    expect(await known('coach')).toBe(false);
    await enter('zuid');
    expect(await known('coach')).toBe(true);
  });

  it('count for the region of the own school, where that is another than that of the board', async () => {
    await api.sql('own', `UPDATE "School" SET region = 'midden' WHERE id = $1`, [api.boards.own.schoolIds[0]]);
    expect(await known('coach')).toBe(false);
    expect(await known('administrator')).toBe(false);
    await enter('midden');
    expect(await known('coach')).toBe(true);
    expect(await known('administrator')).toBe(true);
  });
});
