import type { Tx } from '#backend/database/database';
import type { Day } from '#domain/calendar/day';

/** A result taken outside any enrolment of the pupil at that school was brought along. Follows enrolments and results. */
export const markBroughtAlong = (tx: Tx, pupilIds: readonly string[]) => tx.$executeRaw`
  UPDATE "Result" r SET "broughtAlong" = NOT r."broughtAlong"
  WHERE r."pupilId" = ANY(${pupilIds}::uuid[]) AND r."broughtAlong" = EXISTS (
    SELECT 1 FROM "Enrolment" e JOIN "SchoolYear" y ON y."boardId" = e."boardId" AND y.label = e."schoolYear"
    WHERE e."boardId" = r."boardId" AND e."pupilId" = r."pupilId" AND e."schoolId" = r."schoolId"
      AND r."takenOn" BETWEEN e."fromOn" AND coalesce(e."untilOn", y."endsOn"))`;

/** A pupil has left when the last enrolment has ended; one without an end date goes on. */
export const markLeft = (tx: Tx, pupilIds: readonly string[], today: Day) => tx.$executeRaw`
  UPDATE "Pupil" p SET "leftOn" = last.left
  FROM (
    SELECT DISTINCT ON (e."pupilId") e."pupilId" AS id, CASE WHEN e."untilOn" < ${today}::date THEN e."untilOn" END AS left
    FROM "Enrolment" e WHERE e."pupilId" = ANY(${pupilIds}::uuid[])
    ORDER BY e."pupilId", e."fromOn" DESC, e."untilOn" DESC NULLS FIRST
  ) last
  WHERE p.id = last.id AND p."leftOn" IS DISTINCT FROM last.left`;

/** Schools where these pupils are now: what a pupil did elsewhere counts in their forecast too. */
export const presentSchools = (tx: Tx, pupilIds: readonly string[], today: Day) => tx.$queryRaw<{ id: string }[]>`
  SELECT DISTINCT "schoolId" AS id FROM "Enrolment"
  WHERE "pupilId" = ANY(${pupilIds}::uuid[]) AND "fromOn" <= ${today}::date AND ("untilOn" IS NULL OR "untilOn" >= ${today}::date)`;
