import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { Instrument, type InstrumentList } from '#contract/tests';
import { countInstruments, findInstrument, type InstrumentRow, listInstruments } from './instruments.queries';

/** Instruments belong to the board: whoever may read them reads them all. */
@Injectable()
export class InstrumentsService {
  constructor(private readonly database: Database) {}

  list(user: User, query: InstrumentList): Promise<Page<Instrument>> {
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listInstruments(tx, query), () => countInstruments(tx, query), toInstrument),
    );
  }

  async get(user: User, id: string): Promise<Instrument> {
    const row = await this.database.forBoard(user.boardId, (tx) => findInstrument(tx, id));
    if (!row) throw notFound('notFound');
    return toInstrument(row);
  }
}

const toInstrument = ({ provider, ...row }: InstrumentRow): Instrument =>
  Instrument.parse({ ...row, provider: provider.name });
