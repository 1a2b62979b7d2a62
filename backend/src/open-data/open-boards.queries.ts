import type { Database } from '#backend/database/database';

type Common = Database['common'];

export const openSchoolRow = {
  ovt: true,
  brin: true,
  name: true,
  place: true,
  region: true,
  boardNumber: true,
  schoolWeight: true,
} as const;

export type OpenSchoolRow = Awaited<ReturnType<typeof openSchoolsOf>>[number];

/** The published schools of one board, by its number of five digits. */
export const openSchoolsOf = ({ openSchools }: Pick<Common, 'openSchools'>, boardNumber: string) =>
  openSchools.findMany({ where: { boardNumber }, select: openSchoolRow, orderBy: [{ name: 'asc' }, { ovt: 'asc' }] });

/** The board of a BRIN; null when the BRIN is unknown or its board was not published. */
export async function findBoardNumberOfBrin({ openSchools }: Pick<Common, 'openSchools'>, brin: string) {
  const row = await openSchools.findFirst({
    where: { brin, boardNumber: { not: null } },
    select: { boardNumber: true },
    orderBy: { ovt: 'asc' },
  });
  return row?.boardNumber ?? null;
}

/** The last results year that was published. */
export async function findLastResultsYear({ openResults }: Pick<Common, 'openResults'>): Promise<number | null> {
  const { _max } = await openResults.aggregate({ _max: { resultsYear: true } });
  return _max.resultsYear;
}

/** Which schools may be similar to any of these weights: one query for all of them. */
export async function listOvtsNear(
  { openSchools }: Pick<Common, 'openSchools'>,
  weights: readonly number[],
  within: number,
) {
  if (weights.length === 0) return [];
  const near = weights.map((weight) => ({ schoolWeight: { gte: weight - within, lte: weight + within } }));
  const rows = await openSchools.findMany({ where: { OR: near }, select: { ovt: true } });
  return rows.map(({ ovt }) => ovt);
}

/** Publisher and file of the figures, as they must be named. */
export async function sourcesOf({ openFiles }: Pick<Common, 'openFiles'>): Promise<string> {
  const rows = await openFiles.findMany({
    where: { name: { in: ['results', 'weights', 'signals'] } },
    select: { source: true },
    orderBy: { name: 'asc' },
  });
  return rows.map(({ source }) => source).join('; ');
}

/** The yearly weights of some schools, and how many locations each BRIN has. For making a board out of them. */
export async function weightsOf({ openWeights }: Pick<Common, 'openWeights'>, ovts: readonly string[]) {
  const rows = await openWeights.findMany({ where: { ovt: { in: [...ovts] }, weight: { not: null } } });
  return rows.map(({ ovt, schoolYear, weight }) => ({ ovt, schoolYear, weight: Number(weight) }));
}

/** DUO's locations per BRIN, with codes of two digits. */
export async function locationsOf({ openLevels }: Pick<Common, 'openLevels'>, brins: readonly string[]) {
  const rows = await openLevels.findMany({
    where: { brin: { in: [...brins] } },
    select: { brin: true, vestiging: true },
    distinct: ['brin', 'vestiging'],
  });
  return rows.map(({ brin, vestiging }) => ({ brin, vestiging: vestiging.padStart(2, '0') }));
}
