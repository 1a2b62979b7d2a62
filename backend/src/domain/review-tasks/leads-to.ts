import type { SchoolYear } from '#domain/calendar/school-year';
import { halfDecidedAt } from '#domain/group-plans/half-year';
import type { TestMoment } from '#domain/results/moments';
import { isPeriodKind, type TaskKind } from './task-kinds';

type Task = {
  kind: TaskKind;
  /** A page that was named when it was opened; else empty. */
  leadsTo: string;
  schoolId: string | null;
  groupId: string | null;
  period: { schoolYear: SchoolYear; moment: TestMoment } | null;
  watches: string | null;
};

/** The page where the work is done; null where it is done outside Koers. */
export function pathOfTask({ kind, leadsTo, schoolId, groupId, period, watches }: Task): string | null {
  if (leadsTo) return leadsTo;
  if (groupId === null) return isPeriodKind(kind) && schoolId ? `/schools/${schoolId}/show` : null;
  if (watches === 'planDiscussed') return `/group-plans?group=${groupId}`;
  if (kind !== 'evaluateGroupPlan') return `/groups/${groupId}/show`;
  const of = period ? `&year=${period.schoolYear}&half=${halfDecidedAt(period.moment)}` : '';
  return `/group-plans?group=${groupId}${of}`;
}
