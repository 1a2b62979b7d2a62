import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { addJudgements, countJudgements, type Leaver, percentOf } from '#domain/indicators/judgements';
import { domains, levels } from '#domain/results/levels';
import { nationalShares } from '#domain/results/national-levels';
import { generateBoard } from '#prisma/seed/generate-board';
import { seedDemo } from '#prisma/seed/seed-demo';
import { freshDatabase, type TestDatabase } from '../../support/database';

const today = '2026-11-23';
const request = { seed: 7, schools: 60, today, mailDomain: 'x.test', passwordHash: null };

describe('a generated board of sixty schools', () => {
  const { rows, plans, schoolIds } = generateBoard(request);
  const outcomes = rows.Outcome as unknown as (Leaver & { schoolId: string; resultsYear: number })[];
  const percentOf1S2F = (leavers: readonly Leaver[]) => {
    const counts = countJudgements(leavers);
    return percentOf(counts.at1S2F, counts.judgements) ?? Number.NaN;
  };
  const byYear = (schoolId: string, year: number) =>
    outcomes.filter((one) => one.schoolId === schoolId && one.resultsYear === year);

  it('has the national shares per level, within two points', () => {
    for (const domain of domains) {
      for (const level of levels) {
        const share = outcomes.filter((one) => one[domain] === level).length / outcomes.length;
        expect(Math.abs(share - nationalShares[domain][level])).toBeLessThan(0.025);
      }
    }
  });

  // facts §1.4: 1S/2F falls 1.87 points per point of weight, residual SD 9.5, year-to-year change SD 12.7.
  it('has the slope on school weight and the spread between schools of the published data', () => {
    const points = schoolIds.slice(5).map((id, i) => ({
      x: plans[i + 5]?.weight ?? 0,
      y: percentOf1S2F([2024, 2025, 2026].flatMap((year) => byYear(id, year))),
    }));
    const { slope, residual } = regress(points);
    expect(slope).toBeGreaterThan(-3);
    expect(slope).toBeLessThan(-0.8);
    expect(residual).toBeGreaterThan(7);
    expect(residual).toBeLessThan(12);
  });

  it('swings from year to year as much as real schools do', () => {
    const changes = schoolIds.flatMap((id) =>
      [2022, 2023, 2024, 2025].flatMap((year) => {
        const pair = [byYear(id, year), byYear(id, year + 1)];
        return pair.every(({ length }) => length >= 15)
          ? [percentOf1S2F(pair[1] ?? []) - percentOf1S2F(pair[0] ?? [])]
          : [];
      }),
    );
    expect(spread(changes)).toBeGreaterThan(10);
    expect(spread(changes)).toBeLessThan(15);
  });

  it('has five cohorts with an outcome and results at every moment from M5 on', () => {
    const results = rows.Result as unknown as { pupilId: string; yearGroup: number; moment: string }[];
    const known = new Map(outcomes.map((one) => [(one as unknown as { pupilId: string }).pupilId, one.resultsYear]));
    for (const moment of ['M5', 'E5', 'M6', 'E6', 'M7', 'E7', 'B8']) {
      const cohorts = new Set(
        results
          .filter((one) => `${one.moment}${one.yearGroup}` === moment)
          .flatMap(({ pupilId }) => known.get(pupilId) ?? []),
      );
      expect(cohorts.size).toBeGreaterThanOrEqual(5);
    }
  });
});

it('is the same for the same seed and another for another', () => {
  const print = (seed: number) =>
    createHash('sha256')
      .update(JSON.stringify(generateBoard({ ...request, schools: 2, seed }).rows))
      .digest('hex');
  expect(print(1)).toBe(print(1));
  expect(print(1)).not.toBe(print(2));
});

describe('the demo boards in PostgreSQL', () => {
  let place: TestDatabase;
  beforeAll(async () => {
    place = await freshDatabase();
  });
  afterAll(() => place.drop());

  it('are written whole, once, and apart', async () => {
    expect(await seedDemo(place.owner, today)).toEqual(['99001', '99002']);
    expect(await seedDemo(place.owner, today)).toEqual([]);
    const app = new Client({ connectionString: place.app });
    await app.connect();
    const { rows: boards } = await app.query<{ boardId: string; number: string }>(
      'SELECT * FROM "BoardDirectory" ORDER BY number',
    );
    const counts = [];
    const ids: string[] = [];
    for (const { boardId } of boards) {
      await app.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
      const { rows } = await app.query<{ schools: number; small: number; shared: number }>(
        `SELECT (SELECT count(*)::int FROM "School") AS schools, (SELECT count(*)::int FROM "Outcome" WHERE exempt) AS exempt,
                (SELECT count(*)::int FROM "Result" WHERE "broughtAlong") AS brought,
                (SELECT count(*)::int FROM "Group" WHERE cardinality("yearGroups") > 1) AS combined,
                (SELECT count(*)::int FROM "MergeProposal" WHERE state = 'open') AS proposals,
                (SELECT count(*)::int FROM "Staff" WHERE email LIKE 'ib@%' OR email LIKE 'leerkracht2@%') AS accounts`,
      );
      counts.push(rows[0]);
      const tables = ['School', 'Pupil', 'Group', 'Staff', 'MergeProposal', 'Result', 'Consultation'];
      const own = await app.query<{ id: string }>(
        tables.map((table) => `SELECT id FROM "${table}"`).join(' UNION ALL '),
      );
      ids.push(...own.rows.map(({ id }) => id));
    }
    await app.end();
    // Who tries an id of one board at the other must find nothing there.
    expect(new Set(ids).size).toBe(ids.length);
    expect(counts[0]).toMatchObject({ schools: 12, accounts: 2, proposals: 3 });
    expect(counts[1]).toMatchObject({ schools: 2, accounts: 2 });
    expect(Object.values(counts[0] ?? {}).every((count) => count > 0)).toBe(true);
  }, 60_000);

  it('hold a school that is too small to judge over three years', () => {
    const { rows, schoolIds } = generateBoard({
      seed: 20261,
      schools: 12,
      today,
      mailDomain: 'demo.koers.test',
      passwordHash: null,
    });
    const leavers = rows.Outcome.filter(
      ({ schoolId, resultsYear }) => schoolId === schoolIds[3] && Number(resultsYear) >= 2024,
    ) as unknown as Leaver[];
    expect(addJudgements([countJudgements(leavers)]).pupils).toBeLessThan(15);
  });
});

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const spread = (values: readonly number[]) => Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
function regress(points: readonly { x: number; y: number }[]) {
  const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  const slope = mean(points.map(({ x, y }) => (x - mx) * (y - my))) / mean(points.map(({ x }) => (x - mx) ** 2));
  return { slope, residual: spread(points.map(({ x, y }) => y - my - slope * (x - mx))) };
}
