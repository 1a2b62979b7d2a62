import { presentVersion, questionsOf } from '#domain/surveys/questions';
import type { Api } from './api';

type Ask = () => PromiseLike<{ status: number }>;
type Known = { id: string; version: number };

/** A sheet with the same answer everywhere, as far as a question goes. */
export const sheetOf = (answer: number, change: Record<string, unknown> = {}) => ({
  ...Object.fromEntries(questionsOf(presentVersion).map(({ key, steps }) => [key, Math.min(answer, steps)])),
  ...change,
});

/** Every change of a survey in the order in which it can be made, by the leader of a school. */
export async function changesOfSurvey(api: Api): Promise<Record<string, Ask>> {
  const leader = await api.as('schoolLeader');
  const [schoolId] = api.boards.own.schoolIds;
  const input = { schoolId, title: 'Hoe gebruiken we onze gegevens?' };
  const made = async () => (await leader.post('/api/surveys').send(input).expect(201)).body as Known;
  const [survey, spare] = [await made(), await made()];
  const at = `/api/surveys/${survey.id}`;
  return {
    'post /api/surveys': () => leader.post('/api/surveys').send(input),
    'patch /api/surveys/{id}': () => leader.patch(at).set('If-Match', '"v1"').send({ title: 'Waar kijken we naar?' }),
    'delete /api/surveys/{id}': () => leader.delete(`/api/surveys/${spare.id}`).set('If-Match', '"v1"'),
    'post /api/surveys/{id}/answers': () => leader.post(`${at}/answers`).send({ answers: sheetOf(2) }),
    'post /api/surveys/{id}/close': () => leader.post(`${at}/close`),
  };
}
