import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { teamRoles } from '#backend/surveys/team.queries';
import type { Day } from '#domain/calendar/day';
import { readerOn } from './news.queries';

/** `isNew`: it opened, or was made, after the last mail of this person. */
export type OpenSurvey = {
  staffId: string;
  id: string;
  schoolId: string;
  schoolName: string;
  openUntil: Day;
  isNew: boolean;
};

/** Surveys that are open on this day, with each of the team who has not answered yet and gets mail; `staffIds`: only of those; null: of everybody. */
export function openSurveys(tx: Tx, day: Day, staffIds: readonly string[] | null): Promise<OpenSurvey[]> {
  const { isEmployed, wantsMail, newSince, hasRole } = readerOn(day);
  const isAsked = staffIds === null ? Prisma.sql`true` : Prisma.sql`s.id = ANY(${[...staffIds]}::uuid[])`;
  return tx.$queryRaw<OpenSurvey[]>`
    SELECT s.id AS "staffId", v.id, v."schoolId", c.name AS "schoolName", v."openUntil"::text AS "openUntil",
      greatest(v."createdAt", v."openFrom"::timestamp AT TIME ZONE 'UTC') > ${newSince} AS "isNew"
    FROM "Survey" v
    JOIN "School" c ON c."boardId" = v."boardId" AND c.id = v."schoolId"
    JOIN "Staff" s ON s."boardId" = v."boardId" AND ${isEmployed} AND ${hasRole(teamRoles, Prisma.sql`v."schoolId"`)}
    WHERE v."closedAt" IS NULL AND v."openFrom" <= ${toDate(day)}::date AND v."openUntil" >= ${toDate(day)}::date
      AND ${isAsked} AND ${wantsMail}
      AND NOT EXISTS (SELECT FROM "SurveyParticipant" p WHERE p."boardId" = v."boardId" AND p."surveyId" = v.id AND p."staffId" = s.id)
    ORDER BY c.name, v."openUntil", v.id, s.id`;
}
