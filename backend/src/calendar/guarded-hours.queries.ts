import type { Tx } from '#backend/database/database';
import type { GuardedHour } from '#contract/calendar-days';

/** The groups of a school year with what they guard. */
export const groupsGuarding = (tx: Tx, where: { schoolId?: object; id?: string }, schoolYear: string) =>
  tx.group.findMany({
    where: { ...where, schoolYear },
    select: {
      id: true,
      name: true,
      schoolId: true,
      school: { select: { name: true } },
      guardedHours: { select: { hours: true, version: true } },
    },
  });
export type GroupGuarding = Awaited<ReturnType<typeof groupsGuarding>>[number];

/** False when somebody changed it since. Version 0: nobody entered it yet. */
export async function saveGuardedHours(
  tx: Tx,
  { version, ...group }: { boardId: string; groupId: string; version: number },
  data: { hours: GuardedHour[]; updatedAt: Date },
): Promise<boolean> {
  const { count } =
    version === 0
      ? await tx.groupGuardedHours.createMany({ data: { ...group, ...data }, skipDuplicates: true })
      : await tx.groupGuardedHours.updateMany({
          where: { groupId: group.groupId, version },
          data: { ...data, version: { increment: 1 } },
        });
  return count === 1;
}
