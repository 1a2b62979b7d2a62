import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import type { ImportTable, RowOf } from '#domain/imports/tables';
import { type LevelBound, writeBounds } from '#domain/results/level-bounds';

type Stored<Table extends ImportTable> = RowOf<Table> & { id: string };

/** Rows of a board in the words of koers-csv. A pupil whose identity was erased has no key and is in none of them. */
const everything = Prisma.sql`true`;

export const schoolRows = (tx: Tx) => tx.$queryRaw<Stored<'schools'>[]>`
  SELECT s.id, s.key AS school, s.name, s.region, w.weight::float8 AS weging, w."schoolYear" AS weging_year
  FROM "School" s LEFT JOIN "SchoolWeight" w ON w."boardId" = s."boardId" AND w."schoolId" = s.id
  ORDER BY s.key COLLATE "C", w."schoolYear"`;

export const pupilRows = (tx: Tx, where = everything) => tx.$queryRaw<Stored<'pupils'>[]>`
  SELECT i."pupilId" AS id, i.key AS pupil, i."firstName" AS first_name, i."lastName" AS last_name,
    i."birthDate"::text AS birth_date, i."eckId" AS eck_id
  FROM "PupilIdentity" i WHERE ${where} ORDER BY i.key COLLATE "C"`;

export const enrolmentRows = (tx: Tx, where = everything) => tx.$queryRaw<Stored<'enrolments'>[]>`
  SELECT e.id, i.key AS pupil, s.key AS school, e."schoolYear" AS school_year, e."yearGroup" AS year_group,
    g.name AS "group", e."fromOn"::text AS "from", e."untilOn"::text AS until
  FROM "Enrolment" e
  JOIN "PupilIdentity" i ON i."boardId" = e."boardId" AND i."pupilId" = e."pupilId"
  JOIN "School" s ON s."boardId" = e."boardId" AND s.id = e."schoolId"
  LEFT JOIN "Group" g ON g."boardId" = e."boardId" AND g.id = e."groupId"
  WHERE ${where} ORDER BY i.key COLLATE "C", e."schoolYear", e."fromOn", s.key COLLATE "C"`;

export const resultRows = (tx: Tx, where = everything) => tx.$queryRaw<Stored<'results'>[]>`
  SELECT r.id, i.key AS pupil, s.key AS school, p.code AS provider, n.code AS instrument, r.domain,
    r."yearGroup" AS year_group, r.moment, r."testLevel" AS test_level, r."takenOn"::text AS taken_on, r.score,
    r."referenceLevel" AS reference_level
  FROM "Result" r
  JOIN "PupilIdentity" i ON i."boardId" = r."boardId" AND i."pupilId" = r."pupilId"
  JOIN "School" s ON s."boardId" = r."boardId" AND s.id = r."schoolId"
  JOIN "Instrument" n ON n."boardId" = r."boardId" AND n.id = r."instrumentId"
  JOIN "Provider" p ON p."boardId" = n."boardId" AND p.id = n."providerId"
  WHERE ${where} ORDER BY i.key COLLATE "C", r."takenOn", p.code COLLATE "C", n.code COLLATE "C"`;

export const outcomeRows = (tx: Tx, where = everything) => tx.$queryRaw<Stored<'outcomes'>[]>`
  SELECT o.id, i.key AS pupil, s.key AS school, o."resultsYear" AS results_year, p.code AS provider,
    o.lezen, o.taalverzorging, o.rekenen, o.exempt
  FROM "Outcome" o
  JOIN "PupilIdentity" i ON i."boardId" = o."boardId" AND i."pupilId" = o."pupilId"
  JOIN "School" s ON s."boardId" = o."boardId" AND s.id = o."schoolId"
  JOIN "Provider" p ON p."boardId" = o."boardId" AND p.id = o."providerId"
  WHERE ${where} ORDER BY i.key COLLATE "C", o."resultsYear"`;

export async function normRows(tx: Tx): Promise<Stored<'norms'>[]> {
  const rows = await tx.$queryRaw<(Omit<Stored<'norms'>, 'bounds'> & { bounds: LevelBound[] | null })[]>`
    SELECT m.id, p.code AS provider, n.code AS instrument, m.domain, m."yearGroup" AS year_group, m.moment, m.mean, m.sd,
      m.n, m."validFrom"::text AS valid_from, m."validUntil"::text AS valid_until, m.source, m."testLevel" AS test_level,
      m."scoreMin" AS score_min, m."scoreMax" AS score_max, m.bounds, m."cut1F" AS cut_1f, m."cut1S2F" AS cut_1s2f
    FROM "Norm" m
    JOIN "Instrument" n ON n."boardId" = m."boardId" AND n.id = m."instrumentId"
    JOIN "Provider" p ON p."boardId" = n."boardId" AND p.id = n."providerId"
    ORDER BY p.code COLLATE "C", n.code COLLATE "C", m."yearGroup", m.moment, m."testLevel" NULLS FIRST, m."validFrom"`;
  return rows.map(({ bounds, ...row }) => ({ ...row, bounds: bounds ? writeBounds(bounds) : null }));
}
