import type { StaffMember } from '#contract/staff';
import { Api } from '../support/api';

describe('the people of a school', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.start();
    await api.sql(
      'own',
      `UPDATE "Staff" SET "firstName" = 'Roos', "lastName" = 'van den Berg' WHERE email = 'ib@own.test'`,
    );
  });
  afterAll(() => api.stop());

  const found = async (q: string) => {
    const agent = await api.as('administrator');
    const { body } = await agent.get('/api/staff').query({ q }).expect(200);
    return (body as { data: StaffMember[] }).data.map(({ email }) => email);
  };

  it.each(['roos', 'van den berg', 'Roos Berg', 'berg  roos', 'IB@own', ' roos '])('are found by «%s»', async (q) => {
    expect(await found(q)).toEqual(['ib@own.test']);
  });

  it('are not found by words that do not all belong to one person', async () => {
    expect(await found('roos leerkracht')).toEqual([]);
  });
});
