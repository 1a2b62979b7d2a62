import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { pageArguments } from '#backend/platform/list-page';
import type { GroupPlanList } from '#contract/group-plans';
import type { Day } from '#domain/calendar/day';

export const planRow = (today: Day) =>
  ({
    id: true,
    schoolId: true,
    school: { select: { name: true, planBudget: { select: { words: true, minutes: true } } } },
    groupId: true,
    group: {
      select: {
        name: true,
        yearGroups: true,
        teachers: {
          where: { staff: whereEmployedOn(today) },
          select: { staff: { select: { id: true, firstName: true, lastName: true } } },
          orderBy: { staffId: 'asc' },
        },
      },
    },
    domain: true,
    schoolYear: true,
    half: true,
    state: true,
    readyAt: true,
    goalLevel: true,
    goalPupils: true,
    facts: true,
    outcomes: true,
    evaluation: true,
    changedAt: true,
    version: true,
    sections: { select: { key: true, text: true, version: true, writerId: true, savedAt: true } },
    readers: { select: { staffId: true, seconds: true } },
  }) satisfies Prisma.GroupPlanSelect;
export type PlanRow = Prisma.GroupPlanGetPayload<{ select: ReturnType<typeof planRow> }>;

const orderings = {
  groupName: (order: Prisma.SortOrder): Prisma.GroupPlanOrderByWithRelationInput => ({ group: { name: order } }),
  changedAt: (order: Prisma.SortOrder) => ({ changedAt: order }),
  state: (order: Prisma.SortOrder) => ({ state: order }),
  domain: (order: Prisma.SortOrder) => ({ domain: order }),
};

export const wherePlan = ({ id, half, ...asked }: GroupPlanList): Prisma.GroupPlanWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(asked.schoolId && { schoolId: asked.schoolId }),
  ...(asked.groupId && { groupId: asked.groupId }),
  ...(asked.domain && { domain: asked.domain }),
  ...(asked.schoolYear && { schoolYear: asked.schoolYear }),
  ...(half && { half: Number(half) }),
  ...(asked.state && { state: asked.state }),
});

type Ask = { query: GroupPlanList; today: Day };

export const listPlans = (tx: Tx, where: Prisma.GroupPlanWhereInput, { query, today }: Ask) =>
  tx.groupPlan.findMany({ where, select: planRow(today), ...pageArguments(query, orderings) });
export const countPlans = (tx: Tx, where: Prisma.GroupPlanWhereInput) => tx.groupPlan.count({ where });
export const findPlan = (tx: Tx, where: Prisma.GroupPlanWhereInput, today: Day) =>
  tx.groupPlan.findFirst({ where, select: planRow(today) });

export type PlanCounts = {
  id: string;
  pupils: number;
  placed: number;
  intensive: number;
  basic: number;
  advanced: number;
  differ: number;
  left: number;
  unplaced: number;
  openComments: number;
  newestResultOn: string | null;
};

/** Counts of several plans in one query, each on a day of its own. */
export const planCounts = (tx: Tx, of: readonly { id: string; day: Day }[]) => tx.$queryRaw<PlanCounts[]>`
  WITH plan AS (
    SELECT p.*, asked.day
    FROM unnest(${of.map(({ id }) => id)}::uuid[], ${of.map(({ day }) => day)}::date[]) AS asked(id, day)
    JOIN "GroupPlan" p ON p.id = asked.id),
  here AS (
    SELECT DISTINCT plan.id, e."pupilId" FROM plan JOIN "Enrolment" e ON e."boardId" = plan."boardId" AND e."groupId" = plan."groupId"
      AND e."fromOn" <= plan.day AND (e."untilOn" IS NULL OR e."untilOn" >= plan.day)),
  placed AS (
    SELECT x."planId" AS id, count(*)::int AS placed,
      count(*) FILTER (WHERE x."needGroup" = 'intensive')::int AS intensive,
      count(*) FILTER (WHERE x."needGroup" = 'basic')::int AS basic,
      count(*) FILTER (WHERE x."needGroup" = 'advanced')::int AS advanced,
      count(*) FILTER (WHERE x."needGroup" <> x.proposed)::int AS differ,
      count(*) FILTER (WHERE NOT EXISTS (SELECT FROM here WHERE here.id = x."planId" AND here."pupilId" = x."pupilId"))::int AS "left"
    FROM "GroupPlanPupil" x WHERE x."planId" IN (SELECT id FROM plan) GROUP BY 1)
  SELECT plan.id, coalesce(placed.placed, 0) AS placed, coalesce(intensive, 0) AS intensive, coalesce(basic, 0) AS basic,
    coalesce(advanced, 0) AS advanced, coalesce(differ, 0) AS differ, coalesce("left", 0) AS "left",
    (SELECT count(*)::int FROM here WHERE here.id = plan.id) AS pupils,
    (SELECT count(*)::int FROM here WHERE here.id = plan.id AND NOT EXISTS (
      SELECT FROM "GroupPlanPupil" x WHERE x."planId" = plan.id AND x."pupilId" = here."pupilId")) AS unplaced,
    (SELECT count(*)::int FROM "GroupPlanComment" c WHERE c."planId" = plan.id AND c."doneAt" IS NULL) AS "openComments",
    (SELECT max(r."takenOn")::text FROM "Result" r JOIN "Instrument" i ON i."boardId" = r."boardId" AND i.id = r."instrumentId"
      WHERE i.kind = 'standardised' AND r.domain = plan.domain AND r."takenOn" <= plan.day AND r."pupilId" IN (
        SELECT "pupilId" FROM "GroupPlanPupil" x WHERE x."planId" = plan.id)) AS "newestResultOn"
  FROM plan LEFT JOIN placed ON placed.id = plan.id`;

export type NewPlan = Pick<
  Prisma.GroupPlanUncheckedCreateInput,
  | 'boardId'
  | 'schoolId'
  | 'groupId'
  | 'domain'
  | 'schoolYear'
  | 'half'
  | 'goalLevel'
  | 'goalPupils'
  | 'facts'
  | 'startedById'
>;

/** False when the group already has a plan for that domain and half year, also one opened at this very moment. */
export async function addPlan(tx: Tx, id: string, plan: NewPlan, at: Date): Promise<boolean> {
  const { count } = await tx.groupPlan.createMany({
    data: { ...plan, id, createdAt: at, changedAt: at },
    skipDuplicates: true,
  });
  return count === 1;
}

/** False when somebody changed it since `version` was read. */
export async function changePlan(
  tx: Tx,
  known: { id: string; version: number },
  data: Prisma.GroupPlanUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.groupPlan.updateMany({ where: known, data: { ...data, version: { increment: 1 } } });
  return count === 1;
}
