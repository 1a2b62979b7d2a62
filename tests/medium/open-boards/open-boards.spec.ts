import type { NestExpressApplication } from '@nestjs/platform-express';
import { Client } from 'pg';
import request from 'supertest';
import { createApp } from '#backend/create-app';
import { readConfig } from '#backend/config';
import { Database } from '#backend/database/database';
import { judgePublished } from '#backend/open-data/indicators';
import { loadOpenData } from '#backend/open-data/load-open-data';
import { OpenBoardsService } from '#backend/open-data/open-boards.service';
import { BoardsService } from '#backend/organisation/boards.service';
import { Clock } from '#backend/platform/clock';
import { BoardCreated, OpenBoard, type OpenSchool } from '#contract/open-boards';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { freshDatabase, type TestDatabase } from '../../support/database';

const password = 'vier appels op tafel';
const administrator = { email: 'beheer@nieuw.test', firstName: 'Noor', lastName: 'Bakker', password };

let place: TestDatabase;
let app: NestExpressApplication;
let boards: BoardsService;
let agent: ReturnType<typeof request.agent>;
let owner: Client;
/** Row-level security holds for this one; the owner of a test cluster is a superuser. */
let inside: Client;

beforeAll(async () => {
  place = await freshDatabase();
  await loadOpenData(place.owner);
  const config = readConfig({ KOERS_SECRET: 'a secret of thirty-two characters and more', LOG_LEVEL: 'silent' });
  app = await createApp(config, place, { api: true, worker: false, schedule: false, admin: false });
  await app.listen(0, '127.0.0.1');
  boards = app.get(BoardsService, { strict: false });
  const { id: boardId } = await boards.add({ name: 'Bestuur zonder scholen', number: '00001', region: 'zuid' });
  await boards.addUser({ boardId, role: 'administrator', ...administrator, email: 'Beheer@Eerste.test' });
  agent = request.agent((await app.getUrl()).replace('[::1]', '127.0.0.1'));
  await agent.post('/api/sessions').send({ email: 'beheer@eerste.test', password }).expect(201);
  owner = new Client({ connectionString: place.owner });
  await owner.connect();
  inside = new Client({ connectionString: place.app });
  await inside.connect();
}, 60_000);
afterAll(async () => {
  await owner.end();
  await inside.end();
  await app.close();
  await place.drop();
});

const find = async (q: string): Promise<OpenBoard> => {
  const { body } = await agent.get('/api/open-boards').query({ q }).expect(200);
  return OpenBoard.parse(body);
};
const count = async (boardId: string, table: string, where = 'true'): Promise<number> => {
  await inside.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
  const { rows } = await inside.query<{ n: number }>(`SELECT count(*)::int AS n FROM "${table}" WHERE ${where}`);
  return rows[0]!.n;
};

describe('looking up a real board', () => {
  it('finds the same board by its number and by the BRIN of one of its schools, in any spelling', async () => {
    const byNumber = await find('41797');
    expect(byNumber).toMatchObject({ number: '41797', exists: false });
    expect(byNumber.source).toContain('Inspectie van het Onderwijs');
    for (const q of ['041797', '00AR', '00ar', '00AR00', '00AR|C1']) expect(await find(q)).toEqual(byNumber);
  });

  it.each(['99999', '99ZZ', 'onbekend', '00A'])('knows no board by %s', async (q) => {
    const { body } = await agent.get('/api/open-boards').query({ q }).expect(404);
    expect(body).toMatchObject({ code: 'openData.notFound' });
  });

  it('finds a number that was published with leading zeros left out', async () => {
    await owner.query(`UPDATE "OpenSchool" SET "boardNumber" = '00123' WHERE ovt = '00AP|C1'`);
    expect((await find('123')).schools.map(({ ovt }) => ovt)).toEqual(['00AP|C1']);
    expect((await find('00123')).number).toBe('00123');
    await owner.query(`UPDATE "OpenSchool" SET "boardNumber" = '41646' WHERE ovt = '00AP|C1'`);
  });

  // Inspectorate, leerresultaten po 2023-2025: 00AR in 2024/25 has 98.41 and 46.03 of 21 pupils (facts §1.2).
  it('shows what was published of De Maasparel, year by year', async () => {
    const school = (await find('00AR')).schools.find(({ ovt }) => ovt === '00AR|C1') as OpenSchool;
    expect(school).toMatchObject({
      brin: '00AR',
      place: 'STEVENSWEERT',
      region: 'zuid',
      schoolWeight: 27.78,
      pupils: 50,
    });
    expect(school.years).toEqual([
      { resultsYear: 2023, percent1F: 100, percent1S2F: 70, pupils: 20, masked: false },
      { resultsYear: 2024, percent1F: 100, percent1S2F: 59.26, pupils: 9, masked: false },
      { resultsYear: 2025, percent1F: 98.41, percent1S2F: 46.03, pupils: 21, masked: false },
    ]);
  });

  it('compares each school with all schools in the country of a weight at most 1 away', async () => {
    const database = new Database(place.app);
    const all = await judgePublished(database.common, 2025);
    await database.close();
    const school = (await find('00AR')).schools[0]!;
    const near = all.filter(
      ({ weight, years }) =>
        weight !== null &&
        Math.round(100 * Math.abs(weight - school.schoolWeight!)) <= 100 &&
        years.every(({ known }) => known !== null && known !== 'masked'),
    );
    const middle = near.map(({ judged }) => judged.percent1S2F!).sort((a, b) => a - b);
    expect(near.length).toBeGreaterThan(300);
    expect(school.similar.schools).toBe(near.length);
    expect(school.similar.median1S2F).toBeCloseTo(
      (middle.at((near.length - 1) / 2)! + middle.at(near.length / 2)!) / 2,
      2,
    );
    expect(school.similar.low1S2F!).toBeLessThan(school.similar.median1S2F!);
    expect(school.similar.high1S2F!).toBeGreaterThan(school.similar.median1S2F!);
  });

  it('hides the years of a school with fewer than five test takers, and says so', async () => {
    const { rows } = await owner.query<{ ovt: string }>(
      `SELECT r.ovt FROM "OpenSchoolResult" r JOIN "OpenSchool" s USING (ovt) WHERE masked AND "boardNumber" IS NOT NULL ORDER BY 1 LIMIT 1`,
    );
    const school = (await find(rows[0]!.ovt)).schools.find(({ ovt }) => ovt === rows[0]!.ovt)!;
    expect(school).toMatchObject({ percent1F: null, percent1S2F: null, pupils: null });
    expect(school.years.some(({ masked, pupils }) => masked && pupils === null)).toBe(true);
  });

  it('asks the database as often for the largest board as for a small one', async () => {
    const { rows } = await owner.query<{ number: string; n: number }>(
      `SELECT "boardNumber" AS number, count(*)::int AS n FROM "OpenSchool" WHERE "boardNumber" IS NOT NULL GROUP BY 1 ORDER BY 2 DESC LIMIT 1`,
    );
    const [largest, small] = [await questionsFor(rows[0]!.number), await questionsFor('41797')];
    expect(largest.schools).toBe(rows[0]!.n);
    expect(rows[0]!.n).toBeGreaterThan(40);
    expect(largest.questions).toBe(small.questions);
  });
});

/** How often the service turns to the database for one board. */
async function questionsFor(number: string): Promise<{ questions: number; schools: number }> {
  const database = new Database(place.app);
  let questions = 0;
  const counting = new Proxy(database.common, {
    get: (common, table) =>
      new Proxy(Reflect.get(common, table) as object, {
        get: (model, method) => {
          questions++;
          return Reflect.get(model, method) as unknown;
        },
      }),
  });
  const { schools } = await new OpenBoardsService({ common: counting } as Database).find(number);
  await database.close();
  return { questions, schools: schools.length };
}

describe('starting with that board', () => {
  const today = new Clock().today();
  let made: BoardCreated;
  beforeAll(async () => {
    const body = { number: '41797', name: 'Stichting Nieuw', region: 'zuid', administrator };
    made = BoardCreated.parse((await agent.post('/api/boards').send(body).expect(201)).body);
  });

  it('brings its schools with their weights, four school years and the test periods of this year', async () => {
    const { schools } = await find('41797');
    expect(made).toMatchObject({ number: '41797', name: 'Stichting Nieuw', schools: schools.length });
    expect(await count(made.id, 'School')).toBe(schools.length);
    expect(
      await count(made.id, 'School', `key = '00AR00' AND ovt = '00AR|C1' AND brin = '00AR' AND region = 'zuid'`),
    ).toBe(1);
    expect(await count(made.id, 'SchoolWeight', `weight = 28.12 AND "schoolYear" = '2022-2023'`)).toBe(1);
    expect(await count(made.id, 'SchoolYear')).toBe(4);
    expect(await count(made.id, 'SchoolYear', `label = '${schoolYearAfter(schoolYearOf(today), -3)}'`)).toBe(1);
    expect(await count(made.id, 'TestPeriod', `"schoolYear" = '${schoolYearOf(today)}'`)).toBe(3 * schools.length);
  });

  it('leads to a forecast of every school, once, and is in the audit log of the new board', async () => {
    expect(
      await count(made.id, 'Outbox', `type = 'forecast.refresh' AND "dedupeKey" LIKE 'forecast.refresh:board:%'`),
    ).toBe(made.schools);
    expect(await count(made.id, 'AuditEntry', `action = 'board.create' AND "subjectId" = '${made.id}'`)).toBe(1);
  });

  it('lets its first administrator in, who sees this board and no other', async () => {
    const other = request.agent((await app.getUrl()).replace('[::1]', '127.0.0.1'));
    await other.post('/api/sessions').send({ email: administrator.email, password }).expect(201);
    const { body } = await other.get('/api/schools').expect(200);
    expect(body).toMatchObject({ total: made.schools });
  });

  it('is refused a second time, whoever asks, and makes nothing', async () => {
    const body = { number: '41797', name: 'Nog eens', region: 'zuid', administrator };
    expect((await agent.post('/api/boards').send(body).expect(409)).body).toMatchObject({ code: 'board.numberTaken' });
    await expect(boards.add({ name: 'Nog eens', number: '41797', region: null })).rejects.toMatchObject({
      code: 'board.numberTaken',
    });
    expect((await find('41797')).exists).toBe(true);
  });

  it('is made once when two ask at the same moment', async () => {
    const board = { name: 'Tegelijk', number: '00002', region: null };
    const both = await Promise.allSettled([boards.add(board), boards.add(board)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses a password everybody has, at its field', async () => {
    const weak = { ...administrator, password: 'password1234' };
    const body = { number: '41646', name: 'Zwak', region: 'midden', administrator: weak };
    const answer = await agent.post('/api/boards').send(body).expect(422);
    expect((answer.body as { errors: unknown }).errors).toMatchObject([{ path: 'administrator.password' }]);
    expect((await find('41646')).exists).toBe(false);
  });
});

describe('people added by an operator', () => {
  const person = { firstName: 'Iris', lastName: 'Bos', password };
  let boardId: string;
  beforeAll(async () => {
    boardId = (await boards.add({ name: 'Met mensen', number: '41646', region: 'midden' })).id;
  });

  it('get a role at a school', async () => {
    await boards.addUser({ ...person, boardId, email: 'iris@mensen.test', role: 'coach', schoolKey: '00AP00' });
    expect(await count(boardId, 'RoleAssignment', `role = 'coach' AND "schoolId" IS NOT NULL`)).toBe(1);
  });

  it.each([
    ['a coach without a school', { role: 'coach' as const }, /needs a school/],
    ['an administrator of one school', { role: 'administrator' as const, schoolKey: '00AP00' }, /belongs to the board/],
    [
      'somebody at a school that is not there',
      { role: 'teacher' as const, schoolKey: '11XX00' },
      /There is no school 11XX00 on this board/,
    ],
    ['a password that is too short', { role: 'adviser' as const, password: 'kort' }, /at least 12/],
    ['an address that is taken', { role: 'adviser' as const, email: 'IRIS@mensen.test' }, /already/],
  ])('cannot be %s', async (_what, wrong, message) => {
    await expect(boards.addUser({ ...person, boardId, email: 'x@mensen.test', ...wrong })).rejects.toThrow(message);
    expect(await count(boardId, 'Staff')).toBe(1);
  });
});
