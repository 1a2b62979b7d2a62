import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import type { Domain } from '#domain/results/levels';

/** What a pupil is found and ordered by: where it is today, and its chances to reach 1S/2F; null without a forecast. */
export type ChancePlace = {
  id: string;
  schoolId: string;
  yearGroup: number | null;
  groupName: string | null;
} & Record<Domain, number | null>;

/**
 * Of these pupils, in the order given: a row each, whole boards long, so that only the page that is asked for is read with
 * all that is shown of it. `runIds`: newest first, for who is in the run of a former school too; no chances without runs.
 */
export const chancePlaces = (
  tx: Tx,
  user: Pick<User, 'today'>,
  { pupilIds, runIds }: { pupilIds: readonly string[]; runIds: readonly string[] },
) => tx.$queryRaw<ChancePlace[]>`
  WITH asked AS (SELECT * FROM unnest(${pupilIds}::uuid[]) WITH ORDINALITY AS a(id, nth)),
  now AS (
    SELECT DISTINCT ON (e."pupilId") e."pupilId", e."schoolId", e."yearGroup", e."groupId"
    FROM "Enrolment" e JOIN "SchoolYear" y ON y."boardId" = e."boardId" AND y.label = e."schoolYear"
    WHERE ${toDate(user.today)}::date BETWEEN y."startsOn" AND y."endsOn" AND e."fromOn" <= ${toDate(user.today)}::date
      AND (e."untilOn" IS NULL OR e."untilOn" >= ${toDate(user.today)}::date) AND e."pupilId" IN (SELECT id FROM asked)
    ORDER BY e."pupilId", e."fromOn" DESC),
  chances AS (
    SELECT DISTINCT ON (c."pupilId") c."pupilId", max(c."at1S2F") FILTER (WHERE c.domain = 'lezen') AS lezen,
      max(c."at1S2F") FILTER (WHERE c.domain = 'taalverzorging') AS taalverzorging,
      max(c."at1S2F") FILTER (WHERE c.domain = 'rekenen') AS rekenen
    FROM "ForecastPupilChance" c JOIN unnest(${runIds}::uuid[]) WITH ORDINALITY AS r(id, nth) ON r.id = c."runId"
    WHERE c."pupilId" IN (SELECT id FROM asked)
    GROUP BY c."pupilId", r.nth ORDER BY c."pupilId", r.nth)
  SELECT a.id, n."schoolId", n."yearGroup", g.name AS "groupName", c.lezen, c.taalverzorging, c.rekenen
  FROM asked a JOIN now n ON n."pupilId" = a.id
  LEFT JOIN "Group" g ON g.id = n."groupId"
  LEFT JOIN chances c ON c."pupilId" = a.id
  ORDER BY a.nth`;
