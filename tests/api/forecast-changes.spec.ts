import { Database } from '#backend/database/database';
import { ForecastsService } from '#backend/forecasts/forecasts.service';
import { Outbox } from '#backend/outbox/outbox';
import { Clock, toDate } from '#backend/platform/clock';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import { ForecastChanges, type PupilsMoved } from '#contract/forecast-changes';
import { Column, type Forecast } from '#contract/forecasts';
import type { Page } from '#contract/list';
import type { Role } from '#contract/permissions';
import { WhatIf } from '#contract/what-if';
import type { PupilChance } from '#domain/forecast/chances';
import { columnsIf } from '#domain/forecast/what-if';
import { type Agent, Api, everyRole } from '../support/api';

describe('the forecasts a school went by', () => {
  let api: Api;
  const agents = new Map<string, Agent>();
  let [first, second, lookedBack] = ['', '', ''];
  let gone: string;
  const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000);
  // As the school counts its days: at half past eleven in UTC it is tomorrow there.
  const onDay = (daysAgo: number) => new Clock(undefined, () => day(daysAgo).getTime()).today();
  const school = () => api.boards.own.schoolIds[0] as string;
  const request = () => ({ boardId: api.boards.own.id, schoolId: school(), trigger: 'manual' as const });
  const forecasts = (at: Date) => {
    const clock = new Clock(undefined, () => at.getTime());
    const database = api.app.get(Database, { strict: false });
    return new ForecastsService(database, clock, new ReviewTaskOpening(clock), new Outbox(clock));
  };
  const sql = (text: string, values: unknown[] = []) => api.sql<{ pupilId: string }>('own', text, values);

  beforeAll(async () => {
    api = await Api.start();
    for (const role of everyRole) agents.set(role, await api.as(role));
    first = (await forecasts(day(10)).refresh(request())).runId;
    await forecasts(day(9)).refresh(request());
    lookedBack = (await forecasts(day(8)).asOf(request(), onDay(400))).runId;
    gone = await somethingHappens();
    second = (await forecasts(day(5)).refresh(request())).runId;
  });
  afterAll(() => api.stop());

  /** A pupil of year group 7 goes to no school any more, another scores far better, the board takes another bandwidth. */
  async function somethingHappens(): Promise<string> {
    const [left, better] = await sql(
      `SELECT "pupilId" FROM "ForecastPupilChance" WHERE "runId" = $1 AND evidence = 'norm' AND "at1S2F" < 0.6
       AND "resultsYear" = (SELECT max("resultsYear") - 1 FROM "ForecastPupilChance" WHERE "runId" = $1)
       GROUP BY "pupilId" HAVING count(*) = 3 ORDER BY "pupilId" LIMIT 2`,
      [first],
    );
    await sql(`UPDATE "Enrolment" SET "untilOn" = $2 WHERE "pupilId" = $1 AND "untilOn" IS NULL`, [
      left?.pupilId,
      onDay(6),
    ]);
    await sql(
      `UPDATE "Result" SET score = score + 200 WHERE "pupilId" = $1 AND score IS NOT NULL
       AND "takenOn" > (SELECT max("takenOn") - 400 FROM "Result" WHERE "pupilId" = $1)`,
      [better?.pupilId],
    );
    await sql('UPDATE "Board" SET bandwidth = 6');
    return left?.pupilId ?? '';
  }

  const get = async <T>(path: string, role: Role = 'coach', status = 200) =>
    (await (agents.get(role) as Agent).get(`/api/forecasts${path}`).expect(status)).body as T;
  const inForceOn = async (asked: string) =>
    (await get<Page<Forecast>>(`?schoolId=${school()}&inForceOn=${asked}`)).data.map(({ id }) => id);

  it('can be asked for by day: what was in force at the end of it', async () => {
    expect(await inForceOn(onDay(11))).toEqual([]);
    for (const daysAgo of [10, 9, 8, 6]) expect(await inForceOn(onDay(daysAgo))).toEqual([first]);
    for (const daysAgo of [5, 4, 0]) expect(await inForceOn(onDay(daysAgo))).toEqual([second]);
  });

  it('do not hold a run that was only made to look back', async () => {
    const all = await get<Page<Forecast>>(`?schoolId=${school()}&perPage=100`);
    expect(all.data.find(({ id }) => id === lookedBack)).toMatchObject({ inForce: false, inForceFrom: null });
    const were = await get<Page<Forecast>>(`?schoolId=${school()}&wasInForce=true&sort=createdAt`);
    expect(were.data.map(({ id, inForceFrom }) => [id, inForceFrom])).toEqual([
      [first, onDay(10)],
      [second, onDay(5)],
    ]);
  });

  it('can be gone back to: the day says which one it was', async () => {
    const database = api.app.get(Database, { strict: false });
    const rows = await database.forBoard(api.boards.own.id, (tx) =>
      tx.forecastInForceLog.findMany({ where: { schoolId: school() }, orderBy: { nth: 'asc' } }),
    );
    expect(rows.map(({ nth, runId, sinceOn }) => [nth, runId, sinceOn])).toEqual([
      [1, first, toDate(onDay(10))],
      [2, second, toDate(onDay(5))],
    ]);
    const change = `UPDATE "ForecastInForceLog" SET nth = 9 WHERE "runId" = '${first}'`;
    await expect(database.forBoard(api.boards.own.id, (tx) => tx.$executeRawUnsafe(change))).rejects.toThrow(/denied/);
  });

  it('are compared: which columns changed, because of which pupils and which settings', async () => {
    const changes = ForecastChanges.parse(await get(`/${second}/changes?since=${first}`));
    expect(changes).toMatchObject({ before: { id: first }, after: { id: second }, may: { seePupils: true } });
    expect(changes.pupils).toMatchObject({ left: 1, added: 0, newCohort: 0, cohortOver: 0, newTests: 0 });
    expect(changes.pupils.after).toBe(changes.pupils.before - 1);
    expect(changes.pupils.moved).toBeGreaterThan(0);
    expect(changes.causes).toMatchObject({
      method: false,
      modelVersion: null,
      norms: false,
      bandwidth: { before: 5, after: 6 },
      outcomesIn: [],
    });
    const ahead = changes.columns.filter(({ after }) => after && after.kind !== 'measured');
    expect(ahead.length).toBeGreaterThan(0);
    expect(ahead.some(({ before, after }) => before?.percent !== after?.percent)).toBe(true);
    const measured = changes.columns.filter(({ after }) => after?.kind === 'measured');
    expect(measured.map(({ before }) => before?.percent)).toEqual(measured.map(({ after }) => after?.percent));
  });

  it('are compared the same with a run from before fits were kept apart, which holds its own', async () => {
    const [changes, moved] = [`/${second}/changes?since=${first}`, `/${second}/moved-pupils?since=${first}`];
    const before = [await get<ForecastChanges>(changes), await get<PupilsMoved>(moved)];
    const kept = await api.sql<{ id: string; fitHash: string }>(
      'own',
      `SELECT id, "fitHash" FROM "ForecastRun" WHERE id = ANY($1)`,
      [[first, second]],
    );
    const holding = `UPDATE "ForecastRun" r SET "fitHash" = NULL, coefficients = f.coefficients FROM "ForecastFit" f
       WHERE f."boardId" = r."boardId" AND f.hash = r."fitHash" AND r.id = $1`;
    await sql(holding, [first]);
    expect([await get(changes), await get(moved)]).toEqual(before);
    await sql(holding, [second]);
    expect([await get(changes), await get(moved)]).toEqual(before);
    await sql(`UPDATE "ForecastRun" SET coefficients = '{}' WHERE id = ANY($1)`, [[first, second]]);
    expect((await get<ForecastChanges>(changes)).causes.refitted).toBe(false);
    for (const { id, fitHash } of kept)
      await sql(`UPDATE "ForecastRun" SET coefficients = NULL, "fitHash" = $2 WHERE id = $1`, [id, fitHash]);
    expect([await get(changes), await get(moved)]).toEqual(before);
  });

  it('rest on what was fitted for the whole board, which is kept once and never changed', async () => {
    const other = { ...request(), schoolId: api.boards.own.schoolIds[1] as string };
    const runs = [await forecasts(day(3)).refresh(request()), await forecasts(day(3)).refresh(other)];
    const fits = await api.sql<{ fitHash: string; coefficients: unknown; schools: number }>(
      'own',
      `SELECT r."fitHash", r.coefficients, count(*)::int AS schools FROM "ForecastRun" r
       JOIN "ForecastFit" f ON f."boardId" = r."boardId" AND f.hash = r."fitHash" AND f.coefficients->'models' <> '{}'
       WHERE r.id = ANY($1) GROUP BY 1, 2`,
      [runs.map(({ runId }) => runId)],
    );
    expect(fits).toEqual([{ fitHash: fits[0]?.fitHash, coefficients: null, schools: 2 }]);
    const database = api.app.get(Database, { strict: false });
    for (const change of [`UPDATE "ForecastFit" SET coefficients = '{}'`, 'DELETE FROM "ForecastFit"'])
      await expect(database.forBoard(api.boards.own.id, (tx) => tx.$executeRawUnsafe(change))).rejects.toThrow(
        /denied/,
      );
  });

  it('show the pupils who moved only to who works with them, and the log says to whom', async () => {
    const path = `/${second}/moved-pupils?since=${first}`;
    const { data, total } = await get<PupilsMoved>(path);
    expect([data.length, data.some(({ id }) => id === gone)]).toEqual([Math.min(20, total), false]);
    const steps = data.map(({ before, after }) => Math.abs(after.at1S2F - before.at1S2F));
    expect(steps).toEqual([...steps].sort((a, b) => b - a));
    const [read] = await sql(
      `SELECT "subjectId" AS "pupilId" FROM "AuditEntry" WHERE action = 'pupilChance.read' ORDER BY seq DESC LIMIT 1`,
    );
    expect(read?.pupilId).toBe(data.at(-1)?.id);

    const { groupIds } = await api.userOf('teacher');
    const ofTeacher = await get<PupilsMoved>(path, 'teacher');
    const taught = await sql('SELECT "pupilId" FROM "Enrolment" WHERE "groupId" = ANY($1)', [groupIds]);
    const own = new Set(taught.map(({ pupilId }) => pupilId));
    expect(ofTeacher.data.filter(({ id }) => !own.has(id))).toEqual([]);
    for (const role of ['boardMember', 'qualityOfficer', 'adviser'] as const) {
      await get(path, role, 403);
      expect(await get(`/${second}/changes?since=${first}`, role)).toMatchObject({ may: { seePupils: false } });
    }
  });

  it('of two schools, or of another board, are not compared', async () => {
    const elsewhere = { ...request(), schoolId: api.boards.own.schoolIds[1] as string };
    const { runId } = await forecasts(day(5)).refresh(elsewhere);
    await get(`/${second}/changes?since=${runId}`, 'coach', 404);
    await get(`/${runId}/changes?since=${runId}`, 'teacher', 404);
    const foreign = await api.as('coach', 'other');
    await foreign.get(`/api/forecasts/${second}/changes?since=${first}`).expect(404);
    await foreign.get(`/api/forecasts/${second}/what-if`).expect(404);
  });

  it('can be made again elsewhere from what they kept: with nothing left out the same to the last digit', async () => {
    const whatIf = WhatIf.parse(await get(`/${second}/what-if`));
    const chances = whatIf.chances.map(({ pupil, below1F, at1F, at1S2F, ...one }): PupilChance => ({
      ...one,
      pupilId: String(pupil),
      moment: null,
      chances: { '<1F': below1F, '1F': at1F, '1S/2F': at1S2F },
    }));
    const columns = columnsIf(whatIf.view!, chances, { leaveOut: () => false, bandwidth: 6 });
    const { columns: stored } = await get<Forecast>(`/${second}`);
    const keyOf = ({ indicator, resultsYear }: Column) => `${indicator} ${resultsYear}`;
    const byKey = (of: Column[]) => new Map(of.map((one) => [keyOf(one), one]));
    expect(byKey(columns.map((one) => Column.parse(one)))).toEqual(byKey(stored));
    expect(columns.filter(({ kind, percent }) => kind !== 'measured' && percent !== null).length).toBeGreaterThan(0);
  });

  it('give what is needed for «what if» without names, to who may see all pupils of the school', async () => {
    const text = JSON.stringify(await get(`/${second}/what-if`));
    const ids = await sql('SELECT DISTINCT "pupilId" FROM "ForecastPupilChance" WHERE "runId" = $1', [second]);
    expect(ids.filter(({ pupilId }) => text.includes(pupilId))).toEqual([]);
    await get(`/${second}/what-if`, 'schoolLeader');
    await get(`/${second}/what-if`, 'teacher', 404);
    for (const role of ['boardMember', 'qualityOfficer', 'adviser'] as const)
      await get(`/${second}/what-if`, role, 403);
    const [fact] = await api.sql('own', `SELECT action, "subjectId" FROM "AuditEntry" ORDER BY seq DESC LIMIT 1`);
    expect(fact).toEqual({ action: 'forecast.whatIf', subjectId: school() });
  });
});
