import type { ReviewTask } from '#contract/review-tasks';
import { ConversationApi } from '../support/conversation-api';

describe('the task to prepare the talk with the board', () => {
  let talks: ConversationApi;
  let id: string;
  const read = async () => (await talks.leader.get(`/api/review-tasks/${id}`).expect(200)).body as ReviewTask;

  beforeAll(async () => {
    talks = await ConversationApi.start();
    const [task] = await talks.api.sql<{ id: string }>(
      'own',
      `INSERT INTO "ReviewTask" ("boardId", "schoolId", kind, "ownerRole", "ownerId", "testPeriodId", "openedAt", "dueOn", "dedupeKey")
       SELECT "boardId", "schoolId", 'prepareConversation', 'schoolLeader', $2::uuid, id, now(), current_date + 5, 'talk'
       FROM "TestPeriod" WHERE "schoolId" = $1 ORDER BY "closesOn" LIMIT 1 RETURNING id`,
      [talks.schoolId, talks.ids.schoolLeader],
    );
    id = task?.id ?? '';
  });
  afterAll(() => talks.api.stop());

  it('is finished by hand while no such talk is planned, also when the leader talks with the coach', async () => {
    await talks.held(await talks.prepared());
    expect(await read()).toMatchObject({ closesWhen: null, doneAt: null, may: { finish: true } });
  });

  it('waits for the talk once it is planned, and closes when it was held', async () => {
    const change = { level: 'boardLeader', attendeeIds: [talks.ids.schoolLeader] };
    const talk = await talks.prepared(change, talks.board);
    expect(await read()).toMatchObject({ closesWhen: 'conversationHeld', may: { finish: false } });
    await talks.held(talk, undefined, talks.board);
    expect(await read()).toMatchObject({ status: 'done', closedItselfBy: 'conversationHeld' });
  });
});
