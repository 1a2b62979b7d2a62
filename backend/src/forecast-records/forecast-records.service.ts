import { Injectable } from '@nestjs/common';
import {
  forecastRecordLinesReadableBy,
  forecastRecordsReadableBy,
} from '#backend/access/policies/forecast-record.policy';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import {
  ForecastRecord,
  ForecastRecordLine,
  type ForecastRecordLineList,
  type ForecastRecordList,
} from '#contract/forecast-records';
import type { Page } from '#contract/list';
import {
  countLines,
  countRecords,
  findLine,
  findRecord,
  type LineRow,
  listLines,
  listRecords,
  type RecordRow,
  whereLine,
  whereRecord,
} from './forecast-records.queries';

/** Reads what the job has made; nothing is computed while somebody waits. */
@Injectable()
export class ForecastRecordsService {
  constructor(private readonly database: Database) {}

  list(user: User, query: ForecastRecordList): Promise<Page<ForecastRecord>> {
    const where = { AND: [forecastRecordsReadableBy(user), whereRecord(query)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listRecords(tx, where, query), () => countRecords(tx, where), toRecord),
    );
  }

  async get(user: User, id: string): Promise<ForecastRecord> {
    const where = { AND: [forecastRecordsReadableBy(user), { id }] };
    const row = await this.database.forBoard(user.boardId, (tx) => findRecord(tx, where));
    if (!row) throw notFound('forecast.notFound');
    return toRecord(row);
  }

  listLines(user: User, query: ForecastRecordLineList): Promise<Page<ForecastRecordLine>> {
    const where = { AND: [forecastRecordLinesReadableBy(user), whereLine(query)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listLines(tx, where, query), () => countLines(tx, where), toLine),
    );
  }

  async getLine(user: User, id: string): Promise<ForecastRecordLine> {
    const where = { AND: [forecastRecordLinesReadableBy(user), { id }] };
    const row = await this.database.forBoard(user.boardId, (tx) => findLine(tx, where));
    if (!row) throw notFound('forecast.notFound');
    return toLine(row);
  }
}

const toRecord = ({ school, cutOffOn, createdAt, ...row }: RecordRow): ForecastRecord =>
  ForecastRecord.parse({
    ...row,
    schoolName: school?.name ?? null,
    cutOffOn: toDay(cutOffOn),
    createdAt: createdAt.toISOString(),
  });

const toLine = ({ school, record, cutOffOn, ...row }: LineRow): ForecastRecordLine =>
  ForecastRecordLine.parse({
    ...row,
    schoolName: school.name,
    cutOffOn: toDay(cutOffOn),
    computedAt: record.createdAt.toISOString(),
  });
