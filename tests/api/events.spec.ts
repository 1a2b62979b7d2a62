import { CalendarApi, kindsOf, quietDay } from '../support/calendar-api';
import type { CalendarEventDetail } from '#contract/events';

describe('what stands in the calendar', () => {
  let calendar: CalendarApi;
  beforeAll(async () => {
    calendar = await CalendarApi.start();
  });
  afterAll(() => calendar.api.stop());
  afterEach(() => calendar.api.sql('own', 'DELETE FROM "Event"'));

  it('is made by the leader for the team, and seen by the whole team', async () => {
    const made = await calendar.made({ place: 'Teamkamer', preparationDays: 7 });
    expect(made).toMatchObject({ audience: 'team', place: 'Teamkamer', endsOn: quietDay, version: 1, sequence: 0 });
    expect(made).toMatchObject({ seriesId: null, seriesLength: 1, rrule: null, may: { edit: true, remove: true } });
    const seen = await calendar.read(made.id, calendar.teacher);
    expect(seen).toMatchObject({ isMine: true, may: { edit: false, cancel: false, restore: false, remove: false } });
    expect(await calendar.read(made.id, calendar.member)).toMatchObject({ isMine: false });
  });

  it('shows a talk only to who is in it and to who plans there', async () => {
    const people = { audience: 'people', participantIds: [await calendar.staffIdOf('coach')] };
    const talk = await calendar.made({ kind: 'talkLeaderCoach', title: 'Gesprek', ...people });
    await calendar.read(talk.id, calendar.coach);
    await calendar.teacher.get(`/api/events/${talk.id}`).expect(404);
    await calendar.member.get(`/api/events/${talk.id}`).expect(404);
    expect(await calendar.list('', calendar.teacher)).toEqual([]);
  });

  it('lets a teacher put in own things, for oneself and who is named, and nothing for the team', async () => {
    const own = { kind: 'training', title: 'Cursus rekenen' };
    const made = await calendar.made({ ...own, audience: 'people' }, calendar.teacher);
    expect(made).toMatchObject({ audience: 'people', may: { edit: true } });
    expect((await calendar.made(own, calendar.teacher)).audience).toBe('people');
    await calendar.make({ ...own, audience: 'team' }, calendar.teacher).expect(403);
    await calendar.make({ kind: 'studyDay', title: 'Studiedag' }, calendar.teacher).expect(403);
    await calendar.change(made, { audience: 'team' }, calendar.teacher).expect(403);
    await calendar.change(made, { title: 'Cursus taal' }, calendar.teacher).expect(200);
  });

  it('keeps what is of the board for the board, and its talks with a leader', async () => {
    const board = { schoolId: null, kind: 'training', title: 'Bestuursdag' };
    await calendar.make(board).expect(403);
    const made = await calendar.made(board, calendar.member);
    expect(made).toMatchObject({ audience: 'board', schoolId: null });
    await calendar.read(made.id, calendar.teacher);
    await calendar.make({}, calendar.member).expect(403);
    const talk = {
      kind: 'talkBoardLeader',
      audience: 'people',
      participantIds: [await calendar.staffIdOf('schoolLeader')],
    };
    expect((await calendar.made(talk, calendar.member)).may.edit).toBe(true);
  });

  it('answers 404 for a school of nobody one knows', async () => {
    await calendar.make({ schoolId: calendar.api.boards.own.schoolIds[1] }).expect(404);
    await calendar.make({ schoolId: calendar.api.boards.other.schoolIds[0] }).expect(404);
  });

  it('refuses what cannot be, and says which field', async () => {
    const wrong = async (change: object, path: string, code: string) => {
      const { body } = await calendar.make(change).expect(400);
      expect((body as { errors: unknown[] }).errors).toEqual(
        expect.arrayContaining([expect.objectContaining({ path, code })]),
      );
    };
    await wrong({ endsOn: '2031-11-03' }, 'endsOn', 'event.daysOrder');
    await wrong({ endsOn: '2032-03-03' }, 'endsOn', 'event.tooLong');
    await wrong({ endTime: null }, 'endTime', 'event.timesTogether');
    await wrong({ endTime: '15:30' }, 'endTime', 'event.timesOrder');
    await wrong({ kind: 'testPeriod' }, 'kind', 'event.testPeriodElsewhere');
    await wrong({ audience: 'board' }, 'audience', 'event.audienceDoesNotFit');
    await wrong({ rrule: 'FREQ=WEEKLY;COUNT=veel' }, 'rrule', 'event.badRule');
    await wrong({ rrule: 'FREQ=SECONDLY' }, 'rrule', 'event.badRule');
    await wrong({ ownerId: calendar.api.boards.own.id }, 'ownerId', 'event.personUnknown');
    expect(await calendar.list('')).toEqual([]);
  });

  it('is moved by who saw its newest state, and counts its changes for calendars elsewhere', async () => {
    const made = await calendar.made();
    await calendar.leader.patch(`/api/events/${made.id}`).send({ title: 'X' }).expect(428);
    const moved = (await calendar.change(made, { startsOn: '2031-11-06' }).expect(200)).body as CalendarEventDetail;
    expect(moved).toMatchObject({ startsOn: '2031-11-06', endsOn: '2031-11-06', version: 2, sequence: 1 });
    await calendar.change(made, { startsOn: '2031-11-07' }).expect(412);
  });

  it('is cancelled and restored, and stays to be found', async () => {
    const made = await calendar.made();
    const gone = (await calendar.step('cancel', made).expect(200)).body as CalendarEventDetail;
    expect(gone).toMatchObject({ sequence: 1, may: { edit: false, restore: true }, conflicts: [] });
    expect(gone.cancelledAt).not.toBeNull();
    await calendar.step('cancel', gone).expect(409);
    await calendar.change(gone, { title: 'X' }).expect(409);
    expect(await calendar.list('cancelled=true')).toHaveLength(1);
    expect((await calendar.step('restore', gone).expect(200)).body).toMatchObject({ cancelledAt: null, sequence: 2 });
  });

  it('is thrown away only while nobody has been told', async () => {
    const remove = ({ id, version }: CalendarEventDetail) =>
      calendar.leader.delete(`/api/events/${id}`).set('If-Match', `"v${version}"`);
    await remove(await calendar.made()).expect(204);
    const older = await calendar.made();
    await calendar.api.sql('own', `UPDATE "Event" SET "createdAt" = now() - interval '2 days'`);
    expect((await calendar.read(older.id)).may.remove).toBe(false);
    expect((await remove(older).expect(409)).body).toMatchObject({ code: 'event.announced' });
  });

  it('is found by days, kind, person and words', async () => {
    const coachId = await calendar.staffIdOf('coach');
    const meeting = await calendar.made({ place: 'Aula', endsOn: '2031-11-05' });
    const talk = await calendar.made({
      ...{ kind: 'talkLeaderCoach', title: 'Gesprek', startsOn: '2031-12-01', audience: 'people', participantIds: [coachId] },
    }); // prettier-ignore
    const ids = async (query: string, agent = calendar.leader) =>
      (await calendar.list(query, agent)).map(({ id }) => id);
    expect(await ids('from=2031-11-05&until=2031-11-30')).toEqual([meeting.id]);
    expect(await ids('from=2031-11-06')).toEqual([talk.id]);
    expect(await ids('kind=talkLeaderCoach&kind=evaluation')).toEqual([talk.id]);
    expect(await ids(`participantId=${coachId}`)).toEqual([talk.id]);
    expect(await ids('q=aul')).toEqual([meeting.id]);
    expect(await ids('mine=true', calendar.coach)).toEqual([meeting.id, talk.id]);
    expect(await ids('mine=true', calendar.member)).toEqual([]);
    expect(await ids('mine=false', calendar.member)).toEqual([meeting.id]);
    expect(await ids('sort=title&order=DESC')).toEqual([meeting.id, talk.id]);
  });

  describe('as a series', () => {
    const days = async (seriesId: string | null) =>
      (await calendar.list(`seriesId=${seriesId}`)).map(({ startsOn }) => startsOn);

    it('stands as events of their own, at the same time on the wall all year', async () => {
      const first = await calendar.made({ rrule: 'FREQ=MONTHLY;BYDAY=1TU' });
      expect(first).toMatchObject({ seriesLength: 9, startsOn: '2031-11-04', rrule: 'FREQ=MONTHLY;BYDAY=1TU' });
      const all = await calendar.list(`seriesId=${first.seriesId}`);
      expect(new Set(all.map(({ startTime }) => startTime))).toEqual(new Set(['15:30']));
      expect(all.at(-1)?.startsOn).toBe('2032-07-06');
    });

    it('moves one, those after it, or all, and says so of its rule', async () => {
      const first = await calendar.made({ rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=4' });
      const [, second, third] = await calendar.list(`seriesId=${first.seriesId}`);
      await calendar.change(second as CalendarEventDetail, { startsOn: '2031-11-12' }).expect(200);
      expect(await days(first.seriesId)).toEqual(['2031-11-04', '2031-11-12', '2031-11-18', '2031-11-25']);
      await calendar.change(third as CalendarEventDetail, { startsOn: '2031-11-19', startTime: '14:00', apply: 'following' }); // prettier-ignore
      const after = await calendar.list(`seriesId=${first.seriesId}`);
      expect(after.map(({ startsOn, startTime }) => `${startsOn} ${startTime}`)).toEqual([
        '2031-11-04 15:30',
        '2031-11-12 15:30',
        '2031-11-19 14:00',
        '2031-11-26 14:00',
      ]);
      expect((await calendar.read(first.id)).rrule).toBe('FREQ=WEEKLY;BYDAY=WE;COUNT=4');
      await calendar.change(first, { title: 'Bouwoverleg', apply: 'all' }).expect(200);
      const named = await calendar.list(`seriesId=${first.seriesId}`);
      expect(named.map(({ title, sequence }) => `${title} ${sequence}`)).toEqual([
        'Bouwoverleg 1',
        'Bouwoverleg 2',
        'Bouwoverleg 2',
        'Bouwoverleg 2',
      ]);
    });

    it('cancels those after one, and leaves what stood before', async () => {
      const first = await calendar.made({ rrule: 'FREQ=WEEKLY;COUNT=4' });
      const [, second] = await calendar.list(`seriesId=${first.seriesId}`);
      await calendar.step('cancel', second as CalendarEventDetail, { apply: 'following' }).expect(200);
      expect(await calendar.list(`seriesId=${first.seriesId}&cancelled=false`)).toHaveLength(1);
      await calendar.step('cancel', await calendar.made(), { apply: 'all' }).expect(409);
    });
  });

  describe('says what is the matter', () => {
    it('with a day on which the school is closed, and with a person who is elsewhere', async () => {
      expect((await calendar.made()).conflicts.filter(({ kind }) => kind !== 'partTimeDay')).toEqual([]);
      const { body } = await calendar.make({ startsOn: '2031-12-25', startTime: null, endTime: null }).expect(201);
      const closed = (body as CalendarEventDetail).conflicts[0];
      expect(closed).toMatchObject({ kind: 'closed', because: 'publicHoliday', name: 'christmasDay' });
      const people = { audience: 'people', participantIds: [await calendar.staffIdOf('coach')] };
      const talk = await calendar.made({ kind: 'talkLeaderCoach', title: 'Gesprek', startTime: '16:00', endTime: '17:00', ...people }); // prettier-ignore
      const twice = talk.conflicts.filter(({ kind }) => kind === 'doubleBooked');
      expect(twice.map(({ staffName }) => staffName).sort()).toHaveLength(2);
      expect(twice[0]).toMatchObject({ day: quietDay, otherTitle: 'Opbrengstvergadering' });
    });

    it('with a study day of the school itself: the rest of that day stands badly, the day itself does not', async () => {
      const day = await calendar.made({ kind: 'studyDay', title: 'Studiedag lezen', startTime: null, endTime: null });
      expect(kindsOf(day.conflicts)).not.toContain('closed');
      const other = await calendar.made({ kind: 'groupTalk', title: 'Groepsbespreking' });
      expect(other.conflicts[0]).toMatchObject({ kind: 'closed', because: 'freeDay', name: 'Studiedag lezen' });
    });

    it('on one page, and tells no title that the asker may not read', async () => {
      const coachId = await calendar.staffIdOf('coach');
      const people = { audience: 'people', participantIds: [coachId, await calendar.staffIdOf('teacher')] };
      await calendar.made({ kind: 'talkCoachTeacher', title: 'Geheim gesprek', audience: 'people', participantIds: [coachId] }); // prettier-ignore
      const talk = await calendar.made({ kind: 'talkCoachTeacher', title: 'Gesprek', ...people });
      const seen = await calendar.read(talk.id, calendar.teacher);
      expect(seen.conflicts.filter(({ kind }) => kind === 'doubleBooked')[0]).toMatchObject({ otherTitle: null });
      expect(JSON.stringify(seen)).not.toContain('Geheim');
      const { body } = await calendar.leader.get(`/api/events/conflicts?from=${quietDay}&until=2031-11-30`).expect(200);
      expect(body).toMatchObject({ total: 2, hoursLost: 0 });
      await calendar.leader.get('/api/events/conflicts?from=2031-01-01&until=2033-01-01').expect(400);
    });
  });
});
