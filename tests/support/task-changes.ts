import type { ReviewTask } from '#contract/review-tasks';
import { addDays } from '#domain/calendar/day';
import type { Api } from './api';

/** What each step asks for, so that it comes as far as the record. */
export const taskBodies: Record<string, object> = {
  '/api/review-tasks/{id}/delegate': { ownerId: '6f1d2f6e-6a52-4c0e-9d55-0d6a3c9d1f10' },
  '/api/review-tasks/{id}/postpone': { dueOn: '2030-01-01', reason: 'Iets' },
  '/api/review-tasks/{id}/remind': { remindOn: null },
  '/api/review-tasks/{id}/comments': { text: 'Iets' },
};

type Ask = () => PromiseLike<{ status: number }>;

/** Every change that can be made to a task, each once and in order, of a task the leader gives the coach. */
export async function changesOfTask(api: Api): Promise<Record<string, Ask>> {
  const [leader, coach] = [await api.as('schoolLeader'), await api.as('coach')];
  const { staffId: ownerId, today } = await api.userOf('coach');
  const { staffId: leaderId } = await api.userOf('schoolLeader');
  const schoolId = api.boards.own.schoolIds[0];
  let task: ReviewTask;
  const write = async (change: object = {}) => {
    const answer = await leader.post('/api/review-tasks').send({ title: 'Rooster', schoolId, dueOn: today, ...change });
    task = answer.body as ReviewTask;
    return answer;
  };
  const step =
    (verb: string, body: object = {}, agent = coach) =>
    async () => {
      const { version } = (await agent.get(`/api/review-tasks/${task.id}`).expect(200)).body as ReviewTask;
      return agent.post(`/api/review-tasks/${task.id}/${verb}`).set('If-Match', `"v${version}"`).send(body);
    };
  const spare = (await write()).body as ReviewTask;
  const at = (path: string) => `/api/review-tasks/{id}${path}`;
  return {
    'post /api/review-tasks': () => write({ ownerId }),
    [`patch ${at('')}`]: () =>
      coach.patch(`/api/review-tasks/${task.id}`).set('If-Match', '"v1"').send({ title: 'Rooster maken' }),
    [`post ${at('/remind')}`]: step('remind', { remindOn: today }),
    [`post ${at('/postpone')}`]: step('postpone', { dueOn: addDays(today, 7), reason: 'Studiedag' }),
    [`post ${at('/delegate')}`]: step('delegate', { ownerId: leaderId }),
    [`post ${at('/comments')}`]: () => coach.post(`/api/review-tasks/${task.id}/comments`).send({ text: 'Hoe?' }),
    'post /api/review-tasks/bulk': () =>
      leader.post('/api/review-tasks/bulk').send({ action: 'finish', ids: [task.id] }),
    [`post ${at('/withdraw')}`]: () => leader.post(`/api/review-tasks/${spare.id}/withdraw`).set('If-Match', '"v1"'),
  };
}
