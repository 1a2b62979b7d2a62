import { Client } from 'pg';
import { seedDemo } from '#prisma/seed/seed-demo';
import { freshDatabase, type TestDatabase } from '../../support/database';

/** As the role of the application, in the context of one board. */
describe('the number of the data of a board', () => {
  let place: TestDatabase;
  let app: Client;
  const boards: string[] = [];
  beforeAll(async () => {
    place = await freshDatabase();
    await seedDemo(place.owner, '2026-11-24');
    app = new Client({ connectionString: place.app });
    await app.connect();
    const { rows } = await app.query<{ boardId: string }>('SELECT "boardId" FROM "BoardDirectory" ORDER BY number');
    boards.push(...rows.map(({ boardId }) => boardId));
  }, 60_000);
  afterAll(async () => {
    await app.end();
    await place.drop();
  });

  const enter = (index: number) => app.query(`SELECT set_config('koers.board', $1, false)`, [boards[index]]);
  const version = async () =>
    Number((await app.query<{ dataVersion: string }>('SELECT "dataVersion" FROM "Board"')).rows[0]?.dataVersion);

  it.each(['Result', 'Outcome', 'Enrolment', 'Norm', 'Instrument'])(
    'goes up when a row of %s changes',
    async (table) => {
      await enter(0);
      const before = await version();
      await app.query(`UPDATE "${table}" SET "boardId" = "boardId" WHERE ctid = (SELECT ctid FROM "${table}" LIMIT 1)`);
      expect(await version()).toBe(before + 1);
    },
  );

  it.each(['Result', 'Outcome'])('goes up when a row of %s is taken away and comes back', async (table) => {
    await enter(0);
    const before = await version();
    await app.query('BEGIN');
    await app.query(`CREATE TEMP TABLE kept ON COMMIT DROP AS SELECT * FROM "${table}" LIMIT 1`);
    await app.query(`DELETE FROM "${table}" WHERE id IN (SELECT id FROM kept)`);
    await app.query(`INSERT INTO "${table}" SELECT * FROM kept`);
    await app.query('COMMIT');
    expect(await version()).toBe(before + 2);
  });

  it('stays as it is when a task is changed, or another board', async () => {
    await enter(0);
    const before = await version();
    await app.query('UPDATE "ReviewTask" SET "dueOn" = "dueOn"');
    await enter(1);
    await app.query('UPDATE "Result" SET score = score');
    await enter(0);
    expect(await version()).toBe(before);
  });
});
