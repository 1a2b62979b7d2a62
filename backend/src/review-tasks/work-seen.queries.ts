import type { Tx } from '#backend/database/database';
import { type Prisma } from '#backend/database/generated/client';
import type { Day } from '#domain/calendar/day';
import type { HalfYear } from '#domain/group-plans/half-year';

export const watchedRow = {
  id: true,
  schoolId: true,
  groupId: true,
  kind: true,
  watches: true,
  openedAt: true,
  doneAt: true,
  closedItselfBy: true,
  testPeriod: { select: { schoolYear: true, moment: true, closesOn: true } },
} satisfies Prisma.ReviewTaskSelect;
export type WatchedRow = Prisma.ReviewTaskGetPayload<{ select: typeof watchedRow }>;

/** Open, or closed by what Koers saw: what somebody finished stays finished. */
export const watchedTasks = (tx: Tx, where: Prisma.ReviewTaskWhereInput) =>
  tx.reviewTask.findMany({
    where: { AND: [where, { OR: [{ doneAt: null }, { closedItselfBy: { not: null } }] }] },
    select: watchedRow,
    orderBy: { id: 'asc' },
  });

export type PlansOf = HalfYear & { groupId: string };
type PlansFound = PlansOf & { plans: number; discussed: number; evaluated: number; analysedOn: Day | null };

/** How far the plans of these groups are in these half years. An analysis counts from the day its text was last written. */
export const plansSeen = (tx: Tx, asked: readonly PlansOf[]) => tx.$queryRaw<PlansFound[]>`
  SELECT p."groupId", p."schoolYear", p.half, count(*)::int AS plans,
    (count(*) FILTER (WHERE p.state <> 'draft'))::int AS discussed,
    (count(*) FILTER (WHERE p.state = 'evaluated'))::int AS evaluated,
    CASE WHEN bool_and(a.on IS NOT NULL) THEN min(a.on)::text END AS "analysedOn"
  FROM unnest(${asked.map(({ groupId }) => groupId)}::uuid[], ${asked.map(({ schoolYear }) => schoolYear)}::text[],
    ${asked.map(({ half }) => half)}::int[]) AS ask("groupId", "schoolYear", half)
  JOIN "GroupPlan" p ON p."groupId" = ask."groupId" AND p."schoolYear" = ask."schoolYear" AND p.half = ask.half
  CROSS JOIN LATERAL (SELECT greatest(
    (SELECT (s."savedAt" AT TIME ZONE 'Europe/Amsterdam')::date FROM "GroupPlanSection" s WHERE s."boardId" = p."boardId"
       AND s."planId" = p.id AND s.key = 'analysis' AND s.text <> ''),
    CASE WHEN p.state <> 'draft' THEN (p."createdAt" AT TIME ZONE 'Europe/Amsterdam')::date END) AS on) a
  GROUP BY 1, 2, 3`;

export type TalkOf = { schoolId: string; since: Day };

/** Whether a talk of this school with its board was held on that day or after; a school that planned none is left out. */
export const talksSeen = (tx: Tx, asked: readonly TalkOf[]) => tx.$queryRaw<(TalkOf & { held: boolean })[]>`
  SELECT c."schoolId", ask.since, bool_or(c.state IN ('held', 'closed')) AS held
  FROM unnest(${asked.map(({ schoolId }) => schoolId)}::uuid[], ${asked.map(({ since }) => since)}::text[]) AS ask("schoolId", since)
  JOIN "Conversation" c ON c."schoolId" = ask."schoolId" AND c.level = 'boardLeader' AND c."onDay" >= ask.since::date
  GROUP BY 1, 2`;

export const closeByItself = (tx: Tx, ids: readonly string[], closed: { by: string; at: Date }) =>
  tx.reviewTask.updateMany({
    where: { id: { in: [...ids] }, doneAt: null },
    data: { doneAt: closed.at, doneById: null, closedItselfBy: closed.by, version: { increment: 1 } },
  });

export const openAgain = (tx: Tx, ids: readonly string[]) =>
  tx.reviewTask.updateMany({
    where: { id: { in: [...ids] }, closedItselfBy: { not: null } },
    data: { doneAt: null, closedItselfBy: null, version: { increment: 1 } },
  });
