import type { Tx } from '#backend/database/database';
import type { MeasurePublish } from '#contract/measures';
import { conflict } from '#backend/platform/errors';
import { frozen } from './measure-effect';
import type { MeasureRow } from './measures.queries';

/**
 * What is shared is a copy: what the school writes of its measure later does not change it, and of the figures only the effect
 * goes along. One that was taken back is shared again under the same id.
 */
export async function publishPractice(
  tx: Tx,
  row: MeasureRow,
  { boardId, at, ...texts }: MeasurePublish & { boardId: string; at: Date },
): Promise<void> {
  const { left, low, high, n } = frozen(row.effect?.figures);
  const { id: measureId, schoolId, title, domain, schoolYear, howOften } = row;
  const yearGroup = row.yearGroup ?? (row.group?.yearGroups.length === 1 ? (row.group.yearGroups[0] ?? null) : null);
  const shared = { schoolId, title, domain, yearGroup, schoolYear, howOften, effect: { left, low, high, n }, ...texts };
  const state = { state: 'published', publishedAt: at, updatedAt: at };
  const again = await tx.practice.updateMany({
    where: { measureId, state: 'withdrawn' },
    data: { ...shared, ...state, version: { increment: 1 } },
  });
  if (again.count > 0) return;
  const data = { boardId, measureId, ...shared, ...state };
  const { count } = await tx.practice.createMany({ data, skipDuplicates: true });
  if (count === 0) throw conflict('measure.alreadyPublished');
}
