import { demoPassword } from '#prisma/seed/demo-accounts';
import { addressOf, Api } from '../support/api';

describe('what another site can make a browser send', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.start({ KOERS_PUBLIC_URL: 'http://school.test:3000' });
  });
  afterAll(() => api.stop());

  const login = { email: addressOf('coach'), password: demoPassword };

  it.each(['https://evil.test', 'null', 'http://school.test', 'http://school.test:3000.evil.test'])(
    'refuses a change from a page of %s',
    async (origin) => {
      const refused = await api.anybody().post('/api/sessions').set('Origin', origin).send(login).expect(403);
      expect(refused.body).toMatchObject({ code: 'request.foreignOrigin' });
      expect(refused.headers['set-cookie']).toBeUndefined();
    },
  );

  it('refuses it too from somebody who is logged in', async () => {
    const agent = await api.as('coach');
    await agent.patch('/api/me').set('Origin', 'https://evil.test').send({ language: 'en' }).expect(403);
    expect((await agent.get('/api/me')).body).toMatchObject({ language: 'nl' });
  });

  it('accepts its own address, the address typed on this network, and a program without Origin', async () => {
    const post = () => api.anybody().post('/api/sessions');
    await post().set('Origin', 'http://school.test:3000').send(login).expect(201);
    await post().set('Origin', api.url).send(login).expect(201);
    await post().send(login).expect(201);
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'refuses the %s of a form',
    async (type) => {
      const body = type.includes('form-urlencoded') ? 'email=a&password=b' : JSON.stringify(login);
      const refused = await api.anybody().post('/api/sessions').set('Content-Type', type).send(body).expect(415);
      expect(refused.body).toMatchObject({ code: 'request.notJson' });
    },
  );

  it('gives no other site leave to read', async () => {
    const agent = await api.as('coach');
    const { headers } = await agent.get('/api/me').set('Origin', 'https://evil.test').expect(200);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});
