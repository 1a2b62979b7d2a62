import type { Prisma } from '#backend/database/generated/client';
import { reachOf, type User } from '../user';

/** How good the forecasts are: the board as a whole only for who sees all its schools. */
export function forecastRecordsReadableBy(user: User): Prisma.ForecastRecordWhereInput {
  const reach = reachOf(user, 'forecastRecord.read');
  return reach.board ? {} : { schoolId: { in: [...reach.schoolIds] } };
}

export function forecastRecordLinesReadableBy(user: User): Prisma.ForecastRecordLineWhereInput {
  const reach = reachOf(user, 'forecastRecord.read');
  return reach.board ? {} : { schoolId: { in: [...reach.schoolIds] } };
}
