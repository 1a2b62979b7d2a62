import { Injectable } from '@nestjs/common';
import { forecastsReadableBy } from '#backend/access/policies/forecast.policy';
import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Forecast, ForecastList } from '#contract/forecasts';
import type { Page } from '#contract/list';
import { toForecast } from './forecast.mapper';
import { countForecasts, findForecast, listForecasts, runsInForceOn, whereForecast } from './forecast-reading.queries';

@Injectable()
export class ForecastReadingService {
  constructor(private readonly database: Database) {}

  list(user: User, query: ForecastList): Promise<Page<Forecast>> {
    const asked = [forecastsReadableBy(user), whereForecast(query)];
    return this.database.forBoard(user.boardId, async (tx) => {
      const then = query.inForceOn ? [{ id: { in: await runsInForceOn(tx, query.inForceOn) } }] : [];
      const where = { AND: [...asked, ...then] };
      return toPage(listForecasts(tx, where, query), () => countForecasts(tx, where), toForecast);
    });
  }

  async get(user: User, id: string): Promise<Forecast> {
    const where = { AND: [forecastsReadableBy(user), { id }] };
    const row = await this.database.forBoard(user.boardId, (tx) => findForecast(tx, where));
    if (!row) throw notFound('forecast.notFound');
    return toForecast(row);
  }
}
