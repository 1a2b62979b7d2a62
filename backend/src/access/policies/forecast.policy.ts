import type { Prisma } from '#backend/database/generated/client';
import { reachOf, type User } from '../user';

/** Forecasts are school-level figures: whoever sees the school sees them. */
export function forecastsReadableBy(user: User): Prisma.ForecastRunWhereInput {
  const reach = reachOf(user, 'forecast.read');
  return reach.board ? {} : { schoolId: { in: [...reach.schoolIds] } };
}
