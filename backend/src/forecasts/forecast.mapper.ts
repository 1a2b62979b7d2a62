import type { ForecastColumn } from '#backend/database/generated/client';
import { toDay } from '#backend/platform/clock';
import { type Column, Forecast } from '#contract/forecasts';
import type { ForecastRow } from './forecast-reading.queries';
import { readSettings } from './run-settings';

export function toForecast({
  school,
  inForce,
  wasInForce,
  settings,
  columns,
  cutOffOn,
  createdAt,
  ...row
}: ForecastRow): Forecast {
  return Forecast.parse({
    ...row,
    schoolName: school.name,
    inForce: inForce.length > 0,
    inForceFrom: wasInForce[0] ? toDay(wasInForce[0].sinceOn) : null,
    bandwidth: readSettings(settings).bandwidth,
    cutOffOn: toDay(cutOffOn),
    createdAt: createdAt.toISOString(),
    columns: columns.map(toColumn),
  });
}

const toColumn = ({ schoolWeight, signalValue, ...column }: ForecastColumn) =>
  ({
    ...column,
    schoolWeight: schoolWeight && Number(schoolWeight),
    signalValue: signalValue && Number(signalValue),
  }) as unknown as Column;
