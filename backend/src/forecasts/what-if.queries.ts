import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { whereEnrolledOn } from '#backend/organisation/pupils.queries';
import type { Day } from '#domain/calendar/day';

/** Pupil by pupil: the order in which a cohort was added up. */
export const runToAssume = (tx: Tx, where: Prisma.ForecastRunWhereInput) =>
  tx.forecastRun.findFirst({
    where,
    select: { id: true, schoolId: true, settings: true, chances: { orderBy: [{ pupilId: 'asc' }, { domain: 'asc' }] } },
  });

/** The group in which each pupil is today at this school; who left it has none. */
export async function groupsOfPupils(
  tx: Tx,
  pupilIds: readonly string[],
  { schoolId, today }: { schoolId: string; today: Day },
): Promise<Map<string, { id: string; name: string }>> {
  const rows = await tx.enrolment.findMany({
    where: { pupilId: { in: [...pupilIds] }, schoolId, ...whereEnrolledOn(today) },
    select: { pupilId: true, group: { select: { id: true, name: true } } },
    orderBy: { fromOn: 'asc' },
  });
  return new Map(rows.flatMap(({ pupilId, group }) => (group ? [[pupilId, group] as const] : [])));
}
