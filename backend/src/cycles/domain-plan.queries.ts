import type { Tx } from '#backend/database/database';

export type PlanPlace = { schoolId: string; schoolYear: string; domains: readonly string[] };

const person = { select: { firstName: true, lastName: true } } as const;
const most = 200;

/** The cycles of a school in one year and area, with what is said and agreed in them for everybody to see. */
export const cyclesOfArea = (tx: Tx, { schoolId, schoolYear, domains }: PlanPlace) =>
  tx.cycle.findMany({
    where: { schoolId, schoolYear, domain: { in: [...domains] } },
    select: {
      id: true,
      focus: true,
      half: true,
      domain: true,
      owner: person,
      members: { select: { staff: person }, orderBy: { staffId: 'asc' } },
      texts: { where: { key: { in: ['conclusion', 'paragraph', 'carryOn'] } }, select: { key: true, text: true } },
      items: {
        where: { kind: { in: ['agreement', 'training', 'meeting', 'evaluation'] } },
        select: { id: true, cycleId: true, kind: true, title: true, onDay: true, doneOn: true, staff: person },
        orderBy: [{ onDay: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
        take: most,
      },
    },
    orderBy: [{ half: 'asc' }, { focus: 'asc' }],
    take: 50,
  });

export const goalsOfArea = (tx: Tx, { schoolId, schoolYear, domains }: PlanPlace) =>
  tx.goal.findMany({
    where: {
      schoolId,
      schoolYear,
      groupId: null,
      state: { not: 'draft' },
      OR: [{ domain: { in: [...domains] } }, { domain: null }],
    },
    select: {
      id: true,
      title: true,
      domain: true,
      measure: true,
      goal: true,
      schoolYear: true,
      moment: true,
      state: true,
      closing: { select: { verdict: true } },
    },
    orderBy: [{ domain: 'asc' }, { title: 'asc' }],
    take: most,
  });

export const periodsOfYear = (tx: Tx, { schoolId, schoolYear }: PlanPlace) =>
  tx.testPeriod.findMany({
    where: { schoolId, schoolYear },
    select: { moment: true, opensOn: true, closesOn: true },
    orderBy: { opensOn: 'asc' },
    take: most,
  });

/** Groups with tests to plan by, and how many of their plans for the area are begun and evaluated, both halves together. */
export async function countPlans(tx: Tx, { schoolId, schoolYear, domains }: PlanPlace) {
  const [found] = await tx.$queryRaw<{ groups: number; started: number; evaluated: number }[]>`
    SELECT (SELECT count(*)::int FROM "Group" g WHERE g."schoolId" = ${schoolId}::uuid AND g."schoolYear" = ${schoolYear}
        AND 3 <= ANY(g."yearGroups")) AS groups,
      count(*)::int AS started, count(*) FILTER (WHERE p.state = 'evaluated')::int AS evaluated
    FROM "GroupPlan" p
    WHERE p."schoolId" = ${schoolId}::uuid AND p."schoolYear" = ${schoolYear} AND p.domain = ANY(${[...domains]})`;
  return found ?? { groups: 0, started: 0, evaluated: 0 };
}
