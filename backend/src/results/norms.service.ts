import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { Norm, type NormList } from '#contract/tests';
import { countNorms, findNorm, listNorms, type NormRow } from './instruments.queries';

@Injectable()
export class NormsService {
  constructor(private readonly database: Database) {}

  list(user: User, query: NormList): Promise<Page<Norm>> {
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listNorms(tx, query), () => countNorms(tx, query), toNorm),
    );
  }

  async get(user: User, id: string): Promise<Norm> {
    const row = await this.database.forBoard(user.boardId, (tx) => findNorm(tx, id));
    if (!row) throw notFound('notFound');
    return toNorm(row);
  }
}

const toNorm = ({ instrument, validFrom, validUntil, ...row }: NormRow): Norm =>
  Norm.parse({
    ...row,
    instrument: instrument.name,
    provider: instrument.provider.name,
    validFrom: toDay(validFrom),
    validUntil: validUntil && toDay(validUntil),
  });
