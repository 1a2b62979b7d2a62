import { z } from 'zod';
import type { ForecastColumn } from '#backend/database/generated/client';
import { toDay } from '#backend/platform/clock';
import { type Column, Forecast } from '#contract/forecasts';
import type { ForecastRow } from './forecast-reading.queries';

/** What a run keeps of the settings it was made with. */
const Settings = z.object({ bandwidth: z.number() });

export function toForecast({ school, inForce, settings, columns, cutOffOn, createdAt, ...row }: ForecastRow): Forecast {
  return Forecast.parse({
    ...row,
    schoolName: school.name,
    inForce: inForce.length > 0,
    bandwidth: Settings.parse(settings).bandwidth,
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
