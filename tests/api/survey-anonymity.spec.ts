import { SurveyApi } from '../support/survey-api';
import { sheetOf } from '../support/survey-changes';

/** Who has the whole database before them, and wants to know what somebody answered. */
describe('an answer without a name', () => {
  let surveys: SurveyApi;
  let id: string;
  let staffIds: string[];
  beforeAll(async () => {
    surveys = await SurveyApi.start();
    ({ id } = await surveys.answered(4));
    staffIds = (await sql<{ staffId: string }>('SELECT "staffId" FROM "SurveyParticipant"')).map((one) => one.staffId);
  });
  afterAll(() => surveys.api.stop());
  const sql = <Row extends object>(text: string, values: unknown[] = []) =>
    surveys.api.sql<Row & Record<string, unknown>>('own', text, values);

  it('is kept as counts only: no row of a person, no time, no id that was dealt out in order', async () => {
    const columns = async (table: string) =>
      (await sql<{ name: string }>(`SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1`, [table]))
        .map(({ name }) => name)
        .sort(); // prettier-ignore
    expect(await columns('SurveyTally')).toEqual(['boardId', 'count', 'question', 'surveyId', 'value']);
    expect(await columns('SurveyParticipant')).toEqual(['boardId', 'staffId', 'surveyId']);
    const [rows] = await sql<{ all: number }>('SELECT count(*)::int AS all FROM "SurveyTally" WHERE "surveyId" = $1', [
      id,
    ]);
    await surveys.answer(id, surveys.teacher).expect(200);
    const [after] = await sql<{ all: number }>('SELECT count(*)::int AS all FROM "SurveyTally" WHERE "surveyId" = $1', [
      id,
    ]);
    expect(after).toEqual(rows);
  });

  it('cannot be found by which transaction wrote which row: every answer writes them all', async () => {
    const writers = await sql<{ xmin: string }>(
      'SELECT DISTINCT xmin::text AS xmin FROM "SurveyTally" WHERE "surveyId" = $1',
      [id],
    );
    expect(writers).toHaveLength(1);
    const people = await sql<{ xmin: string }>(
      'SELECT DISTINCT xmin::text AS xmin FROM "SurveyParticipant" WHERE "surveyId" = $1',
      [id],
    );
    expect(people).toHaveLength(5);
  });

  it('is not in the log, which says who answered, as the list of participants does', async () => {
    const entries = await sql<{ actorId: string; subjectId: string; fields: string[] }>(
      `SELECT "actorId", "subjectId", fields FROM "AuditEntry" WHERE action = 'survey.answer'`,
    );
    expect(entries.map(({ actorId }) => actorId).sort()).toEqual(
      (await sql<{ staffId: string }>('SELECT "staffId" FROM "SurveyParticipant"')).map((one) => one.staffId).sort(),
    );
    expect(entries.every(({ subjectId, fields }) => subjectId === id && fields.length === 0)).toBe(true);
  });

  it('is not kept beside the name for the case that it is sent again: its hash would give it away', async () => {
    const { id: other } = await surveys.made();
    const send = () =>
      surveys.teacher
        .post(`/api/surveys/${other}/answers`)
        .set('Idempotency-Key', 'once')
        .send({ answers: sheetOf(1) });
    await send().expect(200);
    await send().expect(409);
    expect(await sql('SELECT 1 FROM "IdempotencyKey"')).toEqual([]);
  });

  it('stands in no answer of the API while it is open, to nobody, nor who gave one', async () => {
    for (const role of ['schoolLeader', 'administrator', 'boardMember'] as const) {
      const agent = await surveys.api.as(role);
      const texts = [JSON.stringify(await surveys.read(id, agent)), JSON.stringify(await surveys.list('', agent))];
      for (const text of texts) {
        expect(text).not.toMatch(/"counts":\[/);
        for (const staffId of staffIds) expect(text).not.toContain(staffId);
      }
    }
  });
});
