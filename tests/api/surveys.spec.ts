import type { SurveyDetail } from '#contract/surveys';
import { addDays } from '#domain/calendar/day';
import { SurveyApi } from '../support/survey-api';
import { sheetOf } from '../support/survey-changes';

type Problem = { code: string; errors?: { path: string; code: string }[] };
const match = ({ version }: { version: number }) => ['If-Match', `"v${version}"`] as const;

describe('surveys', () => {
  let surveys: SurveyApi;
  let today: string;
  beforeAll(async () => {
    surveys = await SurveyApi.start();
    today = (await surveys.api.userOf('teacher')).today;
  });
  afterAll(() => surveys.api.stop());

  describe('as they are made', () => {
    it('open today for two weeks, for this school year and all domains, when nothing else is said', async () => {
      const survey = await surveys.made();
      expect(survey).toMatchObject({
        openFrom: today,
        openUntil: addDays(today, 14),
        domain: null,
        state: 'open',
        counts: { answered: 0 },
        hasAnswered: false,
        results: null,
        withheld: 'stillOpen',
        may: { answer: true, edit: true, remove: true, close: true },
      });
      expect(survey.counts.asked).toBeGreaterThan(7);
      expect(survey.questions.map(({ key }) => key)).toContain('perPupil');
    });

    it('belong to leader and coach of the school: 403 for who else reads them, 404 for a school out of reach', async () => {
      const input = { schoolId: surveys.schoolId, title: 'Iets' };
      for (const agent of [surveys.teacher, surveys.member]) await agent.post('/api/surveys').send(input).expect(403);
      const { own, other } = surveys.api.boards;
      for (const schoolId of [own.schoolIds[1], other.schoolIds[0]])
        await surveys.leader
          .post('/api/surveys')
          .send({ ...input, schoolId })
          .expect(404);
    });

    it.each([
      ['opens yesterday', () => ({ openFrom: addDays(today, -1) }), 'openFrom', 'survey.daysPast'],
      [
        'ends before it opens',
        () => ({ openUntil: addDays(today, 1), openFrom: addDays(today, 2) }),
        'openUntil',
        'survey.daysOrder',
      ],
      ['is open for half a year', () => ({ openUntil: addDays(today, 180) }), 'openUntil', 'survey.tooLong'],
      ['is of no school year', () => ({ schoolYear: '2026-2028' }), 'schoolYear', 'survey.unknownSchoolYear'],
    ])('are refused with the field when one %s', async (_what, change, path, code) => {
      const input = { schoolId: surveys.schoolId, title: 'Iets', ...change() };
      const { body } = await surveys.leader.post('/api/surveys').send(input).expect(400);
      expect(body as Problem).toMatchObject({ code, errors: [{ path, code }] });
    });

    it('are changed by who saw the newest version, and thrown away only while nobody has answered', async () => {
      const survey = await surveys.made();
      const at = `/api/surveys/${survey.id}`;
      await surveys.leader.patch(at).send({ title: 'Anders' }).expect(428);
      await surveys.leader.patch(at).set('If-Match', '"v9"').send({ title: 'Anders' }).expect(412);
      await surveys.teacher.patch(at).set(...match(survey)).send({ title: 'Anders' }).expect(403); // prettier-ignore
      const until = { title: 'Anders', openUntil: addDays(today, 3) };
      const changed = (await surveys.leader.patch(at).set(...match(survey)).send(until).expect(200)).body as SurveyDetail; // prettier-ignore
      expect(changed).toMatchObject({ ...until, version: survey.version + 1 });
      const past = { openUntil: addDays(today, -1) };
      await surveys.leader.patch(at).set(...match(changed)).send(past).expect(400); // prettier-ignore
      const spare = await surveys.made();
      await surveys.leader.delete(`/api/surveys/${spare.id}`).set(...match(spare)).expect(204); // prettier-ignore
      await surveys.leader.get(`/api/surveys/${spare.id}`).expect(404);
      await surveys.answer(survey.id, surveys.teacher).expect(200);
      const { body } = await surveys.leader.delete(at).set(...match(changed)).expect(409); // prettier-ignore
      expect((body as Problem).code).toBe('survey.hasAnswers');
    });

    it('wait until they open', async () => {
      const { id } = await surveys.made({ openFrom: addDays(today, 2) });
      const { body } = await surveys.answer(id, surveys.teacher).expect(409);
      expect((body as Problem).code).toBe('survey.notOpenYet');
      await surveys.leader.post(`/api/surveys/${id}/close`).expect(409);
      expect(await surveys.list('state=upcoming')).toMatchObject([{ id, state: 'upcoming' }]);
    });
  });

  describe('as they are answered', () => {
    it('take one sheet of each, also when it is sent twice at once', async () => {
      const { id } = await surveys.made();
      const both = await Promise.all([surveys.answer(id, surveys.teacher, 1), surveys.answer(id, surveys.teacher, 2)]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      const { body } = await surveys.answer(id, surveys.teacher, 3).expect(409);
      expect((body as Problem).code).toBe('survey.alreadyAnswered');
      const [sum] = await surveys.api.sql<{ all: number }>(
        'own',
        'SELECT sum(count)::int AS all FROM "SurveyTally" WHERE "surveyId" = $1',
        [id],
      );
      expect(sum?.all).toBe(Object.keys(sheetOf(1)).length);
      expect(await surveys.read(id, surveys.teacher)).toMatchObject({ hasAnswered: true, may: { answer: false } });
      expect(await surveys.read(id)).toMatchObject({ hasAnswered: false, counts: { answered: 1 } });
    });

    it('count everybody, when many answer at once', async () => {
      const { id } = await surveys.made();
      const all = await Promise.all(surveys.colleagues.slice(0, 5).map((agent) => surveys.answer(id, agent, 2)));
      expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
      const { results } = await surveys.close(id);
      expect(results?.questions.every(({ counts }) => counts[1] === 5)).toBe(true);
    });

    it.each([
      ['leaves a question open', { sure: undefined }, { path: 'answers.sure', code: 'survey.questionOpen' }],
      ['answers what cannot be answered', { sure: 5 }, { path: 'answers.sure', code: 'survey.noSuchAnswer' }],
      ['answers what is not asked', { remark: 1 }, { path: 'answers.remark', code: 'survey.questionUnknown' }],
    ])('refuse a sheet that %s, by question, and count nothing of it', async (_what, change, problem) => {
      const { id } = await surveys.made();
      const { body } = await surveys.answer(id, surveys.teacher, 1, change).expect(400);
      expect(body as Problem).toMatchObject({ code: 'survey.answersIncomplete', errors: [problem] });
      expect(await surveys.read(id, surveys.teacher)).toMatchObject({ hasAnswered: false, counts: { answered: 0 } });
    });

    it('take no words: they would name their writer', async () => {
      const { id } = await surveys.made();
      await surveys.answer(id, surveys.teacher, 1, { help: 'meer tijd' }).expect(400);
    });

    it('are of who works at the school', async () => {
      const { id } = await surveys.made();
      const [adviser, coach] = [await surveys.api.as('adviser'), await surveys.api.as('coach')];
      for (const agent of [surveys.member, adviser]) await surveys.answer(id, agent).expect(403);
      await surveys.answer(id, surveys.elsewhere).expect(404);
      await surveys.elsewhere.get(`/api/surveys/${id}`).expect(404);
      for (const agent of [coach, surveys.leader]) await surveys.answer(id, agent).expect(200);
    });

    it('leave the list of what waits for an answer', async () => {
      const { id } = await surveys.made();
      const waiting = async () => (await surveys.list('toAnswer=true', surveys.teacher)).map((one) => one.id);
      expect(await waiting()).toContain(id);
      await surveys.answer(id, surveys.teacher).expect(200);
      expect(await waiting()).not.toContain(id);
      expect((await surveys.list('toAnswer=false', surveys.teacher)).map((one) => one.id)).toContain(id);
      expect((await surveys.list('toAnswer=true', surveys.member)).length).toBe(0);
    });

    it('close by themselves when everybody has answered, and then no longer open', async () => {
      const { id } = await surveys.made();
      const colleague = surveys.api.anybody();
      const login = { email: 'leerkracht2@own.test', password: 'koers-demo-welkom' };
      await colleague.post('/api/sessions').send(login).expect(201);
      const coach = await surveys.api.as('coach');
      const all = [surveys.leader, coach, surveys.teacher, colleague, ...surveys.colleagues];
      for (const agent of all.slice(1)) await surveys.answer(id, agent, 2).expect(200);
      expect(await surveys.read(id)).toMatchObject({ state: 'open', results: null, withheld: 'stillOpen' });
      const last = (await surveys.answer(id, surveys.leader, 3).expect(200)).body as SurveyDetail;
      expect(last).toMatchObject({
        state: 'closed',
        counts: { asked: all.length, answered: all.length },
        withheld: null,
      });
      const entries = await surveys.api.sql(
        'own',
        `SELECT "actorId" FROM "AuditEntry" WHERE action = 'survey.close' AND "subjectId" = $1`,
        [id],
      );
      expect(entries).toEqual([{ actorId: null }]);
    });
  });

  describe('and what comes out of them', () => {
    it('is withheld with three answers: while it is open as always, after it closed for good', async () => {
      const open = await surveys.answered(3);
      expect(open).toMatchObject({ results: null, withheld: 'stillOpen', counts: { answered: 3 } });
      const closed = await surveys.close(open.id);
      expect(closed).toMatchObject({ state: 'closed', results: null, withheld: 'tooFew', counts: { answered: 3 } });
      expect(JSON.stringify(closed)).not.toContain('agreement');
      for (const step of ['close', 'answers'])
        await surveys.leader.post(`/api/surveys/${open.id}/${step}`).send(step === 'close' ? {} : { answers: sheetOf(1) }).expect(409); // prettier-ignore
      const change = { openUntil: addDays(today, 20) };
      await surveys.leader.patch(`/api/surveys/${open.id}`).set(...match(closed)).send(change).expect(409); // prettier-ignore
    });

    it('does not come one answer at a time: with six answers there is nothing to see until it closes', async () => {
      const open = await surveys.answered(6);
      expect(open).toMatchObject({ results: null, withheld: 'stillOpen', counts: { answered: 6 } });
    });

    it('is, from five answers on, the spread per question, with where they differ most first', async () => {
      const { id } = await surveys.answered(5);
      const { results, withheld } = await surveys.close(id);
      expect(withheld).toBeNull();
      expect(results?.answered).toBe(5);
      expect(results?.questions.map(({ counts }) => counts.reduce((sum, one) => sum + one))).toEqual(
        results?.questions.map(() => 5),
      );
      const agreements = results?.questions.map(({ agreement }) => agreement ?? 2) ?? [];
      expect(agreements).toEqual([...agreements].sort((a, b) => a - b));
      expect(results?.questions.find(({ key }) => key === 'perPupil')?.counts).toEqual([2, 1, 1, 1, 0]);
    });

    it('is there too when its last day has passed', async () => {
      const { id } = await surveys.answered(5);
      const dates = `"openFrom" = current_date - 9, "openUntil" = current_date - 2`;
      await surveys.api.sql('own', `UPDATE "Survey" SET ${dates} WHERE id = $1`, [id]);
      expect(await surveys.read(id)).toMatchObject({ state: 'closed', withheld: null, results: { answered: 5 } });
      const { body } = await surveys.answer(id, surveys.teacher).expect(409);
      expect((body as Problem).code).toBe('survey.closed');
      expect((await surveys.list('state=closed')).map((one) => one.id)).toContain(id);
      expect((await surveys.list('state=open')).map((one) => one.id)).not.toContain(id);
    });

    it('is of the team and its adviser: the board sees how many answered, and never what', async () => {
      const { id } = await surveys.answered(5);
      await surveys.close(id);
      for (const role of ['boardMember', 'qualityOfficer', 'administrator'] as const) {
        const seen = await surveys.read(id, await surveys.api.as(role));
        expect(seen).toMatchObject({ results: null, withheld: 'notOfTeam', counts: { answered: 5 } });
      }
      for (const role of ['adviser', 'teacher', 'coach'] as const)
        expect((await surveys.read(id, await surveys.api.as(role))).results?.answered).toBe(5);
    });
  });
});
