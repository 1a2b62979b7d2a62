import type { Api } from './api';
import { yearOfLeaving } from './goal-changes';

type Ask = () => PromiseLike<{ status: number }>;
type Known = { id: string; version: number };

/** Every change of causes, measures and practices in the order in which it can be made, by the leader of a school. */
export async function changesOfMeasure(api: Api): Promise<Record<string, Ask>> {
  const leader = await api.as('schoolLeader');
  const { staffId } = await api.userOf('schoolLeader');
  const [schoolId] = api.boards.own.schoolIds;
  const [year] = await api.sql<{ label: string }>('own', 'SELECT max(label) AS label FROM "SchoolYear"');
  const label = year?.label ?? '';
  const post = async (path: string, body: object) => (await leader.post(path).send(body).expect(201)).body as Known;
  const set = { schoolId, title: 'Meer begrip', schoolYear: label, ...yearOfLeaving };
  const goal = await post('/api/goals', set);
  await leader.post(`/api/goals/${goal.id}/set`).set('If-Match', '"v1"').expect(200);
  const causes = `/api/goals/${goal.id}/causes`;
  const cause = { category: 'time', text: 'Te weinig tijd' };
  const [known, spareCause] = [await post(causes, cause), await post(causes, cause)];
  const input = {
    ...{ schoolId, domain: 'lezen', title: 'Meer tijd', fromOn: `${label.slice(0, 4)}-10-01`, ownerId: staffId },
    ...{ because: 'a', expect: 'b', onWhat: 'c', what: 'd', howOften: 'e' },
    ...{ startSchoolYear: label, startMoment: 'B', schoolYear: label, moment: 'E' },
  };
  const [measure, spare] = [await post('/api/measures', input), await post('/api/measures', input)];
  const at = `/api/measures/${measure.id}`;
  const practice = async () => {
    const [row] = await api.sql<Known>('own', `SELECT id, version FROM "Practice" WHERE "measureId" = $1`, [
      measure.id,
    ]);
    return { path: `/api/practices/${row?.id}`, match: ['If-Match', `"v${row?.version}"`] as const };
  };
  const v1 = ['If-Match', '"v1"'] as const;
  const texts = { what: 'Lezen', forWhom: 'Iedereen', contactId: staffId };
  return {
    'post /api/goals/{id}/causes': () => leader.post(causes).send(cause),
    'patch /api/causes/{id}': () => leader.patch(`/api/causes/${known.id}`).set(...v1).send({ text: 'Tijd' }), // prettier-ignore
    'post /api/causes/{id}/choose': () => leader.post(`/api/causes/${known.id}/choose`),
    'delete /api/causes/{id}': () => leader.delete(`/api/causes/${spareCause.id}`).set(...v1),
    'post /api/measures': () => leader.post('/api/measures').send(input),
    'patch /api/measures/{id}': () => leader.patch(at).set(...v1).send({ title: 'Nog meer tijd' }), // prettier-ignore
    'delete /api/measures/{id}': () => leader.delete(`/api/measures/${spare.id}`).set(...v1),
    'post /api/measures/{id}/start': () => leader.post(`${at}/start`).set('If-Match', '"v2"'),
    'post /api/measures/{id}/confirm': async () => {
      await api.sql('own', `UPDATE "Measure" SET "startSchoolYear" = '2018-2019', "schoolYear" = '2018-2019' WHERE id = $1`, [measure.id]); // prettier-ignore
      return leader.post(`${at}/confirm`).send({ verdict: 'nietTeZeggen', reason: 'Niet afgenomen.' });
    },
    'post /api/measures/{id}/publish': async () => {
      await api.sql(
        'own',
        `UPDATE "MeasureEffect" SET proposal = 'werkt', verdict = 'werkt', figures = figures || '{"left": 0.3, "low": 0.1, "high": 0.5, "n": 24}'
         WHERE "measureId" = $1`,
        [measure.id],
      );
      return leader.post(`${at}/publish`).send(texts);
    },
    'patch /api/practices/{id}': async () => {
      const { path, match } = await practice();
      return leader.patch(path).set(...match).send({ forWhom: 'Groep 6' }); // prettier-ignore
    },
    'post /api/practices/{id}/withdraw': async () => {
      const { path, match } = await practice();
      return leader.post(`${path}/withdraw`).set(...match);
    },
  };
}
