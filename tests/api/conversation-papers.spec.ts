import { existsSync } from 'node:fs';
import type { Agent } from '../support/api';
import { ConversationApi } from '../support/conversation-api';

const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
/** In CI it may not be missing. */
const withBrowser = existsSync(chromium) || process.env['CI'] ? it : it.skip;

const pdfOf = async (agent: Agent, path: string): Promise<Buffer> => {
  const answer = await agent.get(path).buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part));
    response.on('end', () => done(null, Buffer.concat(parts)));
  }).expect(200).expect('Content-Type', 'application/pdf').expect('Content-Disposition', /^attachment; filename="\w+\.pdf"$/); // prettier-ignore
  return answer.body as Buffer;
};
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('the papers of a talk', () => {
  let talks: ConversationApi;
  beforeAll(async () => (talks = await ConversationApi.start()), 120_000);
  afterAll(() => talks.api.stop());

  withBrowser(
    'the minutes are a PDF, for who may read them, and the log says who made it',
    async () => {
      const talk = await talks.prepared();
      const at = `/api/conversations/${talk.id}/minutes.pdf`;
      const pdf = await pdfOf(talks.leader, at);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect(pagesIn(pdf)).toBeGreaterThan(0);
      await talks.teacher.get(at).expect(404);
      const rows = await talks.api.sql<{ actorId: string }>(
        'own',
        `SELECT "actorId" FROM "AuditEntry" WHERE action = 'conversation.minutes' AND "subjectId" = $1`,
        [talk.id],
      );
      expect(rows).toEqual([{ actorId: talks.ids.schoolLeader }]);
    },
    60_000,
  );

  withBrowser(
    'the preparation of board and leader is one too; another talk has none',
    async () => {
      const talk = await talks.made({ level: 'boardLeader', attendeeIds: [talks.ids.schoolLeader] }, talks.board);
      const pdf = await pdfOf(talks.board, `/api/conversations/${talk.id}/pack.pdf`);
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      const other = await talks.made();
      await talks.leader.get(`/api/conversations/${other.id}/pack.pdf`).expect(404);
    },
    60_000,
  );
});

it('a Koers without a browser says so, in the record and in the answer', async () => {
  const talks = await ConversationApi.start({ CHROMIUM_PATH: '/nowhere/chromium' });
  try {
    const talk = await talks.made();
    expect(talk.canMakePdf).toBe(false);
    const refused = await talks.leader.get(`/api/conversations/${talk.id}/minutes.pdf`).expect(409);
    expect(refused.body).toMatchObject({ code: 'pdf.noBrowser' });
  } finally {
    await talks.api.stop();
  }
}, 120_000);
