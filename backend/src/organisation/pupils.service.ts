import { Injectable } from '@nestjs/common';
import { pupilsReadableBy } from '#backend/access/policies/pupil.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { eachPupil, filesRead } from '#backend/audit/files-read';
import { Database, type Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { Clock } from '#backend/platform/clock';
import { notFound } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import { PupilList, type Pupil, type PupilSearch } from '#contract/pupils';
import { toPupil } from './pupil.mapper';
import {
  countPupils,
  findPupil,
  latestResults,
  listPupils,
  type PupilRow,
  whereNamed,
  wherePupil,
} from './pupils.queries';

/** Who looked at whom is kept: reading pupils is audited; the list of a group or school as one entry. */
@Injectable()
export class PupilsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: PupilList): Promise<Page<Pupil>> {
    const asked = wherePupil(query, this.clock.today());
    return this.page(user, { query, asked }, (found) => filesRead(query, found));
  }

  search(user: User, { text }: PupilSearch): Promise<Page<Pupil>> {
    return this.page(user, { query: PupilList.parse({ perPage: 25 }), asked: whereNamed(text) }, eachPupil);
  }

  get(user: User, id: string): Promise<Pupil> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findPupil(tx, { AND: [pupilsReadableBy(user), { id }] }, this.clock.today());
      if (!row) throw notFound('pupil.notFound');
      await this.audit.recordEach(tx, user, 'pupil.read', eachPupil([id]));
      const [pupil] = await this.withLevels(tx, [row]);
      if (!pupil) throw notFound('pupil.notFound');
      return pupil;
    });
  }

  private page(
    user: User,
    { query, asked }: { query: PupilList; asked: Prisma.PupilWhereInput },
    read: (pupilIds: readonly string[]) => ReturnType<typeof filesRead>,
  ): Promise<Page<Pupil>> {
    // A key that was merged into another pupil is nobody any more.
    const where = { AND: [pupilsReadableBy(user), asked, { mergedInto: null }] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await listPupils(tx, where, { query, today: this.clock.today() });
      const data = await this.withLevels(tx, rows);
      const total = await countPupils(tx, where);
      await this.audit.recordEach(tx, user, 'pupil.read', read(data.map(({ id }) => id)));
      return { data, total };
    });
  }

  private async withLevels(tx: Tx, rows: readonly PupilRow[]): Promise<Pupil[]> {
    const latest = await latestResults(
      tx,
      rows.map(({ id }) => id),
      this.clock.today(),
    );
    return rows.map((row) =>
      toPupil(
        row,
        latest.filter(({ pupilId }) => pupilId === row.id),
      ),
    );
  }
}
