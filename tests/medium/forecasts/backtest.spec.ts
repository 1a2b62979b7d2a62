import { Client } from 'pg';
import { Database } from '#backend/database/database';
import { loadBoardHistory } from '#backend/forecasts/board-history';
import { reportOf } from '#domain/backtest/report';
import { reportRows } from '#domain/backtest/report-rows';
import { runBacktest } from '#domain/backtest/run-backtest';
import { outcomesKnownOn } from '#domain/forecast/origins';
import { generateBoard } from '#prisma/seed/generate-board';
import { writeBoard } from '#prisma/seed/write-board';
import { freshDatabase, type TestDatabase } from '../../support/database';

const today = '2026-11-23';
const later = 2025;

describe('the record of a small board in PostgreSQL', () => {
  const board = generateBoard({ seed: 11, schools: 2, today, mailDomain: 'x.test', passwordHash: null });
  let place: TestDatabase;
  let database: Database;
  beforeAll(async () => {
    place = await freshDatabase();
    database = new Database(place.app, 2);
    const head = { id: board.id, number: '99150', name: 'Proef', region: 'midden', demo: false };
    await asOwner(async (owner) => {
      await writeBoard(owner, head, board.rows);
      await owner.query('ANALYZE');
    });
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  async function asOwner(work: (owner: Client) => Promise<unknown>): Promise<void> {
    const owner = new Client({ connectionString: place.owner });
    await owner.connect();
    await work(owner).finally(() => owner.end());
  }

  const keyOf = (schoolId: string) => board.rows.School.find(({ id }) => id === schoolId)?.key as string;
  const backtest = async () => runBacktest(await database.forBoard(board.id, (tx) => loadBoardHistory(tx, today)));

  it('cannot see the future: other outcomes of a later cohort leave every earlier line as it was', async () => {
    const before = await backtest();
    const rows = reportRows(before.lines, keyOf).trimEnd().split('\n');
    expect(reportOf(before, keyOf).bySchool.map(({ school }) => school)).toEqual(
      board.rows.School.map(({ key }) => key as string).sort(),
    );

    await asOwner(async (owner) => {
      await owner.query(`SELECT set_config('koers.board', $1, false)`, [board.id]);
      const { rowCount } = await owner.query(
        `UPDATE "Outcome" SET lezen = CASE lezen WHEN '<1F' THEN '1S/2F' ELSE '<1F' END, taalverzorging = '1F',
                rekenen = CASE rekenen WHEN '1S/2F' THEN '<1F' ELSE '1S/2F' END WHERE "resultsYear" = $1`,
        [later],
      );
      expect(rowCount).toBeGreaterThan(10);
    });

    const after = reportRows((await backtest()).lines, keyOf)
      .trimEnd()
      .split('\n');
    const isEarlier = (row: string) => {
      const [, cohort, , , cutOff = ''] = row.split(';');
      return Number(cohort) !== later && cutOff < outcomesKnownOn(later);
    };
    expect(rows.filter(isEarlier).length).toBeGreaterThan(50);
    expect(after.filter(isEarlier)).toEqual(rows.filter(isEarlier));
    expect(after).toHaveLength(rows.length);
    expect(after).not.toEqual(rows);
  }, 120_000);
});
