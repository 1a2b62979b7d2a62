import { Client } from 'pg';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { actions, breaches, cameTo, within } from './attempts';
import { type Board, insert, oneRowEach } from './one-row-each';
import { type Schema, schemaOf } from './schema-of';
import { tenantTables } from './tenant-tables';

let place: TestDatabase;
let owner: Client;
let app: Client;
let schema: Schema;
let own: Board;
let other: Board;

beforeAll(async () => {
  place = await freshDatabase();
  owner = new Client({ connectionString: place.owner });
  app = new Client({ connectionString: place.app });
  await Promise.all([owner.connect(), app.connect()]);
  schema = await schemaOf(owner);
  own = await oneRowEach(owner, schema, 1);
  other = await oneRowEach(owner, schema, 2);
});
afterAll(async () => {
  await Promise.all([owner.end(), app.end()]);
  await place.drop();
});

it('runs as the role of the application', async () => {
  const { rows } = await app.query<{ current_user: string }>('SELECT current_user');
  expect(rows[0]?.current_user).toBe('koers_app');
});

describe.each(tenantTables)('%s of another board', (table) => {
  it.each(actions)('is out of reach: %s', async (action) => {
    expect(await breaches(app, { own, other, schema }, { table, action })).toEqual([]);
  });
});

describe('without a board', () => {
  it.each(tenantTables)('%s shows nothing and takes nothing', async (table) => {
    const row = own.rows.get(table)!;
    // '' is what a pooled connection is left with after a transaction that had a board.
    for (const context of [null, '']) {
      expect(await within(app, context, () => cameTo(app.query(`SELECT 1 FROM "${table}"`)))).toBe(0);
      expect(await within(app, context, () => cameTo(insert(app, table, row)))).toBe('42501');
    }
  });

  it('takes a board that does not exist as no board', async () => {
    const nobody = '00000000-0000-4000-8000-000000000000';
    for (const table of tenantTables)
      expect(await within(app, nobody, () => cameTo(app.query(`SELECT 1 FROM "${table}"`)))).toBe(0);
  });
});

describe('for an owner of the tables who is no superuser', () => {
  const pupilsSeenBy = async (boardId: string | null, also = 'SELECT 1') =>
    within(owner, boardId, async () => {
      await owner.query(
        `CREATE ROLE plain_owner; GRANT ALL ON SCHEMA public TO plain_owner; ALTER TABLE "Pupil" OWNER TO plain_owner; ${also}`,
      );
      await owner.query('SET LOCAL ROLE plain_owner');
      return cameTo(owner.query('SELECT 1 FROM "Pupil"'));
    });

  it('the same holds', async () => {
    expect(await pupilsSeenBy(null)).toBe(0);
    expect(await pupilsSeenBy(own.id)).toBe(1);
  });

  it('because it is forced', async () => {
    expect(await pupilsSeenBy(null, 'ALTER TABLE "Pupil" NO FORCE ROW LEVEL SECURITY')).toBe(2);
  });
});

describe('before somebody is logged in', () => {
  const as = async (setting: string, value: unknown, sql: string) =>
    within(app, null, async () => {
      await app.query('SELECT set_config($1, $2, true)', [setting, value]);
      return cameTo(app.query(sql));
    });

  it('an e-mail address shows the people who have it, and opens nothing else', async () => {
    const { email } = own.rows.get('Staff')!;
    expect(await as('koers.login_email', email, 'SELECT 1 FROM "Staff"')).toBe(1);
    for (const table of tenantTables.filter((name) => name !== 'Staff'))
      expect(await as('koers.login_email', email, `SELECT 1 FROM "${table}"`)).toBe(0);
    expect(await as('koers.login_email', email, `UPDATE "Staff" SET "firstName" = 'x'`)).toBe(0);
    expect(await as('koers.login_email', email, 'DELETE FROM "Staff"')).toBe(0);
    expect(await as('koers.login_email', '', 'SELECT 1 FROM "Staff"')).toBe(0);
  });

  it('the token of a cookie shows its session, and opens nothing else', async () => {
    const { tokenHash } = own.rows.get('Session')!;
    expect(await as('koers.session_hash', tokenHash, 'SELECT 1 FROM "Session"')).toBe(1);
    for (const table of tenantTables.filter((name) => name !== 'Session'))
      expect(await as('koers.session_hash', tokenHash, `SELECT 1 FROM "${table}"`)).toBe(0);
    expect(await as('koers.session_hash', tokenHash, 'DELETE FROM "Session"')).toBe(0);
    expect(await as('koers.session_hash', '', 'SELECT 1 FROM "Session"')).toBe(0);
  });
});
