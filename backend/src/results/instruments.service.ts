import { Injectable } from '@nestjs/common';
import { normPolicy } from '#backend/access/policies/norm.policy';
import type { User } from '#backend/access/user';
import { Database, type Tx } from '#backend/database/database';
import { Clock, toDay } from '#backend/platform/clock';
import { notFound } from '#backend/platform/errors';
import { Instrument, InstrumentDetail, type InstrumentList } from '#contract/instruments';
import type { Page } from '#contract/list';
import { coverageOf, type PlaceCoverage } from '#domain/results/coverage';
import type { TestMoment } from '#domain/results/moments';
import {
  countInstruments,
  findInstrument,
  type InstrumentRow,
  listInstruments,
  scoresTaken,
  whichInstruments,
} from './instruments.queries';
import { type NormRow, normsOfInstruments } from './norms.queries';

/** Instruments belong to the board: whoever may read them reads them all. */
@Injectable()
export class InstrumentsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(user: User, query: InstrumentList): Promise<Page<Instrument>> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const where = await whichInstruments(tx, query);
      const details = await this.withCoverage(tx, user, await listInstruments(tx, where, query));
      return { data: details.map((one) => Instrument.parse(one)), total: await countInstruments(tx, where) };
    });
  }

  get(user: User, id: string): Promise<InstrumentDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findInstrument(tx, id);
      const [found] = await this.withCoverage(tx, user, row ? [row] : []);
      if (!found) throw notFound('notFound');
      return found;
    });
  }

  /** Three queries for a page of instruments, however many results they have. */
  private async withCoverage(tx: Tx, user: User, rows: readonly InstrumentRow[]): Promise<InstrumentDetail[]> {
    const ids = rows.map(({ id }) => id);
    const norms = (await normsOfInstruments(tx, ids)).map(toDated);
    const taken = await scoresTaken(tx, ids);
    return rows.map(({ provider, ...row }) => {
      const own = norms.filter(({ instrumentId }) => instrumentId === row.id);
      const coverage = coverageOf(
        taken.filter(({ instrumentId }) => instrumentId === row.id),
        own,
        this.clock.today(),
      );
      const counts = { norms: own.length, scores: sum(coverage, 'scores'), withoutNorm: sum(coverage, 'withoutNorm') };
      const may = { edit: normPolicy.edit(user) };
      const named = { provider: provider.name, providerCode: provider.code };
      return InstrumentDetail.parse({ ...row, ...counts, ...named, coverage, may });
    });
  }
}

const sum = (coverage: readonly PlaceCoverage[], count: 'scores' | 'withoutNorm') =>
  coverage.reduce((total, place) => total + place[count], 0);

const toDated = ({ moment, validFrom, validUntil, ...norm }: NormRow) => ({
  ...norm,
  moment: moment as TestMoment,
  validFrom: toDay(validFrom),
  validUntil: validUntil && toDay(validUntil),
});
