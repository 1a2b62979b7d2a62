import { Database } from '#backend/database/database';
import { calendarsOf } from '#backend/organisation/school-calendars.queries';
import type { SchoolFreeDays } from '#contract/calendar-days';
import { isSchoolDay } from '#domain/calendar/school-days';
import { CalendarApi, quietDay } from '../support/calendar-api';

describe('days on which a school is closed', () => {
  let calendar: CalendarApi;
  beforeAll(async () => {
    calendar = await CalendarApi.start();
  });
  afterAll(() => calendar.api.stop());

  const isOpen = (day: string) =>
    calendar.api.app.get(Database, { strict: false }).forBoard(calendar.api.boards.own.id, async (tx) => {
      const { schoolId } = calendar;
      return isSchoolDay(day, (await calendarsOf(tx, [schoolId]))(schoolId));
    });

  it('are entered, moved and taken away by the leader of the school', async () => {
    const days = { schoolId: calendar.schoolId, name: 'Carnavalsmaandag', fromOn: quietDay, untilOn: quietDay };
    const made = (await calendar.leader.post('/api/school-free-days').send(days).expect(201)).body as SchoolFreeDays;
    expect(made).toMatchObject({ name: 'Carnavalsmaandag', version: 1, may: { edit: true } });
    expect(await isOpen(quietDay)).toBe(false);
    const at = `/api/school-free-days/${made.id}`;
    await calendar.teacher.get(at).expect(200);
    await calendar.teacher.patch(at).set('If-Match', '"v1"').send({ name: 'X' }).expect(403);
    await calendar.leader.patch(at).send({ name: 'X' }).expect(428);
    const wrong = await calendar.leader.patch(at).set('If-Match', '"v1"').send({ untilOn: '2031-11-03' }).expect(400);
    expect(wrong.body).toMatchObject({ errors: [{ path: 'untilOn', code: 'event.daysOrder' }] });
    await calendar.leader.patch(at).set('If-Match', '"v1"').send({ untilOn: '2031-11-05' }).expect(200);
    expect(await isOpen('2031-11-05')).toBe(false);
    await calendar.leader.delete(at).set('If-Match', '"v1"').expect(412);
    await calendar.leader.delete(at).set('If-Match', '"v2"').expect(204);
    expect(await isOpen(quietDay)).toBe(true);
  });

  it('are those of the calendar too: a study day for the team, as long as it stands', async () => {
    const whole = { kind: 'studyDay', title: 'Studiedag', startTime: null, endTime: null };
    const day = await calendar.made(whole);
    expect(await isOpen(quietDay)).toBe(false);
    await calendar.step('cancel', day).expect(200);
    expect(await isOpen(quietDay)).toBe(true);
    await calendar.made({ ...whole, startTime: '13:00', endTime: '16:00' });
    await calendar.made({ ...whole, kind: 'freeDay', audience: 'people' });
    expect(await isOpen(quietDay)).toBe(true);
  });
});
