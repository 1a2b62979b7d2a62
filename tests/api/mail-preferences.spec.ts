import type { MailPreferences } from '#contract/mail-preferences';
import { unsubscribePath } from '#backend/reminders/unsubscribe-token';
import { type Agent, Api } from '../support/api';

const secret = 'a secret of thirty-two characters and more';

describe('when and about what somebody wants mail', () => {
  let api: Api;
  let teacher: Agent;
  beforeAll(async () => {
    api = await Api.start();
    teacher = await api.as('teacher');
  });
  afterAll(() => api.stop());

  const read = async () => (await teacher.get('/api/me/mail-preferences').expect(200)).body as MailPreferences;
  const change = async (body: object) =>
    teacher
      .patch('/api/me/mail-preferences')
      .set('If-Match', `"v${(await read()).version}"`)
      .send(body);

  it('is half past seven on every school day as long as nobody chose', async () => {
    expect(await read()).toEqual({
      ...{ language: 'nl', digestTime: '07:30', digest: 'everySchoolDay', weekday: 1, news: true, minutes: true },
      ...{ addressRefused: false, version: 0 },
    });
  });

  it('is chosen, and kept', async () => {
    const { status, body } = await change({ digestTime: '16:30', digest: 'weekly', weekday: 4, news: false });
    expect(status).toBe(200);
    expect(body).toMatchObject({ digestTime: '16:30', digest: 'weekly', weekday: 4, news: false, version: 1 });
    expect(await read()).toEqual(body);
    expect((await change({ language: 'en' })).body).toMatchObject({ language: 'en', digest: 'weekly', version: 2 });
  });

  it.each([
    { digestTime: '05:30' },
    { digestTime: '18:30' },
    { digestTime: '07:45' },
    { weekday: 6 },
    { digest: 'often' },
  ])('is not %j', async (body) => {
    expect((await change(body)).status).toBe(400);
  });

  it('does not overwrite what was chosen in another window', async () => {
    await teacher.patch('/api/me/mail-preferences').set('If-Match', '"v0"').send({ news: true }).expect(412);
    await teacher.patch('/api/me/mail-preferences').send({ news: true }).expect(428);
  });

  it('is stopped per kind by the link under a mail, and turned on again here', async () => {
    const { boardId, staffId } = await api.userOf('teacher');
    const stop = (kind: string) => api.anybody().post(unsubscribePath(secret, { boardId, staffId, kind })).expect(200);
    await stop('minutes');
    expect(await read()).toMatchObject({ digest: 'weekly', minutes: false });
    await stop('digest');
    expect(await read()).toMatchObject({ digest: 'none', minutes: false });
    expect((await change({ digest: 'everySchoolDay', minutes: true })).body).toMatchObject({
      ...{ digest: 'everySchoolDay', minutes: true },
    });
  });

  it('says of which kind of mail the link is', async () => {
    const { boardId, staffId } = await api.userOf('coach');
    const page = async (kind: string) =>
      (await api.anybody().get(unsubscribePath(secret, { boardId, staffId, kind })).expect(200)).text;
    expect(await page('digest')).toContain('geen herinneringsmails');
    expect(await page('minutes')).toContain('afspraken na een gesprek');
  });
});
