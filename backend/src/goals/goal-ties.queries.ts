import type { Tx } from '#backend/database/database';

/** One at a time at a school: what one goal leans on must not go while the other is set, and two must not hang under each other. */
export const lockGoals = (tx: Tx, schoolId: string) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`goals:${schoolId}`}, 0))`;

type Of = { schoolId: string; measure: string; not: string | null };

/** Other goals of the same school and measure, over all domains, that have not ended: what an interim goal has behind it. */
export const openGoals = async (tx: Tx, { schoolId, measure, not }: Of) => {
  const rows = await tx.goal.findMany({
    where: { schoolId, measure, domain: null, state: { not: 'closed' }, ...(not && { id: { not } }) },
    select: { goal: true, schoolYear: true, state: true },
    take: 100,
  });
  return rows.map(({ state, ...row }) => ({ ...row, isSet: state === 'set' }));
};

/** Interim goals that are set and decided before that school year. */
export const interimsBefore = (tx: Tx, { schoolId, measure, schoolYear }: Omit<Of, 'not'> & { schoolYear: string }) =>
  tx.goal.findMany({
    where: { schoolId, measure, domain: null, state: 'set', isInterim: true, schoolYear: { lt: schoolYear } },
    select: { title: true, goal: true, schoolYear: true },
    take: 100,
  });

/** `fromId`: the aim where the way up begins. */
export type AimAbove = {
  fromId: string;
  id: string;
  schoolId: string | null;
  groupId: string | null;
  state: string;
  title: string;
  measure: string;
  domain: string | null;
  goal: number;
  schoolYear: string;
};

/** These aims and all above them, each once: of a circle too there is an end. */
export const aimsAbove = (tx: Tx, ids: readonly string[]) => tx.$queryRaw<AimAbove[]>`
  WITH RECURSIVE above AS (
    SELECT id AS "fromId", id, "parentId" FROM "Goal" WHERE id = ANY(${ids}::uuid[])
    UNION
    SELECT a."fromId", g.id, g."parentId" FROM above a JOIN "Goal" g ON g.id = a."parentId")
  SELECT a."fromId", g.id, g."schoolId", g."groupId", g.state, g.title, g.measure, g.domain, g.goal, g."schoolYear"
  FROM above a JOIN "Goal" g ON g.id = a.id`;

/** Everything that hangs under an aim, however far down. */
export const idsBelow = async (tx: Tx, id: string): Promise<string[]> => {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE below AS (
      SELECT id FROM "Goal" WHERE "parentId" = ${id}::uuid
      UNION
      SELECT g.id FROM below b JOIN "Goal" g ON g."parentId" = b.id)
    SELECT id FROM below`;
  return rows.map((row) => row.id);
};
