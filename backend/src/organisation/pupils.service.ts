import { Injectable } from '@nestjs/common';
import { pupilsReadableBy } from '#backend/access/policies/pupil.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
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

/** Who looked at whom is kept: reading pupils is audited, a list as one entry. */
@Injectable()
export class PupilsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: PupilList): Promise<Page<Pupil>> {
    return this.page(user, query, wherePupil(query, this.clock.today()));
  }

  search(user: User, { text }: PupilSearch): Promise<Page<Pupil>> {
    return this.page(user, PupilList.parse({ perPage: 25 }), whereNamed(text));
  }

  get(user: User, id: string): Promise<Pupil> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findPupil(tx, { AND: [pupilsReadableBy(user), { id }] }, this.clock.today());
      if (!row) throw notFound('pupil.notFound');
      await this.record(tx, user, { subject: 'pupil', subjectId: id });
      const [pupil] = await this.withLevels(tx, [row]);
      if (!pupil) throw notFound('pupil.notFound');
      return pupil;
    });
  }

  private page(user: User, query: PupilList, asked: Prisma.PupilWhereInput): Promise<Page<Pupil>> {
    const where = { AND: [pupilsReadableBy(user), asked] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await listPupils(tx, where, { query, today: this.clock.today() });
      const data = await this.withLevels(tx, rows);
      const total = await countPupils(tx, where);
      const about = query.groupId ? 'group' : query.schoolId ? 'school' : 'board';
      await this.record(tx, user, { subject: about, subjectId: query.groupId ?? query.schoolId ?? null });
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

  private record(tx: Tx, user: User, about: { subject: string; subjectId: string | null }): Promise<void> {
    return this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, action: 'pupil.read', ...about });
  }
}
