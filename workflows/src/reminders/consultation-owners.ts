import { consultationsDue } from '#backend/consultations/consultations-due';
import { wantsDigest } from '#backend/consultations/consultations-due.queries';
import type { Tx } from '#backend/database/database';
import type { Day } from '#domain/calendar/day';
import type { Owner } from './digest.queries';

/** Who has a visit or an agreement that is due on this day or was before, with the school. */
export async function consultationOwnersDue(tx: Tx, day: Day): Promise<Owner[]> {
  const due = await consultationsDue(tx, day);
  if (due.length === 0) return [];
  const staffIds = [...new Set(due.map(({ staffId }) => staffId))];
  const wanted = new Set((await wantsDigest(tx, staffIds, day)).map(({ id }) => id));
  return due.filter(({ staffId }) => wanted.has(staffId)).map(({ staffId, schoolId }) => ({ staffId, schoolId }));
}
