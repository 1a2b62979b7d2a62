import { measuresReadableBy } from '#backend/access/policies/measure.policy';
import { may, type User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import type { MeasureMark } from '#contract/measures';
import { measuresAt } from './measures.queries';

/** Measures of a school as they are drawn; one without a last day ends where it was judged. None for who may not see them. */
export async function measureMarks(tx: Tx, user: User, schoolId: string): Promise<MeasureMark[]> {
  if (!may(user, 'measure.read')) return [];
  const rows = await measuresAt(tx, { AND: [measuresReadableBy(user), { schoolId }] });
  return rows.map(({ effect, fromOn, untilOn, domain, ...row }) => {
    const end = untilOn ?? effect?.at ?? null;
    return { ...row, domain: domain as MeasureMark['domain'], fromOn: toDay(fromOn), untilOn: end && toDay(end) };
  });
}
