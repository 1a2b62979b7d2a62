import { addDays } from '#domain/calendar/day';
import { isSchoolDay } from '#domain/calendar/school-days';
import { surveyNotesFor, surveysToAnswer } from '#workflows/reminders/survey-notes';
import { SurveyApi } from '../support/survey-api';

describe('the morning mail asks for an answer', () => {
  let surveys: SurveyApi;
  let today: string;
  let teacherId: string;
  beforeAll(async () => {
    surveys = await SurveyApi.start();
    ({ today, staffId: teacherId } = await surveys.api.userOf('teacher'));
  });
  afterAll(() => surveys.api.stop());

  const database = () => surveys.database;
  const boardId = () => surveys.api.boards.own.id;
  const asked = async (day: string) => {
    const notes = await database().forBoard(boardId(), (tx) => surveyNotesFor(tx, [teacherId], day));
    return notes.map(({ id }) => id);
  };
  const mailed = (day: string) =>
    surveys.api.sql(
      'own',
      `INSERT INTO "Mail" ("boardId", "staffId", "to", subject, html, text, "messageId", kind, "localDay", state, "createdAt")
       VALUES ($1, $2, 'x@own.test', '', '', '', gen_random_uuid()::text, 'digest', $3::date, 'sent', $3::date + interval '6 hours')`,
      [boardId(), teacherId, day],
    );

  it('not of who wants no mail', async () => {
    const { id } = await surveys.made();
    expect(await asked(today)).toContain(id);
    await surveys.teacher.patch('/api/me').send({ reminders: false }).expect(200);
    expect(await asked(today)).toEqual([]);
    await surveys.teacher.patch('/api/me').send({ reminders: true }).expect(200);
    await surveys.leader.delete(`/api/surveys/${id}`).set('If-Match', '"v1"').expect(204);
  });

  it('once when the survey opens, again on the last two school days, and not in between or of who answered', async () => {
    // A Friday far from holidays: the days before it are school days.
    let friday = addDays(today, 20);
    const closed = { holidays: [], freeDays: [], knownSchoolYears: [] };
    const week = (until: string) => [0, -1, -2, -7, -8, -9].map((back) => addDays(until, back));
    while (new Date(`${friday}T00:00:00Z`).getUTCDay() !== 5 || !week(friday).every((day) => isSchoolDay(day, closed)))
      friday = addDays(friday, 1);
    const [opens, next] = [addDays(friday, -9), addDays(friday, -8)];
    const { id } = await surveys.made({ openFrom: opens, openUntil: friday });
    expect(await asked(addDays(opens, -1))).toEqual([]);
    expect(await asked(opens)).toEqual([id]);
    await mailed(opens);
    expect(await asked(next)).toEqual([]);
    expect(await asked(addDays(friday, -2))).toEqual([]);
    expect(await asked(addDays(friday, -1))).toEqual([id]);
    expect(await asked(friday)).toEqual([id]);
    expect(await asked(addDays(friday, 1))).toEqual([]);

    const everybody = await database().forBoard(boardId(), (tx) => surveysToAnswer(tx, friday));
    const { counts } = await surveys.read(id);
    expect(new Set(everybody.map(({ staffId }) => staffId)).size).toBe(counts.asked);
    expect(new Set(everybody.map(({ schoolId }) => schoolId))).toEqual(new Set([surveys.schoolId]));
    await surveys.api.sql('own', `UPDATE "Survey" SET "openFrom" = current_date WHERE id = $1`, [id]);
    await surveys.answer(id, surveys.teacher).expect(200);
    expect(await asked(friday)).toEqual([]);
  });
});
