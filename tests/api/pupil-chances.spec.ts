import { Database } from '#backend/database/database';
import { loadBoardHistory } from '#backend/forecasts/board-history';
import { ForecastsService } from '#backend/forecasts/forecasts.service';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import type { Page } from '#contract/list';
import type { Role } from '#contract/permissions';
import { type PupilChance, type PupilChanceExplained, PupilChancesExported } from '#contract/pupil-chances';
import { forecastBoard } from '#domain/forecast/board-forecast';
import { explainPupil } from '#domain/forecast/explain-pupil';
import { type Agent, Api, everyRole } from '../support/api';

describe('the pupils behind a forecast', () => {
  let api: Api;
  const agents = new Map<string, Agent>();
  const [clock, today] = [new Clock(), new Clock().today()];
  const database = () => api.app.get(Database, { strict: false });
  const school = () => api.boards.own.schoolIds[0] as string;
  const refresh = (schoolId: string) =>
    new ForecastsService(database(), clock, new ReviewTaskOpening(clock), new Outbox(clock)).refresh({
      boardId: api.boards.own.id,
      schoolId,
      trigger: 'manual',
    });
  beforeAll(async () => {
    api = await Api.start();
    for (const role of everyRole) agents.set(role, await api.as(role));
    for (const schoolId of api.boards.own.schoolIds) await refresh(schoolId);
  });
  afterAll(() => api.stop());

  const get = async <T>(path: string, role: Role = 'coach', status = 200) =>
    (await (agents.get(role) as Agent).get(`/api/pupil-chances${path}`).expect(status)).body as T;
  const list = (query: string, role?: Role) => get<Page<PupilChance>>(`?perPage=100&${query}`, role);
  const facts = () =>
    api.sql<{ action: string; subject: string; subjectId: string | null }>(
      'own',
      'SELECT action, subject, "subjectId" FROM "AuditEntry" ORDER BY seq DESC LIMIT 1',
    );

  it('are listed group by group with chances that add up, those near the boundary first', async () => {
    const { data, total } = await list(`schoolId=${school()}`);
    expect(data.length).toBe(Math.min(100, total));
    const years = data.map(({ yearGroup }) => yearGroup ?? 0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
    for (const { chances, exempt } of data) {
      expect(exempt).toBe(false);
      expect(chances.map(({ domain }) => domain)).toEqual(['lezen', 'taalverzorging', 'rekenen']);
      for (const { below1F, at1F, at1S2F, near } of chances) {
        expect(below1F + at1F + at1S2F).toBeCloseTo(1, 6);
        expect(near).toBe(Math.round(100 * at1S2F) >= 35 && Math.round(100 * at1S2F) <= 65);
      }
    }
    const first = data.filter(({ groupId }) => groupId === data[0]?.groupId);
    const open = first.map(({ chances }) => Math.min(...chances.map(({ at1S2F }) => Math.abs(at1S2F - 0.5))));
    expect(open).toEqual([...open].sort((a, b) => a - b));
  });

  it('are one list over all schools, page by page in the order asked for', async () => {
    const pages = async (query: string) => {
      const { total } = await get<Page<PupilChance>>(`?perPage=7&${query}`, 'administrator');
      const asked = Array.from({ length: Math.ceil(total / 7) }, (_, i) => i + 1);
      const read = asked.map((page) => get<Page<PupilChance>>(`?perPage=7&page=${page}&${query}`, 'administrator'));
      const all = (await Promise.all(read)).flatMap(({ data }) => data);
      expect([all.length, new Set(all.map(({ id }) => id)).size]).toEqual([total, total]);
      return all;
    };
    const distance = ({ chances }: PupilChance) => Math.min(...chances.map(({ at1S2F }) => Math.abs(at1S2F - 0.5)));
    const nearest = await pages('sort=nearest');
    expect(new Set(nearest.map(({ schoolId }) => schoolId))).toEqual(new Set(api.boards.own.schoolIds));
    expect(nearest.map(distance)).toEqual(nearest.map(distance).sort((a, b) => a - b));
    const ids = (of: PupilChance[]) => of.map(({ id }) => id);
    expect(ids(await pages('sort=nearest&order=DESC'))).toEqual(ids(nearest).reverse());
    expect(ids(await pages('sort=nearest&near=true'))).toEqual(ids(nearest.filter(({ near }) => near)));
    const grouped = (await pages('sort=group')).map(({ schoolId, groupId }) => `${schoolId} ${groupId}`);
    expect(grouped.filter((group, i) => group !== grouped[i - 1]).length).toBe(new Set(grouped).size);
  });

  it('can be narrowed to a group, a domain and the boundary', async () => {
    const groupId = (await list(`schoolId=${school()}`)).data[0]?.groupId ?? '';
    const group = await list(`groupId=${groupId}`);
    expect(new Set(group.data.map((pupil) => pupil.groupId))).toEqual(new Set([groupId]));
    const near = await list(`groupId=${groupId}&near=true&domain=rekenen`);
    const open = (pupil: PupilChance) => pupil.chances.some(({ domain, near: is }) => is && domain === 'rekenen');
    expect(near.data.map(({ id }) => id).sort()).toEqual(group.data.filter(open).map(({ id }) => id).sort()); // prettier-ignore
    expect(near.total).toBeLessThan(group.total);
  });

  it('set who is exempt apart, without chances', async () => {
    const [pupil] = (await list(`schoolId=${school()}`)).data;
    await api.sql(
      'own',
      `INSERT INTO "Outcome" ("boardId", "schoolId", "pupilId", "resultsYear", "providerId", exempt)
       SELECT $1, $2, $3, 2099, (SELECT id FROM "Provider" LIMIT 1), true`,
      [api.boards.own.id, school(), pupil?.id],
    );
    const apart = await list(`schoolId=${school()}&exempt=true`);
    expect(apart.data).toMatchObject([{ id: pupil?.id, exempt: true, near: false, chances: [] }]);
    expect((await list(`schoolId=${school()}`)).data.map(({ id }) => id)).not.toContain(pupil?.id);
    await api.sql('own', 'DELETE FROM "Outcome" WHERE "resultsYear" = 2099');
  });

  it('are explained as the command explains them: the results and how much each weighs', async () => {
    const [pupil] = (await list(`schoolId=${school()}&sort=nearest`)).data;
    const explained = await get<PupilChanceExplained>(`/${pupil?.id}`);
    const history = await database().forBoard(api.boards.own.id, (tx) => loadBoardHistory(tx, today));
    const expected = explainPupil(history, forecastBoard(history, today), { pupilId: pupil?.id ?? '', day: today })!;
    expect(explained.origin).toBe(expected.origin);
    expect(explained.results).toEqual(expected.results);
    expect(explained.results.length).toBeGreaterThan(0);
    expect((await facts())[0]).toEqual({ action: 'pupilChance.read', subject: 'pupil', subjectId: pupil?.id });
  });

  it('say so when a domain has no result of its own', async () => {
    const [pupil] = (await list(`schoolId=${school()}`)).data;
    await api.sql(
      'own',
      `DELETE FROM "ResultPart" WHERE "resultId" IN (SELECT id FROM "Result" WHERE "pupilId" = $1)`,
      [pupil?.id],
    );
    await api.sql('own', `DELETE FROM "Result" WHERE "pupilId" = $1 AND domain = 'rekenen'`, [pupil?.id]);
    expect(await refresh(school())).toMatchObject({ isNew: true });
    const { data } = await list(`id=${pupil?.id}`);
    expect(data[0]?.chances.map(({ evidence }) => evidence === 'otherDomains')).toEqual([false, false, true]);
  });

  it('of another school, group or board are out of reach', async () => {
    const [own, elsewhere] = api.boards.own.schoolIds;
    const [foreign] = (await list(`schoolId=${elsewhere}`, 'administrator')).data;
    for (const role of ['schoolLeader', 'coach', 'teacher'] as const) {
      expect(await list(`schoolId=${elsewhere}`, role)).toEqual({ data: [], total: 0 });
      await get(`/${foreign?.id}`, role, 404);
    }
    const { groupIds } = await api.userOf('teacher');
    const ofTeacher = await list(`schoolId=${own}`, 'teacher');
    expect(ofTeacher.data.every(({ groupId }) => groupIds.includes(groupId ?? ''))).toBe(true);
    for (const role of ['boardMember', 'qualityOfficer', 'adviser'] as const) {
      await get('', role, 403);
      await get(`/${foreign?.id}`, role, 403);
    }
  });

  it('are kept in the log: whose list was read, and what went to a file', async () => {
    await list(`schoolId=${school()}`);
    expect((await facts())[0]).toEqual({ action: 'pupilChance.read', subject: 'school', subjectId: school() });
    const { body } = await (agents.get('coach') as Agent)
      .post('/api/pupil-chances/export')
      .send({ schoolId: school(), near: true })
      .expect(200);
    const { data } = PupilChancesExported.parse(body);
    expect(data.map(({ id }) => id)).toEqual((await list(`schoolId=${school()}&near=true`)).data.map(({ id }) => id));
    const [entry] = await api.sql('own', `SELECT subject, "subjectId" FROM "AuditEntry" WHERE action = 'pupilChance.export'`); // prettier-ignore
    expect(entry).toEqual({ subject: 'school', subjectId: school() });
  });
});
