import { Injectable } from '@nestjs/common';
import { cyclePolicy } from '#backend/access/policies/cycle.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { Clock } from '#backend/platform/clock';
import { forbidden, notFound, stale } from '#backend/platform/errors';
import { CycleText, type CycleVersionList, CycleWriting } from '#contract/cycles';
import type { Page } from '#contract/list';
import { inReach, toWriting } from './cycle.mapper';
import { countVersions, listVersions, saveText, type TextRow } from './cycles.queries';
import { assertOpen, findRow } from './find-cycle';

type At = { id: string; key: string; version: () => number };

/** The texts of a cycle, each with a version of its own, so that two people can write beside each other. */
@Injectable()
export class CycleTextsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  read(user: User, { id, key }: Pick<At, 'id' | 'key'>): Promise<CycleWriting> {
    return this.database.forBoard(user.boardId, (tx) => readText(tx, user, { id, key }));
  }

  write(user: User, { id, key, version }: At, text: string): Promise<CycleWriting> {
    const { boardId, staffId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findRow(tx, user, id);
      const at = { boardId, cycleId: id, key: keyOf(key) };
      const known = version();
      if (!cyclePolicy.edit(user, inReach(row))) throw forbidden('permission.missing');
      assertOpen('write', row);
      if (!(await saveText(tx, at, known, { text, writerId: staffId, savedAt: this.clock.now() }))) throw stale();
      const fact = { action: 'cycle.write', subject: 'cycle', subjectId: id, fields: [at.key] };
      await this.audit.record(tx, { boardId, actorId: staffId, ...fact });
      return readText(tx, user, { id, key });
    });
  }

  versions(user: User, cycleId: string, query: CycleVersionList): Promise<Page<CycleWriting>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await findRow(tx, user, cycleId);
      const rows = await listVersions(tx, { cycleId, query });
      return { data: await withWriters(tx, rows), total: await countVersions(tx, { cycleId, query }) };
    });
  }
}

async function readText(tx: Tx, user: User, { id, key }: Pick<At, 'id' | 'key'>): Promise<CycleWriting> {
  const row = await findRow(tx, user, id);
  const part = keyOf(key);
  const [found] = await withWriters(tx, row.texts.filter((one) => one.key === part)); // prettier-ignore
  if (!found) throw notFound('notFound');
  return found;
}

async function withWriters(tx: Tx, rows: readonly TextRow[]): Promise<CycleWriting[]> {
  const writers = await namesOfStaff(tx, rows.flatMap(({ writerId }) => writerId ?? [])); // prettier-ignore
  return rows.map((row) => CycleWriting.parse(toWriting(row, writers)));
}

/** Unknown keys are no part of a cycle. */
function keyOf(key: string): CycleText {
  const { data } = CycleText.safeParse(key);
  if (!data) throw notFound('notFound');
  return data;
}
