import { pupilsReadableBy } from '#backend/access/policies/pupil.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import type { ForecastPupilChance, Prisma } from '#backend/database/generated/client';
import { pupilRow } from '#backend/organisation/pupils.queries';
import { chancesOf, type PupilChance } from '#domain/forecast/chances';
import { forecastRow } from './forecast-reading.queries';

const runCompared = {
  ...forecastRow,
  coefficients: true,
  fit: { select: { coefficients: true } },
  chances: { orderBy: [{ pupilId: 'asc' }, { domain: 'asc' }] },
} satisfies Prisma.ForecastRunSelect;
export type RunWithChances = Prisma.ForecastRunGetPayload<{ select: typeof runCompared }>;

export const findRunWithChances = (tx: Tx, where: Prisma.ForecastRunWhereInput) =>
  tx.forecastRun.findFirst({ where, select: runCompared });

/** Of these pupils the ones that the person works with. */
export const readablePupils = (tx: Tx, user: User, ids: readonly string[]) =>
  tx.pupil.findMany({
    where: { AND: [pupilsReadableBy(user), { id: { in: [...ids] } }] },
    select: pupilRow(user.today),
  });

/** A stored chance as the rules know it. */
export const toChance = (row: ForecastPupilChance) => ({ ...row, chances: chancesOf(row) }) as unknown as PupilChance;
