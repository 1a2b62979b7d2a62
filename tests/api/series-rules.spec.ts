import ICAL from 'ical.js';
import type { CalendarEvent, CalendarEventDetail, EventPreview } from '#contract/events';
import type { ReviewTask } from '#contract/review-tasks';
import { addDays, type Day, weekdayOf } from '#domain/calendar/day';
import { CalendarApi } from '../support/calendar-api';

const biweekly = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20311231';
const triweekly = 'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU;UNTIL=20311231';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

describe('a series that gets another rule', () => {
  let calendar: CalendarApi;
  beforeAll(async () => {
    calendar = await CalendarApi.start();
    await calendar.api.asOwner('DELETE FROM "Holiday"');
  });
  afterAll(() => calendar.api.stop());
  afterEach(async () => {
    await calendar.api.sql('own', 'DELETE FROM "Event"');
    await calendar.api.sql('own', 'DELETE FROM "ReviewTask"');
  });

  /** Tuesdays 4 and 18 November, 2, 16 and 30 December. */
  const series = async (change: object = {}) => {
    const first = await calendar.made({ rrule: biweekly, ...change });
    return { first, events: await eventsOf(first) };
  };
  const eventsOf = ({ seriesId }: Pick<CalendarEvent, 'seriesId'>) => calendar.list(`seriesId=${seriesId}`);
  const standing = async (one: CalendarEvent) =>
    (await eventsOf(one)).filter(({ cancelledAt }) => cancelledAt === null).map(({ startsOn }) => startsOn);
  const changed = async (event: { id: string; version: number }, change: object) =>
    (await calendar.change(event, change).expect(200)).body as CalendarEventDetail;
  const preview = async ({ id }: { id: string }, change: object) =>
    (await calendar.leader.post(`/api/events/${id}/preview`).send(change).expect(200)).body as EventPreview;
  const at = (events: readonly CalendarEvent[], n: number) => events[n] as CalendarEvent;

  it('stands by the new rule; who stands on a day of both is the same event, and who does not is cancelled', async () => {
    const { first, events } = await series();
    const said = await preview(first, { rrule: triweekly, apply: 'all' });
    expect(said).toMatchObject({
      events: 3,
      series: {
        stays: 2,
        comes: ['2031-11-25'],
        goes: ['2031-11-18', '2031-12-02', '2031-12-30'],
        goesItself: false,
        apart: [],
      },
    });
    const after = await changed(first, { rrule: triweekly, title: 'Leesoverleg', apply: 'all' });
    expect(after).toMatchObject({ id: first.id, rrule: triweekly, seriesLength: 3, title: 'Leesoverleg' });
    const now = await eventsOf(first);
    const days = now.filter(({ cancelledAt }) => cancelledAt === null);
    expect(days.map(({ startsOn, title }) => `${startsOn} ${title}`)).toEqual([
      '2031-11-04 Leesoverleg',
      '2031-11-25 Leesoverleg',
      '2031-12-16 Leesoverleg',
    ]);
    expect(days.map(({ id }) => events.findIndex((one) => one.id === id))).toEqual([0, -1, 3]);
    // Back again: whom the rule let go returns, and nobody is made anew.
    await changed(after, { rrule: biweekly, apply: 'all' });
    const back = (await eventsOf(first)).filter(({ cancelledAt }) => cancelledAt === null);
    expect(back.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it('tells calendars elsewhere: the same names, a higher number, and of what falls out that it does not go on', async () => {
    const { first, events } = await series();
    const { body } = await calendar.leader.post('/api/calendar-feeds').send({}).expect(201);
    const path = new URL((body as { url: string }).url).pathname;
    const read = async () => {
      const { text } = await calendar.api.anybody().get(path).expect(200);
      const entries = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent');
      return entries
        .map((entry) => ({
          uid: String(entry.getFirstPropertyValue('uid')),
          sequence: Number(entry.getFirstPropertyValue('sequence')),
          status: String(entry.getFirstPropertyValue('status')),
          day: String(entry.getFirstPropertyValue('dtstart')).slice(0, 10),
        }))
        .sort((one, other) => (one.day < other.day ? -1 : 1));
    };
    const before = await read();
    expect(before.map(({ uid }) => uid)).toEqual(events.map(({ id }) => `${id}@koers`));
    await changed(first, { rrule: triweekly, apply: 'all' });
    const after = await read();
    expect(after.map(({ day, status }) => `${day} ${status}`)).toEqual([
      '2031-11-04 CONFIRMED',
      '2031-11-18 CANCELLED',
      '2031-11-25 CONFIRMED',
      '2031-12-02 CANCELLED',
      '2031-12-16 CONFIRMED',
      '2031-12-30 CANCELLED',
    ]);
    for (const { uid, sequence } of before)
      expect(after.find((one) => one.uid === uid)?.sequence).toBeGreaterThan(sequence);
  });

  it('keeps what was changed or cancelled apart, and asks; by choice that follows too', async () => {
    const { first, events } = await series();
    await changed(at(events, 1), { startsOn: '2031-11-19' });
    await calendar.step('cancel', at(events, 2)).expect(200);
    const longer = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20320113';
    const { series: said } = await preview(first, { rrule: longer, apply: 'all' });
    expect(said?.apart.map(({ startsOn, cancelled }) => [startsOn, cancelled])).toEqual([
      ['2031-11-19', false],
      ['2031-12-02', true],
    ]);
    const after = await changed(first, { rrule: longer, apply: 'all' });
    expect(await standing(first)).toEqual(['2031-11-04', '2031-11-19', '2031-12-16', '2031-12-30', '2032-01-13']);
    await changed(after, { rrule: longer, apply: 'all', apart: 'follow' });
    expect(await standing(first)).toEqual([
      ...['2031-11-04', '2031-11-18', '2031-12-02', '2031-12-16', '2031-12-30', '2032-01-13'],
    ]);
    expect(await eventsOf(first)).toHaveLength(6);
  });

  it('from one event on leaves those before it; to another weekday each stays the event it was', async () => {
    const { first, events } = await series();
    const wednesdays = 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20311231';
    await changed(at(events, 2), { startsOn: '2031-12-03', rrule: wednesdays, apply: 'following' });
    const now = await eventsOf(first);
    expect(now.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
    expect(now.map(({ startsOn, cancelledAt }) => [startsOn, cancelledAt])).toEqual([
      ['2031-11-04', null],
      ['2031-11-18', null],
      ['2031-12-03', null],
      ['2031-12-17', null],
      ['2031-12-31', null],
    ]);
  });

  it('leaves what was, and lets the tasks that prepare it follow', async () => {
    const { today } = await calendar.api.userOf('schoolLeader');
    const past = addDays(today, -7);
    // By weekday of the whole year: a series of weeks ends with the school year, whenever this test runs.
    const on = (...days: Day[]) => `FREQ=YEARLY;BYDAY=${days.map((day) => weekdays[weekdayOf(day) - 1]).join()}`;
    const until = (day: Day) => `;UNTIL=${day.replaceAll('-', '')}`;
    const weekly = on(past) + until(addDays(today, 21));
    const first = await calendar.made({ startsOn: past, preparationDays: 60, rrule: weekly });
    const [, , next] = await eventsOf(first);
    const twice = on(past, addDays(today, 1)) + until(addDays(today, 8));
    await changed(next as CalendarEvent, { rrule: twice, apply: 'all' });
    const ahead = (await standing(first)).filter((day) => day > today);
    const { body } = await calendar.leader
      .get('/api/review-tasks?kind=prepareEvent&state=open&perPage=100')
      .expect(200);
    const open = (body as { data: ReviewTask[] }).data.map(({ path }) => path).sort();
    const stands = (await eventsOf(first)).filter(({ startsOn, cancelledAt }) => startsOn > today && !cancelledAt);
    expect(await standing(first)).toContain(past);
    expect(ahead).toEqual([1, 7, 8].map((days) => addDays(today, days)));
    expect(open).toEqual(stands.map(({ id }) => `/events/${id}/show`).sort());
    await calendar.change(await calendar.read(first.id), { rrule: weekly, apply: 'all' }).expect(409);
  });

  it('begins with an event that did not repeat: the same event, with its people and its preparation', async () => {
    const { staffId } = await calendar.api.userOf('teacher');
    const alone = await calendar.made({ participantIds: [staffId], preparationDays: 3 });
    const moved = { startsOn: '2031-11-11', rrule: biweekly };
    const said = await preview(alone, moved);
    expect(said).toMatchObject({ events: 4, series: { stays: 1, goes: [], goesItself: false, apart: [] } });
    expect(said.series?.comes).toEqual(['2031-11-25', '2031-12-09', '2031-12-23']);
    const first = await changed(alone, { ...moved, title: 'Om de week' });
    expect(first).toMatchObject({ id: alone.id, rrule: biweekly, seriesLength: 4, changedApart: false });
    const events = await eventsOf(first);
    expect(events.map(({ startsOn, title }) => [startsOn, title])).toEqual(
      ['2031-11-11', '2031-11-25', '2031-12-09', '2031-12-23'].map((day) => [day, 'Om de week']),
    );
    for (const one of events)
      expect(one).toMatchObject({ participants: [{ staffId }], preparationDays: 3, startTime: alone.startTime });
    // From here on it is a series like any other.
    await changed(at(events, 1), { startsOn: '2031-11-26', rrule: 'FREQ=WEEKLY;COUNT=2', apply: 'following' });
    expect(await standing(first)).toEqual(['2031-11-11', '2031-11-26', '2031-12-03']);
  });

  it('does not begin with a rule that passes over the event, nor with an event that was or is cancelled', async () => {
    const alone = await calendar.made();
    const beside = await calendar.change(alone, { rrule: 'FREQ=WEEKLY;BYDAY=WE' }).expect(400);
    expect(beside.body).toMatchObject({ errors: [{ path: 'rrule', code: 'event.badRule' }] });
    expect((await calendar.read(alone.id)).seriesId).toBeNull();
    const { today } = await calendar.api.userOf('schoolLeader');
    const was = await calendar.made({ startsOn: addDays(today, -1) });
    const refused = await calendar.change(was, { rrule: 'FREQ=DAILY;COUNT=3' }).expect(409);
    expect(refused.body).toMatchObject({ code: 'event.notByRule' });
    await calendar.step('cancel', alone).expect(200);
    await calendar.change(await calendar.read(alone.id), { rrule: biweekly }).expect(409);
  });

  it('is asked of more than one event, of one that stands by the rule, and of its newest state', async () => {
    const { first, events } = await series();
    const refused = await calendar.change(first, { rrule: triweekly }).expect(400);
    expect(refused.body).toMatchObject({ errors: [{ path: 'apply', code: 'event.ruleOfSeries' }] });
    await calendar.change(await calendar.made(), { rrule: triweekly, apply: 'all' }).expect(409);
    await calendar.change(first, { rrule: 'FREQ=HOURLY', apply: 'all' }).expect(400);
    const moved = await changed(at(events, 1), { startsOn: '2031-11-19' });
    expect(moved.changedApart).toBe(true);
    await calendar.change(moved, { rrule: triweekly, apply: 'all' }).expect(409);
    await changed(first, { rrule: triweekly, apply: 'all' });
    await calendar.change(first, { rrule: biweekly, apply: 'all' }).expect(412);
  });
});
