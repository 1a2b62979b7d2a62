import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { loadOpenData } from '#backend/open-data/load-open-data';
import { OpenBoardsService } from '#backend/open-data/open-boards.service';
import { SchoolTrendsService } from '#backend/school-trends/school-trends.service';
import { emptyRows } from '#prisma/seed/board-tables';
import { writeBoard } from '#prisma/seed/write-board';
import { freshDatabase, type TestDatabase } from '../../support/database';

describe('the schools that a school of the board is like', () => {
  let place: TestDatabase;
  let owner: Client;
  let database: Database;
  const boardId = randomUUID();
  beforeAll(async () => {
    place = await freshDatabase();
    await loadOpenData(place.owner);
    owner = new Client({ connectionString: place.owner });
    await owner.connect();
    const head = { id: boardId, number: '99153', name: 'Proef', region: 'zuid', demo: false };
    await writeBoard(owner, head, emptyRows());
    database = new Database(place.app, 2);
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await owner.end();
    await place.drop();
  });

  /** A school with a weight of one year, which stands in for the years around it; with `ovt` a real one. */
  async function addSchool(weight: number | null, ovt: string | null = null): Promise<string> {
    const id = randomUUID();
    await owner.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
    await owner.query(`INSERT INTO "School" ("boardId", id, key, name, ovt) VALUES ($1, $2, $3, 'De Proef', $4)`, [boardId, id, id.slice(0, 8), ovt]); // prettier-ignore
    if (weight !== null)
      await owner.query(`INSERT INTO "SchoolWeight" ("boardId", "schoolId", "schoolYear", weight, source) VALUES ($1, $2, '2023-2024', $3, 'proef')`, [boardId, id, weight]); // prettier-ignore
    return id;
  }
  const user = { boardId, staffId: randomUUID(), today: '2026-11-23', schoolIds: [], groupIds: [], roles: [{ role: 'boardMember', schoolId: null }] } as unknown as User; // prettier-ignore
  const trendOf = (id: string) => new SchoolTrendsService(database).get(user, id);

  it('are those that the page of open data names for a school of that weight, with the same figures', async () => {
    const { schools } = await new OpenBoardsService(database).find('41234').catch(async () => {
      const { rows } = await owner.query<{ number: string }>(`SELECT "boardNumber" AS number FROM "OpenSchool" WHERE "boardNumber" IS NOT NULL AND "schoolWeight" IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`); // prettier-ignore
      return new OpenBoardsService(database).find(rows[0]?.number ?? '');
    });
    const weighed = schools.filter(({ schoolWeight, years }) => schoolWeight !== null && years.every(({ pupils }) => (pupils ?? 0) > 4)); // prettier-ignore
    expect(weighed.length).toBeGreaterThan(2);
    for (const { schoolWeight, similar, resultsYear, ovt, percent1F, percent1S2F, pupils } of weighed.slice(0, 5)) {
      const found = (await trendOf(await addSchool(schoolWeight, ovt))).similar;
      expect(found).toEqual({
        resultsYear,
        weight: schoolWeight,
        ...similar,
        own: { pupils, percent1F, percent1S2F },
      });
      expect(found?.schools).toBeGreaterThan(20);
    }
  });

  it('are not known without a weight', async () => {
    expect(await trendOf(await addSchool(null))).toMatchObject({ years: [], breaks: [], similar: null });
  });

  it('stand beside the published years of a real school, which name no domain and no change of provider', async () => {
    const { rows } = await owner.query<{ ovt: string }>(`SELECT ovt FROM "OpenSchoolResult" WHERE NOT masked AND pupils > 10 AND "percent1F" IS NOT NULL GROUP BY 1 HAVING count(*) >= 3 ORDER BY 1 LIMIT 1`); // prettier-ignore
    const { years, breaks } = await trendOf(await addSchool(29, rows[0]?.ovt));
    expect(years.length).toBeGreaterThanOrEqual(3);
    expect(years.every(({ source, domains }) => source === 'published' && domains.length === 0)).toBe(true);
    expect(breaks).toEqual([{ resultsYear: 2024, kind: 'regime' }]);
  });
});
