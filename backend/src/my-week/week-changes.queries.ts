import type { Tx } from '#backend/database/database';

type About = { id: string; kind: string; title: string; groupName: string | null };
export type TaskChange = About & {
  about: 'closed' | 'done' | 'reopened' | 'comments' | 'given' | 'forecast';
  /** What Koers saw, or who did it. */
  by: string | null;
  count: number;
};

/**
 * What became of the tasks one has to do with: closed by itself, finished or opened again by others, talked about by others,
 * newly on the own list; and of these schools, by name, that another forecast is in force.
 */
export const taskChanges = (
  tx: Tx,
  staffId: string,
  { since, schoolIds }: { since: Date; schoolIds: readonly string[] },
) => tx.$queryRaw<TaskChange[]>`
  WITH mine AS (
    SELECT t.*, g.name AS "groupName" FROM "ReviewTask" t LEFT JOIN "Group" g ON g."boardId" = t."boardId" AND g.id = t."groupId"
    WHERE ${staffId}::uuid IN (t."ownerId", t."helperId", t."createdById", t."handedOutById"))
  (SELECT 'closed' AS about, id, kind, title, "groupName", "closedItselfBy" AS by, 1 AS count FROM mine
    WHERE "closedItselfBy" IS NOT NULL AND "doneAt" > ${since} ORDER BY "doneAt" DESC, id LIMIT 10)
  UNION ALL
  (SELECT 'done', mine.id, kind, title, "groupName", concat(s."firstName", ' ', s."lastName"), 1 FROM mine
    JOIN "Staff" s ON s."boardId" = mine."boardId" AND s.id = mine."doneById"
    WHERE "closedItselfBy" IS NULL AND "cancelledAt" IS NULL AND "doneAt" > ${since} AND s.id <> ${staffId}::uuid
    ORDER BY "doneAt" DESC, mine.id LIMIT 10)
  UNION ALL
  (SELECT 'reopened', mine.id, kind, title, "groupName", again.by, 1 FROM mine
    JOIN LATERAL (
      SELECT concat(s."firstName", ' ', s."lastName") AS by, a.at FROM "AuditEntry" a
      JOIN "Staff" s ON s."boardId" = a."boardId" AND s.id = a."actorId"
      WHERE a."boardId" = mine."boardId" AND a.subject = 'reviewTask' AND a."subjectId" = mine.id::text
        AND a.action = 'reviewTask.reopen' AND a.at > ${since} AND s.id <> ${staffId}::uuid
      ORDER BY a.seq DESC LIMIT 1) again ON true
    WHERE "doneAt" IS NULL ORDER BY again.at DESC, mine.id LIMIT 10)
  UNION ALL
  (SELECT 'comments', mine.id, kind, title, "groupName", NULL, count(*)::int FROM mine
    JOIN "ReviewTaskComment" c ON c."boardId" = mine."boardId" AND c."taskId" = mine.id
    WHERE c."createdAt" > ${since} AND c."writerId" IS DISTINCT FROM ${staffId}::uuid
    GROUP BY mine.id, kind, title, "groupName" ORDER BY max(c."createdAt") DESC, mine.id LIMIT 10)
  UNION ALL
  (SELECT 'given', ${staffId}::uuid, 'own', '', NULL, NULL, count(*)::int FROM mine
    WHERE "openedAt" > ${since} AND "doneAt" IS NULL AND "ownerId" = ${staffId}::uuid
      AND "createdById" IS DISTINCT FROM ${staffId}::uuid AND "dedupeKey" NOT LIKE 'next:%' HAVING count(*) > 0)
  UNION ALL
  (SELECT 'forecast', s.id, '', s.name, NULL, NULL, 1
    FROM "ForecastInForce" f JOIN "School" s ON s."boardId" = f."boardId" AND s.id = f."schoolId"
    WHERE f."schoolId" = ANY(${[...schoolIds]}::uuid[]) AND f.since > ${since} ORDER BY s.name, s.id LIMIT 5)`;

export type PlanChange = { id: string; domain: string; groupName: string; count: number; ready: boolean };
type Reach = { schoolIds: readonly string[]; groupIds: readonly string[] };

/** What others said about plans of the own groups (or, for who discusses them, of the school), and which became ready. */
export const planChanges = (tx: Tx, staffId: string, { since, ...reach }: Reach & { since: Date }) => tx.$queryRaw<
  PlanChange[]
>`
  SELECT * FROM (
    SELECT p.id, p.domain, g.name AS "groupName", coalesce(p."readyAt" > ${since}, false) AS ready,
      (SELECT count(*)::int FROM "GroupPlanComment" c WHERE c."boardId" = p."boardId" AND c."planId" = p.id
        AND c."createdAt" > ${since} AND c."writerId" IS DISTINCT FROM ${staffId}::uuid) AS count
    FROM "GroupPlan" p JOIN "Group" g ON g."boardId" = p."boardId" AND g.id = p."groupId"
    WHERE p."schoolId" = ANY(${[...reach.schoolIds]}::uuid[]) OR p."groupId" = ANY(${[...reach.groupIds]}::uuid[])) found
  WHERE count > 0 OR ready ORDER BY "groupName", domain, id LIMIT 10`;
