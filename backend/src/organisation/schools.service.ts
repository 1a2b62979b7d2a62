import { Injectable } from '@nestjs/common';
import { isWithin } from '#backend/access/reach';
import { may, reachOf, type User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import type { ForecastColumn } from '#backend/database/generated/client';
import { Clock, toDay } from '#backend/platform/clock';
import { notFound } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import { Figure, School, type SchoolList } from '#contract/schools';
import { type Day, daysBetween } from '#domain/calendar/day';
import { worstVerdict } from '#domain/forecast/verdict';
import { columnsOf, findSchool, pageOfSchools, type SchoolRow } from './schools.queries';

@Injectable()
export class SchoolsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  list(user: User, query: SchoolList): Promise<Page<School>> {
    const reach = reachOf(user, 'school.read');
    return this.database.forBoard(user.boardId, async (tx) => {
      const within = { schoolIds: reach.board ? null : reach.schoolIds, today: this.clock.today() };
      const { rows, total } = await pageOfSchools(tx, query, within);
      const columns = await columnsOf(tx, rows);
      return { data: rows.map((row) => toSchool(user, row, columns)), total };
    });
  }

  get(user: User, id: string): Promise<School> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findSchool(tx, id, this.clock.today());
      if (!row || !isWithin(reachOf(user, 'school.read'), row.id)) throw notFound('school.notFound');
      return toSchool(user, row, await columnsOf(tx, [row]));
    });
  }
}

function toSchool(user: User, row: SchoolRow, columns: readonly ForecastColumn[]): School {
  const figures = columns.filter(({ runId }) => runId === row.forecastId).map(toFigure);
  return School.parse({
    ...row,
    figures,
    verdict: worstVerdict(figures.map(({ verdict }) => verdict)),
    computedAt: row.createdAt?.toISOString() ?? null,
    cutOffOn: row.cutOffOn && toDay(row.cutOffOn),
    age: ageOf(row, user.today),
    may: {
      refresh: may(user, 'forecast.refresh') && isWithin(reachOf(user, 'forecast.refresh'), row.id),
      seeGroups: isWithin(reachOf(user, 'group.read'), row.id),
      seeRecord: isWithin(reachOf(user, 'forecastRecord.read'), row.id),
    },
  });
}

/** A forecast is outdated when the school has tested since: a test period closed after the last day that counts. */
function ageOf({ cutOffOn, testedUntilOn }: SchoolRow, today: Day): School['age'] {
  if (!cutOffOn) return null;
  return {
    days: Math.max(0, daysBetween(toDay(cutOffOn), today)),
    isOutdated: testedUntilOn !== null && testedUntilOn > cutOffOn,
  };
}

function toFigure(column: ForecastColumn): Figure {
  const signalValue = column.signalValue === null ? null : Number(column.signalValue);
  const room =
    column.percent === null || signalValue === null ? null : Math.round((column.percent - signalValue) * 100) / 100;
  return Figure.parse({ ...column, signalValue, room });
}
