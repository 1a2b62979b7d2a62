import type { ProposedEvent, YearPlanLaid, YearPlanProposal } from '#contract/year-plans';
import { schoolYearAfter, schoolYearOf, startOf } from '#domain/calendar/school-year';
import { Clock } from '#backend/platform/clock';
import { CalendarApi } from '../support/calendar-api';

describe('a year laid out', () => {
  let calendar: CalendarApi;
  const today = new Clock().today();
  /** Of which nothing is past. */
  const schoolYear = schoolYearAfter(schoolYearOf(today));
  beforeAll(async () => {
    calendar = await CalendarApi.start();
  });
  afterAll(() => calendar.api.stop());
  afterEach(() => calendar.api.sql('own', 'DELETE FROM "Event"'));

  const asked = (change: object = {}) => ({ schoolId: calendar.schoolId, schoolYear, ...change });
  const preview = async (change: object = {}, at = 'preview') =>
    (await calendar.leader.post(`/api/year-plans/${at}`).send(asked(change)).expect(200)).body as YearPlanProposal;
  const laid = async (change: object = {}) =>
    (await calendar.leader.post('/api/year-plans').send(asked(change)).expect(201)).body as YearPlanLaid;
  const states = ({ proposed }: YearPlanProposal) => new Set(proposed.map(({ state }) => state));

  it('is proposed by the rules of Koers, and nothing is written', async () => {
    const proposal = await preview();
    expect(states(proposal)).toEqual(new Set(['new']));
    const rules = new Set(proposal.proposed.map(({ ruleKey }) => ruleKey));
    for (const key of ['resultsMeeting', 'phaseMeeting', 'talkBoardLeader', 'talkLeaderCoach', 'talkCoachTeacher', 'evaluation'])
      expect(rules).toContain(key); // prettier-ignore
    expect(proposal.doesNotFit.map(({ ruleKey, reason }) => `${ruleKey} ${reason}`)).toEqual(['startingTeacherCare nobodyInRole']); // prettier-ignore
    const visits = proposal.proposed.filter(({ kind }) => kind === 'consultation');
    const teachers = new Set(visits.flatMap(({ participants }) => participants.map(({ staffId }) => staffId)));
    expect(visits).toHaveLength(2 * teachers.size);
    expect(await calendar.list('')).toEqual([]);
  });

  it('stands after one click, and a second click adds nothing', async () => {
    const proposal = await preview();
    const first = await laid();
    expect(first).toMatchObject({ alreadyThere: 0 });
    expect(first.eventIds).toHaveLength(proposal.proposed.length);
    expect(await laid()).toMatchObject({ eventIds: [], alreadyThere: first.eventIds.length });
    const after = await preview();
    expect(states(after)).toEqual(new Set(['laid']));
    const where = (one: ProposedEvent) => `${one.key} ${one.startsOn} ${one.startTime}`;
    expect(after.proposed.map(where)).toEqual(proposal.proposed.map(where));
  });

  it('lays only what was chosen, and refuses what was never proposed', async () => {
    const [one, other] = (await preview()).proposed;
    expect((await laid({ keys: [one?.key] })).eventIds).toHaveLength(1);
    expect(await laid({ keys: [one?.key, other?.key] })).toMatchObject({
      alreadyThere: 1,
      eventIds: [expect.anything()],
    });
    const refused = await calendar.leader.post('/api/year-plans').send(asked({ keys: ['iets#1'] })).expect(409); // prettier-ignore
    expect(refused.body).toMatchObject({ code: 'yearPlan.unknownKey' });
  });

  it('leaves what people moved or cancelled as they left it', async () => {
    const { eventIds } = await laid();
    const [moved, gone] = [await calendar.read(eventIds[0] ?? ''), await calendar.read(eventIds[1] ?? '')];
    await calendar.change(moved, { startTime: '08:00', endTime: '08:30' }).expect(200);
    await calendar.step('cancel', gone).expect(200);
    expect((await laid()).eventIds).toEqual([]);
    const { proposed } = await preview();
    const stateOf = (id: string) => proposed.find(({ eventId }) => eventId === id)?.state;
    expect([stateOf(moved.id), stateOf(gone.id)]).toEqual(['moved', 'cancelled']);
    expect(await calendar.read(moved.id)).toMatchObject({ startTime: '08:00' });
  });

  it('is taken back on the same day, but for what somebody changed', async () => {
    const { eventIds } = await laid();
    await calendar.change(await calendar.read(eventIds[0] ?? ''), { place: 'Aula' }).expect(200);
    const undo = { schoolId: calendar.schoolId, eventIds };
    const { body } = await calendar.leader.post('/api/year-plans/undo').send(undo).expect(200);
    expect(body).toEqual({ removed: eventIds.length - 1, kept: 1 });
    expect(await calendar.list('')).toHaveLength(1);
    await calendar.api.sql('own', `UPDATE "Event" SET "createdAt" = now() - interval '2 days', version = 1`);
    expect((await calendar.leader.post('/api/year-plans/undo').send(undo).expect(200)).body).toMatchObject({
      removed: 0,
    });
  });

  it('two who lay it out at once lay it once', async () => {
    const [one, other] = await Promise.all([
      calendar.leader.post('/api/year-plans').send(asked()),
      calendar.coach.post('/api/year-plans').send(asked()),
    ]);
    expect([one.status, other.status]).toEqual([201, 201]);
    const added = [one, other].map(({ body }) => (body as YearPlanLaid).eventIds.length);
    expect(Math.min(...added)).toBe(0);
    const rows = await calendar.api.sql('own', 'SELECT 1 FROM "Event"');
    expect(rows).toHaveLength(Math.max(...added));
  });

  it('follows from this one: what stood stands in the same week as counted from holidays and tests', async () => {
    await laid();
    const own = { title: 'Kijkavond', kind: 'other', startsOn: `${startOf(schoolYear).slice(0, 4)}-11-19` };
    const evening = await calendar.made(own);
    const next = schoolYearAfter(schoolYear);
    const proposal = await preview({ schoolYear: next }, 'from-last-year');
    const before = (await preview()).proposed.length;
    expect(proposal.proposed.length + proposal.doesNotFit.length).toBe(before + 1);
    expect(proposal.proposed.map(({ key }) => key)).toContain(`own#${evening.id}`);
    const written = await laid({ schoolYear: next, from: 'lastYear' });
    expect(written.eventIds).toHaveLength(proposal.proposed.length);
    expect(await laid({ schoolYear: next, from: 'lastYear' })).toMatchObject({ eventIds: [] });
  });

  it('goes by a template of the school, with weeks kept free', async () => {
    const rule = {
      ...{ key: 'thema', kind: 'groupTalk', title: 'Groepsbespreking', audience: 'team', people: ['coach'] },
      when: { what: 'everyNWeeks', weeks: 1, weekday: 3 },
      ...{ startTime: '13:00', durationMinutes: 45, preparationDays: 3 },
    };
    const template = { schoolId: calendar.schoolId, name: 'Onze weken', rules: [rule], neverWeeks: [40, 41] };
    const { body } = await calendar.leader.post('/api/calendar-templates').send(template).expect(201);
    const { id: templateId } = body as { id: string };
    const { proposed } = await preview({ templateId });
    expect(proposed.length).toBeGreaterThan(30);
    expect(new Set(proposed.map(({ ruleKey }) => ruleKey))).toEqual(new Set(['thema']));
    const twice = { ...template, rules: [rule, rule, { ...rule, key: 'wie', people: ['teacher'] }] };
    const wrong = await calendar.leader.post('/api/calendar-templates').send(twice).expect(400);
    expect(wrong.body).toMatchObject({
      errors: [
        { path: 'rules.1.key', code: 'calendarTemplate.keyTwice' },
        { path: 'rules.2.people', code: 'calendarTemplate.ruleIncomplete' },
      ],
    });
    await calendar.leader.post('/api/calendar-templates').send({ name: 'Van het bestuur' }).expect(403);
    const board = await calendar.member.post('/api/calendar-templates').send({ name: 'Van het bestuur' }).expect(201);
    expect(board.body).toMatchObject({ schoolId: null, may: { edit: true } });
    const { body: found } = await calendar.leader.get('/api/calendar-templates').expect(200);
    expect(found).toMatchObject({ total: 2 });
  });

  it('warns of guarded lessons and counts what they lose', async () => {
    const { body } = await calendar.leader.get(`/api/guarded-hours?schoolId=${calendar.schoolId}`).expect(200);
    const [group] = (body as { data: { id: string }[] }).data;
    const at = `/api/guarded-hours/${group?.id}`;
    const lesson = { startTime: '08:30', endTime: '09:30', domain: 'rekenen' };
    const hours = [1, 2, 3, 4, 5].map((weekday) => ({ ...lesson, weekday }));
    const put = (change: object, version: number) => calendar.leader.put(at).set('If-Match', `"v${version}"`).send(change); // prettier-ignore
    await calendar.teacher.put(at).set('If-Match', '"v0"').send({ hours }).expect(403);
    await put({ hours: [{ ...lesson, weekday: 1, endTime: '08:00' }] }, 0).expect(400);
    await put({ hours: [hours[0], { ...lesson, weekday: 1, startTime: '09:00', endTime: '10:00' }] }, 0).expect(400);
    expect((await put({ hours }, 0).expect(200)).body).toMatchObject({ version: 1, hoursAWeek: 5 });
    await put({ hours }, 0).expect(412);
    const days = { startsOn: today, startTime: '09:00', endTime: '10:00' };
    const lost: number[] = [];
    for (let ahead = 0; lost.length === 0 && ahead < 40; ahead++) {
      const startsOn = new Date(Date.parse(`${today}T00:00:00Z`) + ahead * 86_400_000).toISOString().slice(0, 10);
      const { conflicts } = await calendar.made({ ...days, startsOn });
      lost.push(...conflicts.filter(({ kind }) => kind === 'guardedHours').map(({ hoursLost }) => hoursLost));
    }
    expect(lost[0]).toBe(0.5);
  });

  it('is laid by who plans at that school only', async () => {
    await calendar.teacher.post('/api/year-plans/preview').send(asked()).expect(403);
    await calendar.member.post('/api/year-plans').send(asked()).expect(403);
    const elsewhere = { schoolId: calendar.api.boards.own.schoolIds[1] };
    await calendar.leader.post('/api/year-plans').send(asked(elsewhere)).expect(404);
    const wrong = await calendar.leader.post('/api/year-plans').send(asked({ schoolYear: '2026-2028' })).expect(400); // prettier-ignore
    expect(wrong.body).toMatchObject({ errors: [{ path: 'schoolYear', code: 'yearPlan.unknownSchoolYear' }] });
  });
});
