import { Database } from '#backend/database/database';
import { loadBoardHistory } from '#backend/forecasts/board-history';
import { modelVersion } from '#backend/forecasts/forecasts.service';
import { Clock } from '#backend/platform/clock';
import type { ForecastRecord, ForecastRecordLine } from '#contract/forecast-records';
import type { Page } from '#contract/list';
import type { Role } from '#contract/permissions';
import type { School } from '#contract/schools';
import { isInside } from '#domain/backtest/scores';
import { reportOf } from '#domain/backtest/report';
import { runBacktest } from '#domain/backtest/run-backtest';
import { isShown } from '#domain/backtest/told-record';
import { Api } from '../support/api';
import { addForecastRecord } from '../support/api-rows';

describe('the record of the forecasts', () => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.start();
    await addForecastRecord(api, 'own');
    await addForecastRecord(api, 'other');
  });
  afterAll(() => api.stop());

  const get = async <T>(path: string, role: Role = 'boardMember', status = 200) => {
    const agent = await api.as(role);
    return (await agent.get(`/api/${path}`).expect(status)).body as T;
  };
  const records = (query: string) => get<Page<ForecastRecord>>(`forecast-records?${query}`);
  const lines = (query: string, role?: Role) => get<Page<ForecastRecordLine>>(`forecast-record-lines?${query}`, role);

  /** As `koers forecast backtest` does it, from the same database. */
  async function printed() {
    const database = api.app.get(Database, { strict: false });
    const { history, schools } = await database.forBoard(api.boards.own.id, async (tx) => ({
      history: await loadBoardHistory(tx, new Clock().today()),
      schools: await tx.school.findMany({ select: { id: true, key: true } }),
    }));
    const backtest = runBacktest(history);
    const report = reportOf(backtest, (schoolId) => schools.find(({ id }) => id === schoolId)?.key ?? schoolId);
    return { report, backtest, schools };
  }

  it('is what the command prints, for the board and for each school', async () => {
    const { report, schools } = await printed();
    const [board] = (await records('wholeBoard=true')).data;
    expect(board?.told.pooled).toMatchObject(report.pooled!);
    expect(board?.told.withoutBreaks).toMatchObject(report.withoutBreaks!);
    expect(board?.told.byMoment).toMatchObject(report.byMoment);
    expect(report.bySchool.length).toBeGreaterThan(0);
    for (const { school, ...scores } of report.bySchool) {
      const id = schools.find(({ key }) => key === school)?.id;
      const { data, total } = await records(`schoolId=${id}`);
      expect(total).toBe(1);
      expect(data[0]?.told.pooled).toMatchObject(scores);
    }
  });

  it('says when it was made, on which data and by which model', async () => {
    const [board] = (await records('wholeBoard=true')).data;
    expect(board).toMatchObject({ schoolId: null, schoolName: null, method: 'orderedLogit', modelVersion });
    expect(board?.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    expect(board?.cutOffOn).toBe(new Clock().today());
  });

  it('holds every forecast beside what came, and shows nothing about fewer than five pupils', async () => {
    const { backtest } = await printed();
    const { total } = await lines('perPage=1');
    expect(total).toBe(backtest.lines.length);
    const hidden = backtest.lines.filter((line) => !isShown(line)).length;
    const inside = backtest.lines.filter((line) => isShown(line) && isInside(line)).length;
    expect((await lines('inside=true&perPage=1')).total).toBe(inside);
    expect((await lines('inside=false&perPage=1')).total).toBe(total - hidden - inside);
    const [line] = (await lines('moment=M7&indicator=1S2F&sort=cohort&order=DESC&perPage=1')).data;
    expect(line).toMatchObject({ moment: 'M7', indicator: '1S2F' });
    const same = backtest.lines.find(
      ({ schoolId, cohort, moment, indicator }) =>
        schoolId === line?.schoolId && cohort === line.cohort && moment === 'M7' && indicator === '1S2F',
    );
    const { cutOffOn, expected, low80, high80, actual } = same!;
    expect(line).toMatchObject({ cutOffOn, expected, low80, high80, actual });
  });

  it('keeps the database from storing a share of four pupils', async () => {
    const few = `UPDATE "ForecastRecordLine" SET "pupilsInOutcome" = 4 WHERE actual IS NOT NULL`;
    await expect(api.sql('own', few)).rejects.toThrow('ForecastRecordLine_few_pupils_hidden');
  });

  it.each<[string, string, keyof ForecastRecordLine]>([
    ['cohort', 'cohort', 'cohort'],
    ['outcome', 'actual', 'actual'],
    ['day', 'cutOffOn', 'cutOffOn'],
  ])('sorts the table on %s', async (_what, sort, field) => {
    const values = (await lines(`sort=${sort}&order=DESC&perPage=100`)).data.map((line) => line[field] as number);
    expect(values.length).toBeGreaterThan(10);
    expect(values).toEqual([...values].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
  });

  it('is made once for the same data, and anew when an outcome changes', async () => {
    const before = (await records('wholeBoard=true')).data[0]!;
    expect(await addForecastRecord(api, 'own')).toEqual({ isNew: false });
    expect((await records('wholeBoard=true')).data[0]).toEqual(before);
    await api.sql('own', `UPDATE "Outcome" SET lezen = '<1F' WHERE "resultsYear" = (SELECT max("resultsYear") FROM "Outcome")`); // prettier-ignore
    expect(await addForecastRecord(api, 'own')).toEqual({ isNew: true });
    const [after] = (await records('wholeBoard=true')).data;
    expect(after?.inputsHash).not.toBe(before.inputsHash);
    expect((await records('')).total).toBe(1 + api.boards.own.schoolIds.length);
    expect(after?.told.pooled).toMatchObject((await printed()).report.pooled!);
  });

  it.each<Role>(['administrator', 'boardMember', 'qualityOfficer', 'schoolLeader', 'coach'])(
    'is open to the %s, for all schools of the board',
    async (role) => {
      for (const schoolId of api.boards.own.schoolIds)
        expect((await lines(`schoolId=${schoolId}&perPage=1`, role)).total).toBeGreaterThan(0);
      const { data } = await get<Page<ForecastRecord>>('forecast-records', role);
      for (const { id } of data) await get(`forecast-records/${id}`, role);
    },
  );

  it.each<Role>(['teacher', 'adviser'])(
    'is closed to the %s, who reads one sentence of it at the school',
    async (role) => {
      await get('forecast-records', role, 403);
      await get('forecast-record-lines', role, 403);
      const { data } = await get<Page<School>>('schools', role);
      expect(data.length).toBeGreaterThan(0);
      for (const { id, record, may } of data) {
        expect(may.seeRecord).toBe(false);
        expect(record).toEqual((await records(`schoolId=${id}`)).data[0]?.told.sentence);
      }
    },
  );

  it('of another board does not exist', async () => {
    const [foreign] = await api.sql<{ id: string }>('other', 'SELECT id FROM "ForecastRecord" LIMIT 1');
    await get(`forecast-records/${foreign?.id}`, 'administrator', 404);
    const [schoolId] = api.boards.other.schoolIds;
    expect(await records(`schoolId=${schoolId}`)).toEqual({ data: [], total: 0 });
    expect(await lines(`schoolId=${schoolId}`)).toEqual({ data: [], total: 0 });
  });
});
