import { randomUUID } from 'node:crypto';
import type { Page } from '#contract/list';
import type { School } from '#contract/schools';
import { SchoolTrend } from '#contract/school-trends';
import { type Agent, Api } from '../support/api';
import { addForecasts } from '../support/api-rows';

describe('the overview of a board and the trend of a school', () => {
  let api: Api;
  let board: Agent;
  beforeAll(async () => {
    api = await Api.start();
    await addForecasts(api, 'own');
    board = await api.as('boardMember');
  });
  afterAll(() => api.stop());

  const list = async (query: string) => (await board.get(`/api/schools?${query}`).expect(200)).body as Page<School>;
  const first = () => api.boards.own.schoolIds[0] as string;
  const one = async () => (await board.get(`/api/schools/${first()}`).expect(200)).body as School;

  it('narrows the list to schools at risk or under, by the worse of both indicators', async () => {
    expect(await list('atRisk=true')).toEqual({ data: [], total: 0 });
    await api.sql('own', `UPDATE "ForecastColumn" SET verdict = 'risk' WHERE "runId" IN (SELECT "runId" FROM "ForecastInForce" WHERE "schoolId" = $1)`, [first()]); // prettier-ignore
    expect((await list('atRisk=true')).data.map(({ id }) => id)).toEqual([first()]);
    expect((await list('atRisk=false')).data.map(({ id }) => id)).toEqual([api.boards.own.schoolIds[1]]);
    expect((await list('atRisk=true&verdict=onCourse')).total).toBe(0);
  });

  it('gives the band beside the percentage, and sorts by chance, the greatest first', async () => {
    await api.sql('own', `UPDATE "ForecastColumn" SET low80 = 93.1, high80 = 98.2, "chanceBelow" = CASE WHEN verdict = 'risk' THEN 0.4 ELSE 0.1 END`); // prettier-ignore
    const { data } = await list('sort=chanceBelow&order=DESC');
    expect(data.map(({ figures: [figure] }) => figure)).toMatchObject([
      { low80: 93.1, high80: 98.2, chanceBelow: 0.4 },
      { low80: 93.1, high80: 98.2, chanceBelow: 0.1 },
    ]);
  });

  it('says how old a forecast is, and that it is outdated once a test period has closed after it', async () => {
    const cutOff = (days: number) => api.sql('own', `UPDATE "ForecastRun" SET "cutOffOn" = current_date - $1::int`, [days]); // prettier-ignore
    await api.sql('own', `DELETE FROM "TestPeriod" WHERE "closesOn" >= current_date - 40`);
    await api.sql('own', `UPDATE "TestPeriod" SET "closesOn" = current_date - 20, "opensOn" = current_date - 30 WHERE id = (SELECT id FROM "TestPeriod" WHERE "schoolId" = $1 LIMIT 1)`, [first()]); // prettier-ignore
    await cutOff(20);
    expect((await one()).age).toEqual({ days: 20, isOutdated: false });
    await cutOff(21);
    expect((await one()).age).toEqual({ days: 21, isOutdated: true });
    const other = (await list('')).data.find(({ id }) => id !== first());
    expect(other?.age).toEqual({ days: 21, isOutdated: false });
  });

  it('gives the years of a school with the counts they are made of: the domains add up to the whole', async () => {
    const { body } = await board.get(`/api/schools/${first()}/trend`).expect(200);
    const { years, breaks, similar } = SchoolTrend.parse(body);
    expect(years.length).toBeGreaterThan(4);
    for (const { pooled, domains } of years) {
      expect(domains.map(({ domain }) => domain)).toEqual(['lezen', 'taalverzorging', 'rekenen']);
      const sum = (of: (one: (typeof domains)[number]) => number | null) =>
        domains.reduce((total, domain) => total + (of(domain) ?? NaN), 0);
      expect([sum((o) => o.judgements), sum((o) => o.at1F), sum((o) => o.at1S2F)]).toEqual([
        pooled.judgements,
        pooled.at1F,
        pooled.at1S2F,
      ]);
      expect(pooled.percent1S2F).toBeCloseTo((100 * (pooled.at1S2F ?? NaN)) / pooled.judgements, 1);
    }
    expect(breaks).toContainEqual({ resultsYear: 2024, kind: 'regime' });
    expect(similar).toBeNull(); // The database of this spec holds no open data.
  });

  it('hides the year of which fewer than five pupils count', async () => {
    const [last] = await api.sql<{ year: number }>('own', 'SELECT max("resultsYear") AS year FROM "Outcome"');
    await api.sql('own', `UPDATE "Outcome" SET exempt = true WHERE "schoolId" = $1 AND "resultsYear" = $2 AND id NOT IN (SELECT id FROM "Outcome" WHERE "schoolId" = $1 AND "resultsYear" = $2 AND NOT exempt AND lezen IS NOT NULL AND taalverzorging IS NOT NULL AND rekenen IS NOT NULL ORDER BY id LIMIT 4)`, [first(), last?.year]); // prettier-ignore
    const { body } = await board.get(`/api/schools/${first()}/trend`).expect(200);
    const year = (body as SchoolTrend).years.at(-1);
    const hidden = { at1F: null, at1S2F: null, percent1F: null, percent1S2F: null };
    expect(year).toMatchObject({ resultsYear: last?.year, pooled: { pupils: 4, ...hidden } });
    expect(year?.domains).toMatchObject([hidden, hidden, hidden]);
  });

  it('shows a teacher the own school only, and nobody a school that is not there', async () => {
    const teacher = await api.as('teacher');
    await teacher.get(`/api/schools/${first()}/trend`).expect(200);
    await teacher.get(`/api/schools/${api.boards.own.schoolIds[1]}/trend`).expect(404);
    await board.get(`/api/schools/${api.boards.other.schoolIds[0]}/trend`).expect(404);
    await board.get(`/api/schools/${randomUUID()}/trend`).expect(404);
  });
});
