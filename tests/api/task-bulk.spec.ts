import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { TaskApi } from '../support/task-api';

/** What a task can be when somebody takes it along in a step for many. */
const situations = ['own', 'recurring', 'given', 'asked', 'helped', 'done', 'far', 'secret', 'absent'] as const;
type Situation = (typeof situations)[number];
const actions = ['finish', 'postpone', 'delegate', 'delegateAway'] as const;
/** A teacher hands over nothing: that route is closed before anybody looks for a task. */
const who = fc.oneof(
  fc.record({ role: fc.constant('coach'), action: fc.constantFrom(...actions) }),
  fc.record({ role: fc.constant('teacher'), action: fc.constantFrom('finish' as const, 'postpone' as const) }),
);
const someTasks = fc.array(fc.constantFrom(...situations), { minLength: 1, maxLength: 6 });

describe('many tasks at once', () => {
  let tasks: TaskApi;
  beforeAll(async () => {
    tasks = await TaskApi.start();
  });
  afterAll(() => tasks.api.stop());

  /** A task in that situation, as the coach sees it. */
  async function inSituation(situation: Situation, title: string): Promise<string> {
    const made = async (role: string, change: object = {}) => (await tasks.made(role, { title, ...change })).id;
    switch (situation) {
      case 'own':
        return made('coach');
      case 'recurring':
        return made('coach', { recurrence: 'weekly' });
      case 'given':
        return made('coach', { ownerId: tasks.ids['teacher'] });
      case 'asked':
        return made('schoolLeader', { ownerId: tasks.ids['coach'] });
      case 'helped':
        return made('schoolLeader', { helperId: tasks.ids['coach'] });
      case 'far':
        return made('coach', { dueOn: tasks.in(60) });
      case 'secret':
        return made('schoolLeader');
      case 'absent':
        return randomUUID();
      case 'done': {
        const id = await made('coach');
        await tasks.done('coach', id, 'finish');
        return id;
      }
    }
  }

  const bodyOf = (action: (typeof actions)[number]): { verb: 'finish' | 'postpone' | 'delegate'; body: object } => {
    if (action === 'finish') return { verb: 'finish', body: {} };
    if (action === 'postpone') return { verb: 'postpone', body: { dueOn: tasks.in(30), reason: 'Toetsweken' } };
    const ownerId = action === 'delegate' ? tasks.ids['schoolLeader'] : tasks.api.boards.other.id;
    return { verb: 'delegate', body: { ownerId } };
  };
  /** Every task of that name, the ones that came of it too, without what differs from one to another by itself. */
  const stateOf = (title: string) =>
    tasks.api.sql(
      'own',
      `SELECT "doneAt" IS NOT NULL AS done, "doneById", "ownerId", "helperId", "handedOutById", "isShared", "dueOn"::text,
         "postponedFrom"::text, "postponeReason", recurrence, version, (SELECT count(*)::int FROM "AuditEntry" a WHERE a."subjectId" = t.id::text) AS facts
       FROM "ReviewTask" t WHERE title = $1 ORDER BY "doneAt" IS NULL, "dueOn"`,
      [title],
    );

  it('end as each of them singly, with the same refusal for each that cannot', async () => {
    await fc.assert(
      fc.asyncProperty(who, someTasks, async ({ role, action }, chosen) => {
        const { verb, body } = bodyOf(action);
        const run = randomUUID();
        const [together, singly] = [
          chosen.map((situation, at) => ({ situation, title: `${run} samen ${at}` })),
          chosen.map((situation, at) => ({ situation, title: `${run} apart ${at}` })),
        ];
        const ids: string[] = [];
        for (const { situation, title } of together) ids.push(await inSituation(situation, title));
        const report = await tasks.bulk(role, { action: verb, ids: [...ids, ...ids], ...body });
        expect(report.results.map(({ id }) => id)).toEqual(ids);
        const codes: (string | null)[] = [];
        for (const { situation, title } of singly) {
          const answer = await tasks.step(role, await inSituation(situation, title), { verb, body });
          codes.push(answer.status === 200 ? null : (answer.body as { code: string }).code);
        }
        expect(report.results.map(({ code }) => code)).toEqual(codes);
        expect(report.done).toBe(codes.filter((code) => code === null).length);
        for (const [at, { title }] of together.entries())
          expect([chosen[at], await stateOf(title)]).toEqual([chosen[at], await stateOf(singly[at]?.title ?? '')]);
      }),
      { numRuns: 15 },
    );
  }, 120_000);
});
