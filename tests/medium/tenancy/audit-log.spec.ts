import { Client } from 'pg';
import { Audit, auditHash, type AuditRow } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { cameTo, within } from './attempts';
import { type Board, oneRowEach } from './one-row-each';
import { type Schema, schemaOf } from './schema-of';

let place: TestDatabase;
let owner: Client;
let app: Client;
let database: Database;
let schema: Schema;
let boards = 0;
let own: Board;
let other: Board;
const audit = new Audit(new Clock());

beforeAll(async () => {
  place = await freshDatabase();
  [owner, app] = [new Client({ connectionString: place.owner }), new Client({ connectionString: place.app })];
  await Promise.all([owner.connect(), app.connect()]);
  schema = await schemaOf(owner);
  database = new Database(place.app, 4);
});
afterAll(async () => {
  await database.close();
  await Promise.all([owner.end(), app.end()]);
  await place.drop();
});
/** Boards of their own for every test, with a log that starts empty, as that of a new board does. */
beforeEach(async () => {
  [own, other] = [await oneRowEach(owner, schema, ++boards), await oneRowEach(owner, schema, ++boards)];
  for (const { id } of [own, other]) {
    await pastTheLock(`DELETE FROM "AuditEntry" WHERE "boardId" = '${id}'`);
    await owner.query(`DELETE FROM "AuditHead" WHERE "boardId" = $1`, [id]);
  }
});

/** As somebody who can switch the trigger off: the superuser. */
const pastTheLock = (sql: string) =>
  owner.query(`ALTER TABLE "AuditEntry" DISABLE TRIGGER USER; ${sql}; ALTER TABLE "AuditEntry" ENABLE TRIGGER USER`);
const record = (boardId: string, subjectId: string) =>
  database.forBoard(boardId, (tx) =>
    audit.record(tx, { boardId, actorId: null, action: 'pupil.read', subject: 'pupil', subjectId, fields: ['name'] }),
  );
const chainOf = (boardId: string) =>
  database.forBoard(boardId, (tx) => tx.auditEntry.findMany({ where: { boardId }, orderBy: { seq: 'asc' } }));

/** The first entry that does not follow from the one before it; null when the chain is whole. */
async function brokenAt(boardId: string): Promise<number | null> {
  let previous = '0'.repeat(64);
  let seq = 0;
  for (const entry of await chainOf(boardId)) {
    const { hash, previousHash, ...row } = entry;
    if (row.seq !== seq + 1 || previousHash !== previous || auditHash(previous, row as AuditRow) !== hash)
      return row.seq;
    [previous, seq] = [hash, row.seq];
  }
  const head = await database.forBoard(boardId, (tx) => tx.auditHead.findUniqueOrThrow({ where: { boardId } }));
  return head.seq === seq && head.hash === previous ? null : seq + 1;
}

it('is one unbroken chain a board, however many write at once', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, i) => record(i % 2 ? own.id : other.id, `pupil-${i}`)));
  for (const { id } of [own, other]) {
    expect((await chainOf(id)).map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(await brokenAt(id)).toBeNull();
  }
});

it('keeps nothing of a use case that failed, and goes on after it', async () => {
  await record(own.id, 'first');
  const failing = database.forBoard(own.id, async (tx) => {
    await audit.record(tx, { boardId: own.id, actorId: null, action: 'x', subject: 'x', subjectId: null });
    throw new Error('halfway');
  });
  await expect(failing).rejects.toThrow('halfway');
  await record(own.id, 'second');
  expect((await chainOf(own.id)).map(({ subjectId }) => subjectId)).toEqual(['first', 'second']);
  expect(await brokenAt(own.id)).toBeNull();
});

describe('only grows', () => {
  beforeEach(async () => {
    for (const subjectId of ['a', 'b', 'c']) await record(own.id, subjectId);
  });

  it.each([
    `UPDATE "AuditEntry" SET action = 'x'`,
    'DELETE FROM "AuditEntry"',
    'TRUNCATE "AuditEntry"',
    'DELETE FROM "AuditHead"',
    'DELETE FROM "Board"',
    'ALTER TABLE "AuditEntry" DISABLE TRIGGER USER',
    'DROP TABLE "AuditEntry"',
  ])('for the application: %s is refused', async (sql) => {
    expect(await within(app, own.id, () => cameTo(app.query(sql)))).toBe('42501');
    expect(await chainOf(own.id)).toHaveLength(3);
  });

  it.each([`UPDATE "AuditEntry" SET action = 'x'`, 'DELETE FROM "AuditEntry"', 'TRUNCATE "AuditEntry" CASCADE'])(
    'for the owner of the tables too: %s is refused',
    async (sql) => {
      expect(await within(owner, own.id, () => cameTo(owner.query(sql)))).toBe('42501');
    },
  );

  it('goes with its board, when the owner removes that', async () => {
    await owner.query(`DELETE FROM "Board" WHERE id = $1`, [own.id]);
    const { rows } = await owner.query(`SELECT 1 FROM "AuditEntry" WHERE "boardId" = $1`, [own.id]);
    expect(rows).toEqual([]);
  });

  it.each([
    ['a changed entry', `UPDATE "AuditEntry" SET action = 'nothing' WHERE seq = 2 AND`, 2],
    ['a changed moment', `UPDATE "AuditEntry" SET at = at - interval '1 day' WHERE seq = 1 AND`, 1],
    ['an entry taken out', 'DELETE FROM "AuditEntry" WHERE seq = 2 AND', 3],
    ['an end cut off', 'DELETE FROM "AuditEntry" WHERE seq = 3 AND', 3],
  ])('shows %s, even by somebody who passes every lock', async (_what, sql, at) => {
    await pastTheLock(`${sql} "boardId" = '${own.id}'`);
    expect(await brokenAt(own.id)).toBe(at);
  });
});
