import type { Agreement, ConversationDetail } from '#contract/conversations';
import { ConversationApi } from '../support/conversation-api';

describe('the words of what was agreed', () => {
  let talks: ConversationApi;
  let talk: ConversationDetail;
  beforeAll(async () => {
    talks = await ConversationApi.start();
    talk = await talks.prepared();
  });
  afterAll(() => talks.api.stop());

  const code = (body: unknown) => (body as { code: string }).code;
  const change = ({ id, version }: Pick<Agreement, 'id' | 'version'>, text: string, agent = talks.leader) =>
    agent.patch(`/api/agreements/${id}`).set('If-Match', `"v${version}"`).send({ text });
  const taskOf = async ({ taskId }: Agreement) => (await talks.leader.get(`/api/review-tasks/${taskId}`).expect(200)).body as { title: string; version: number }; // prettier-ignore

  it('can be changed while the talk is open, and the task says the same', async () => {
    const made = await talks.agreed(talk);
    expect(made).toMatchObject({ version: 1, may: { edit: true } });
    const changed = (await change(made, '  Plannen samen lezen ', talks.coach).expect(200)).body as Agreement;
    expect(changed).toMatchObject({
      text: 'Plannen samen lezen',
      version: 2,
      dueOn: made.dueOn,
      ownerId: made.ownerId,
    });
    expect(await taskOf(changed)).toMatchObject({ title: 'Plannen samen lezen', version: 2 });
    expect((await talks.read(talk.id)).agreements).toContainEqual(changed);
  });

  it('are those of who saw the newest state, of the task too', async () => {
    const made = await talks.agreed(talk);
    await talks.leader.patch(`/api/agreements/${made.id}`).send({ text: 'Anders' }).expect(428);
    await change(made, 'Eerst').expect(200);
    await change(made, 'Te laat').expect(412);
    expect((await taskOf(made)).title).toBe('Eerst');
    await change({ ...made, version: 2 }, '   ').expect(400);
  });

  it('stay when it was done, and when the talk is closed', async () => {
    const [done, open] = [await talks.agreed(talk), await talks.agreed(talk)];
    await talks.coach.post(`/api/review-tasks/${done.taskId}/finish`).set('If-Match', '"v1"').expect(200);
    const refused = await change({ ...done, version: 2 }, 'Anders').expect(409);
    expect(code(refused.body)).toBe('reviewTask.alreadyDone');
    await talks.step(await talks.held(await talks.read(talk.id)), 'close').expect(200);
    expect(code((await change(open, 'Anders').expect(409)).body)).toBe('conversation.wrongState');
    const { body } = await talks.leader.get(`/api/agreements/${open.id}`).expect(200);
    expect((body as Agreement).may.edit).toBe(false);
  });

  it('are not for who only has to do it, nor there for who is not in it', async () => {
    const other = await talks.prepared();
    const given = await talks.agreed(other, { ownerId: talks.ids.teacher });
    await change(given, 'Anders', talks.teacher).expect(403);
    const own = await talks.agreed(other);
    await change(own, 'Anders', talks.teacher).expect(404);
    await change(own, 'Anders', talks.board).expect(404);
  });
});
