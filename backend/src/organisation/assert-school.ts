import { isWithin } from '#backend/access/reach';
import type { ReachOfUser } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';

/** A school of the board within what a permission reaches; out of reach is not there. */
export async function assertSchool(tx: Tx, reach: ReachOfUser, schoolId: string): Promise<void> {
  const known = await tx.school.count({ where: { id: schoolId } });
  if (known === 0 || !isWithin(reach, schoolId)) throw notFound('school.notFound');
}
