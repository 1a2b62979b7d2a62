import { type Agent, Api } from '../support/api';

/** Forward only, and the same clock for the whole API. */
describe('the clock of the demo', () => {
  let api: Api;
  let administrator: Agent;
  beforeAll(async () => {
    api = await Api.start();
    administrator = await api.as('administrator');
  });
  afterAll(() => api.stop());

  it('goes forward, and every answer goes by it', async () => {
    const to = '2099-06-30T07:31';
    const { body } = await administrator.put('/api/demo-clock').send({ to }).expect(200);
    expect(body).toMatchObject({ wall: to, today: '2099-06-30' });
    expect((await administrator.get('/api/me').expect(200)).body).toMatchObject({ today: '2099-06-30' });
  });

  it('refuses to go back, and says from when it can be set', async () => {
    const { body } = await administrator.put('/api/demo-clock').send({ to: '2098-01-01T09:00' }).expect(409);
    expect(body).toMatchObject({ code: 'demo.clockGoesForward' });
    expect((body as { detail: string }).detail).toMatch(/^2099-06-30T07:3\d$/);
    expect((await administrator.get('/api/demo-clock').expect(200)).body).toMatchObject({ today: '2099-06-30' });
  });

  it.each(['2099-02-30T09:00', '2099-07-01', 'tomorrow'])('refuses %s', (to) =>
    administrator.put('/api/demo-clock').send({ to }).expect(400),
  );
});
