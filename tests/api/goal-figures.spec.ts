import type { GoalClosed, GoalDetail } from '#contract/goals';
import { schoolYearAfter, schoolYearOfResults } from '#domain/calendar/school-year';
import type { Agent, Api } from '../support/api';
import { addGoals } from '../support/api-rows';
import { GoalApi } from '../support/goal-api';

describe('the figures of goals', () => {
  let goals: GoalApi;
  let api: Api;
  let leader: Agent;
  let teacher: Agent;
  let member: Agent;
  let schoolId: string;
  let schoolYear: string;
  beforeAll(async () => {
    goals = await GoalApi.start();
    ({ api, leader, teacher, member, schoolId, schoolYear } = goals);
  });
  afterAll(() => api.stop());
  const setGoal = (change?: object, agent?: Agent) => goals.set(change, agent);
  const read = (id: string, agent?: Agent) => goals.read(id, agent);
  const match = ({ version }: { version: number }) => ['If-Match', `"v${version}"`] as const;
  const close = (id: string, verdict?: string, agent?: Agent) => goals.close(id, verdict, agent);

  describe('when the deciding results are in', () => {
    const leavers = async (domain: string) => {
      const [row] = await api.sql<{ n: number; reached: number }>(
        'own',
        `SELECT count(*)::int AS n, count(*) FILTER (WHERE "${domain}" = '1S/2F')::int AS reached FROM "Outcome"
         WHERE "schoolId" = $1 AND "resultsYear" = $2 AND NOT exempt AND lezen IS NOT NULL AND taalverzorging IS NOT NULL AND rekenen IS NOT NULL`,
        [schoolId, goals.measuredYear],
      );
      return row ?? { n: 0, reached: 0 };
    };
    const past = () => ({ schoolYear: schoolYearOfResults(goals.measuredYear), leastPupils: 5 });

    it('propose by the rule on what the leavers reached, and freeze it', async () => {
      const { n, reached } = await leavers('lezen');
      const low = await setGoal({ ...past(), goal: 1, margin: 0 });
      expect(low.figure).toMatchObject({ n, value: (100 * reached) / n, proposal: 'gehaald' });
      const closed = (await close(low.id, 'gehaald').expect(200)).body as GoalClosed;
      expect(closed).toMatchObject({ proposal: 'gehaald', goal: { state: 'closed', closing: { verdict: 'gehaald' } } });
      await api.sql('own', `UPDATE "Outcome" SET lezen = '<1F' WHERE "schoolId" = $1 AND "resultsYear" = $2`, [
        schoolId,
        goals.measuredYear,
      ]);
      expect((await read(low.id)).figure).toEqual(closed.figure);
      const high = await setGoal({ ...past(), goal: 99 });
      expect(high.figure).toMatchObject({ n, value: 0, proposal: 'nietGehaald', because: 'below' });
    });

    it('say that nothing can be said of four pupils, and show no share of them', async () => {
      await api.sql(
        'own',
        `UPDATE "Outcome" SET exempt = id NOT IN (SELECT id FROM "Outcome" WHERE "schoolId" = $1 AND "resultsYear" = $2
           AND lezen IS NOT NULL AND taalverzorging IS NOT NULL AND rekenen IS NOT NULL ORDER BY id LIMIT 4)
         WHERE "schoolId" = $1 AND "resultsYear" = $2`,
        [schoolId, goals.measuredYear],
      );
      const goal = await setGoal({ ...past(), goal: 30 });
      expect(goal.figure).toMatchObject({ n: 4, value: null, low: null, proposal: 'nietTeZeggen', because: 'tooFew' });
      const closed = (await close(goal.id).expect(200)).body as GoalClosed;
      expect(closed.proposal).toBe('nietTeZeggen');
      const again = await close(goal.id).expect(409);
      expect(again.body).toMatchObject({ code: 'goal.alreadyClosed' });
    });

    it('wait for them: a goal of this year cannot be closed yet, one of a year in which nothing was taken can', async () => {
      const ahead = await setGoal({ schoolYear: schoolYearAfter(schoolYear) });
      expect((await close(ahead.id).expect(409)).body).toMatchObject({ code: 'goal.notYet' });
      const never = await setGoal({ schoolYear: '2003-2004' });
      expect(never.figure).toMatchObject({ n: 0, proposal: 'nietTeZeggen', because: 'notTaken' });
      await close(never.id).expect(200);
    });

    it('do not go back to draft, and are closed by who sets them only', async () => {
      const goal = await setGoal({ ...past(), goal: 30 });
      await leader.post(`/api/goals/${goal.id}/reopen`).set(...match(goal)).expect(409); // prettier-ignore
      await close(goal.id, 'gehaald', teacher).expect(403);
      await close(goal.id, 'gehaald', member).expect(403);
    });

    it('close once when two do it at the same moment', async () => {
      const goal = await setGoal({ ...past(), goal: 30 });
      const answers = await Promise.all([close(goal.id), close(goal.id, 'gehaald', await api.as('coach'))]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });
  });

  describe('by standardised tests', () => {
    type Test = { instrumentId: string; yearGroup: number; moment: string; schoolYear: string };
    const someTest = async (): Promise<Test> => {
      const [row] = await api.sql<Test>(
        'own',
        `SELECT r."instrumentId", r."yearGroup", r.moment, y.label AS "schoolYear" FROM "Result" r
         JOIN "SchoolYear" y ON r."takenOn" BETWEEN y."startsOn" AND y."endsOn"
         JOIN "Instrument" i ON i.id = r."instrumentId" AND i.kind = 'standardised'
         WHERE r."schoolId" = $1 AND r.domain = 'lezen' AND r.moment = 'M' AND r."yearGroup" = 6 AND r.score IS NOT NULL
         GROUP BY 1, 2, 3, 4 ORDER BY y.label DESC, count(*) DESC LIMIT 1`,
        [schoolId],
      );
      if (!row) throw new Error('No test of year group 6');
      return row;
    };

    it('give the mean on the norm with its interval, and how many are above average', async () => {
      const { instrumentId: _any, ...test } = await someTest();
      const mean = await setGoal({ ...test, measure: 'meanZ', goal: -2.5, margin: 0.1, leastPupils: 5 });
      const { n, value, low, high, proposal } = mean.figure ?? {};
      const [own] = await api.sql<{ n: number; mean: number }>(
        'own',
        `SELECT count(*)::int AS n, avg((r.score - m.mean) / m.sd) AS mean FROM "Result" r
         JOIN "Norm" m ON m."instrumentId" = r."instrumentId" AND m."yearGroup" = r."yearGroup" AND m.moment = r.moment
         JOIN "SchoolYear" y ON y.label = $2 AND r."takenOn" BETWEEN y."startsOn" AND y."endsOn"
         WHERE r."schoolId" = $1 AND r.domain = 'lezen' AND r.moment = 'M' AND r."yearGroup" = 6 AND NOT r."broughtAlong"`,
        [schoolId, test.schoolYear],
      );
      expect([n, value?.toFixed(9)]).toEqual([own?.n, own?.mean.toFixed(9)]);
      expect(low).toBeLessThan(value ?? 0);
      expect(high).toBeGreaterThan(value ?? 0);
      expect(proposal).toBe('gehaald');
      const above = await setGoal({ ...test, measure: 'aboveAverage', goal: 1, margin: 0, leastPupils: 5 });
      expect(above.figure?.n).toBe(n);
      expect(above.figure?.value).toBeGreaterThan(0);
    });

    it('say when another test was taken than the one that was to decide', async () => {
      const test = await someTest();
      const [other] = await api.sql<{ id: string }>(
        'own',
        `INSERT INTO "Instrument" ("boardId", "providerId", code, name, kind) SELECT "boardId", "providerId", 'ANDERS', 'Andere toets', 'standardised'
         FROM "Instrument" WHERE id = $1 RETURNING id`,
        [test.instrumentId],
      );
      const goal = await setGoal({ ...test, instrumentId: other?.id, measure: 'meanZ', goal: 0, margin: 0.1 });
      expect(goal.figure).toMatchObject({ n: 0, proposal: 'nietTeZeggen', because: 'otherTest' });
      const right = await setGoal({ ...test, measure: 'meanZ', goal: 0, margin: 0.1 });
      expect(right.figure?.n).toBeGreaterThan(0);
    });

    it('count growth of who took both, and call none what lies between two providers', async () => {
      const { schoolYear: year, yearGroup } = await someTest();
      const growth = {
        measure: 'growth',
        yearGroup,
        schoolYear: year,
        moment: 'M',
        goal: -2,
        margin: 0.1,
        leastPupils: 5,
      };
      const start = { fromSchoolYear: schoolYearAfter(year, -1), fromMoment: 'M' };
      const goal = await setGoal({ ...growth, ...start });
      expect(goal.figure?.n).toBeGreaterThan(0);
      const [provider] = await api.sql<{ id: string }>(
        'own',
        `INSERT INTO "Provider" ("boardId", code, name) VALUES ($1, 'ANDER', 'Ander') RETURNING id`,
        [api.boards.own.id],
      );
      const [instrument] = await api.sql<{ id: string }>(
        'own',
        `INSERT INTO "Instrument" ("boardId", "providerId", code, name, kind) VALUES ($1, $2, 'ANDER-L', 'Ander lezen', 'standardised') RETURNING id`,
        [api.boards.own.id, provider?.id],
      );
      await api.sql(
        'own',
        `INSERT INTO "Norm" ("boardId", "instrumentId", domain, "yearGroup", moment, mean, sd, "validFrom")
         VALUES ($1, $2, 'lezen', $3, 'M', 100, 20, '2000-08-01')`,
        [api.boards.own.id, instrument?.id, yearGroup - 1],
      );
      await api.sql(
        'own',
        `UPDATE "Result" r SET "instrumentId" = $2 FROM "SchoolYear" y WHERE y.label = $3 AND r."takenOn" BETWEEN y."startsOn" AND y."endsOn"
           AND r."schoolId" = $1 AND r.domain = 'lezen' AND r.moment = 'M' AND r."yearGroup" = $4`,
        [schoolId, instrument?.id, start.fromSchoolYear, yearGroup - 1],
      );
      expect((await read(goal.id)).figure).toMatchObject({ proposal: 'nietTeZeggen', because: 'otherProvider' });
    });

    describe('of a group that was dissolved in the course of the year', () => {
      /** The group of year group 6, its tests all on one day, and the group gone from that many days after it. */
      const dissolved = async (daysAfter: number) => {
        const { schoolYear: year } = await someTest();
        const [found] = await api.sql<{ groupId: string; takenOn: string; pupils: number }>(
          'own',
          `SELECT e."groupId", max(r."takenOn")::text AS "takenOn", count(DISTINCT r."pupilId")::int AS pupils FROM "Result" r
           JOIN "Instrument" i ON i.id = r."instrumentId" AND i.kind = 'standardised'
           JOIN "Enrolment" e ON e."pupilId" = r."pupilId" AND e."schoolYear" = $2 AND e."groupId" IS NOT NULL
           WHERE r."schoolId" = $1 AND r.domain = 'rekenen' AND r.moment = 'M' AND r."yearGroup" = 5 AND r.score IS NOT NULL
             AND r."takenOn" BETWEEN e."fromOn" AND coalesce(e."untilOn", r."takenOn")
           GROUP BY 1 ORDER BY 3 DESC LIMIT 1`,
          [schoolId, year],
        );
        if (!found) throw new Error('No group of year group 5 with a test');
        await api.sql(
          'own',
          `UPDATE "Result" SET "takenOn" = $2 WHERE domain = 'rekenen' AND moment = 'M' AND "schoolId" = $1 AND "pupilId" IN
             (SELECT "pupilId" FROM "Enrolment" WHERE "groupId" = $3) AND "takenOn" > $2::date - 200`,
          [schoolId, found.takenOn, found.groupId],
        );
        await api.sql('own', `UPDATE "Enrolment" SET "untilOn" = $2::date + $3::int WHERE "groupId" = $1`, [
          found.groupId,
          found.takenOn,
          daysAfter,
        ]);
        const goal = await setGoal({
          measure: 'meanZ',
          domain: 'rekenen',
          schoolYear: year,
          moment: 'M',
          groupId: found.groupId,
          goal: -2.5,
          margin: 0.1,
          leastPupils: 5,
        });
        return { goal, pupils: found.pupils };
      };

      it('count the pupils who were in it on the day of the deciding test', async () => {
        const { goal, pupils } = await dissolved(0);
        expect(goal.figure).toMatchObject({ n: pupils, proposal: 'gehaald' });
        await close(goal.id).expect(200);
      });

      it('say that the test was not taken when the group was gone by then, and close after the school year', async () => {
        const { goal, pupils } = await dissolved(-1);
        expect(pupils).toBeGreaterThan(4);
        expect(goal.figure).toMatchObject({ n: 0, value: null, proposal: 'nietTeZeggen', because: 'notTaken' });
        expect(goal.may.close).toBe(goal.schoolYear < schoolYear);
      });
    });

    it('are seen of one group by who works with it only', async () => {
      const ids = await addGoals(api, 'own');
      const [own] = await api.sql<{ id: string; groupId: string }>(
        'own',
        `SELECT id, "groupId" FROM "Goal" WHERE "schoolId" = $1 AND "groupId" IS NOT NULL`,
        [schoolId],
      );
      const { groupIds } = await api.userOf('teacher');
      expect(groupIds).not.toContain(own?.groupId);
      await leader.get(`/api/goals/${own?.id}`).expect(200);
      await teacher.get(`/api/goals/${own?.id}`).expect(404);
      await member.get(`/api/goals/${own?.id}`).expect(404);
      await teacher.get(`/api/goals/${ids[0]}`).expect(200);
      const listed = (await teacher.get('/api/goals?perPage=100').expect(200)).body as { data: GoalDetail[] };
      expect(listed.data.filter((one) => one.groupId !== null || ![null, schoolId].includes(one.schoolId))).toEqual([]);
    });
  });

  describe('of what teachers do', () => {
    it('count in how many visits it was seen, and nothing of whom', async () => {
      const item = { key: 'betrokken', label: 'Iedereen denkt mee', kind: 'seen' };
      await leader
        .patch(`/api/consultation-forms/${schoolId}`)
        .set('If-Match', '"v0"')
        .send({ items: [item] })
        .expect(200);
      const seen = ['yes', 'yes', 'yes', 'yes', 'yes', 'partly', 'no'];
      for (const text of seen)
        await api.sql(
          'own',
          `WITH one AS (INSERT INTO "Consultation" ("boardId", "schoolId", "teacherId", "visitorId", state, "visitOn", "createdAt", "updatedAt")
             SELECT $1, $2, s.id, s.id, 'agreed', y."startsOn" + 30, now(), now() FROM "SchoolYear" y, (SELECT id FROM "Staff" ORDER BY id LIMIT 1) s
             WHERE y.label = $3 RETURNING id)
           INSERT INTO "ConsultationText" ("boardId", "consultationId", key, text, "updatedAt") SELECT $1, id, 'visit.betrokken', $4, now() FROM one`,
          [api.boards.own.id, schoolId, schoolYear, text],
        );
      const goal = await setGoal({
        measure: 'seenInVisits',
        domain: null,
        formKey: 'betrokken',
        goal: 40,
        leastPupils: 5,
      });
      expect(goal).toMatchObject({ kind: 'behaviour', figure: { n: 7 } });
      expect(goal.figure?.value).toBeCloseTo((100 * 5) / 7, 9);
      expect(JSON.stringify(goal.figure)).not.toContain('teacher');
    });
  });
});
