import { Injectable } from '@nestjs/common';
import { practicePolicy, practicesReadableBy } from '#backend/access/policies/measure.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertWorksHere } from '#backend/measures/assert-measure';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, notFound, stale } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import type { Practice, PracticeChange, PracticeList } from '#contract/measures';
import { toPractices } from './practice.mapper';
import {
  countPractices,
  findPractice,
  listPractices,
  type PracticeRow,
  savePractice,
  wherePractice,
} from './practices.queries';

type Known = { id: string; version: () => number };
type To = { verb: string; change: PracticeChange; state?: 'withdrawn' };

/** What works, for every school of the board, as long as the school or the board lets it stand. */
@Injectable()
export class PracticesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: PracticeList): Promise<Page<Practice>> {
    const where = { AND: [practicesReadableBy(user), wherePractice(query)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const data = await toPractices(tx, user, await listPractices(tx, where, query));
      return { data, total: await countPractices(tx, where) };
    });
  }

  get(user: User, id: string): Promise<Practice> {
    return this.database.forBoard(user.boardId, async (tx) => read(tx, user, await findOrFail(tx, user, id)));
  }

  /** The words, and whom to ask; the effect stays as it was. */
  change(user: User, known: Known, change: PracticeChange): Promise<Practice> {
    return this.save(user, known, { verb: 'edit', change });
  }

  withdraw(user: User, known: Known): Promise<Practice> {
    return this.save(user, known, { verb: 'withdraw', change: {}, state: 'withdrawn' });
  }

  private save(user: User, { id, version }: Known, { verb, change, state }: To): Promise<Practice> {
    const { boardId, staffId: actorId, today } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      const known = version();
      if (!practicePolicy.edit(user, row)) throw forbidden('permission.missing');
      if (row.state === 'withdrawn') throw conflict('practice.withdrawn');
      const { title = row.title, what = row.what, forWhom = row.forWhom, contactId = row.contactId } = change;
      const refusal = { code: 'practice.contactUnknown', path: 'contactId' } as const;
      if (change.contactId)
        await assertWorksHere(tx, { schoolId: row.schoolId, staffId: change.contactId, today }, refusal);
      const saved = { title, what, forWhom, contactId, state: state ?? row.state, updatedAt: this.clock.now() };
      if (!(await savePractice(tx, { id, version: known }, saved))) throw stale();
      const fact = { action: `practice.${verb}`, subject: 'practice', subjectId: id, fields: Object.keys(change) };
      await this.audit.record(tx, { boardId, actorId, ...fact });
      return read(tx, user, await findOrFail(tx, user, id));
    });
  }
}

/** Out of reach is not there. */
async function findOrFail(tx: Tx, user: User, id: string): Promise<PracticeRow> {
  const row = await findPractice(tx, { AND: [practicesReadableBy(user), { id }] });
  if (!row) throw notFound('practice.notFound');
  return row;
}

async function read(tx: Tx, user: User, row: PracticeRow): Promise<Practice> {
  const [practice] = await toPractices(tx, user, [row]);
  if (!practice) throw notFound('practice.notFound');
  return practice;
}
