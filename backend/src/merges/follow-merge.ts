import type { User } from '#backend/access/user';
import type { Audit } from '#backend/audit/audit';
import type { Tx } from '#backend/database/database';
import { markBroughtAlong, markLeft } from '#backend/imports/derived-rows.queries';
import type { Outbox } from '#backend/outbox/outbox';
import { closeWhatIsDone } from '#backend/review-tasks/work-seen';
import type { Merged } from './merge-rows.queries';

type Followed = Pick<Merged, 'keptId' | 'formerId'> & {
  user: User;
  proposal: { id: string; version: number };
  outbox: Outbox;
  audit: Audit;
  at: Date;
};

/**
 * What rests on whose results they are: which were brought along, who has left, the tasks that wait for all of them (taken
 * away again, such a task is open again), and the forecasts of their schools.
 */
export async function followMerge(
  tx: Tx,
  { keptId, formerId, user, proposal, outbox, audit, at }: Followed,
): Promise<void> {
  const pupils = [keptId, formerId];
  await markBroughtAlong(tx, pupils);
  await markLeft(tx, pupils, user.today);
  const where = { pupilId: { in: pupils } };
  const schools = [
    ...(await tx.enrolment.findMany({ where, distinct: ['schoolId'], select: { schoolId: true } })),
    ...(await tx.outcome.findMany({ where, distinct: ['schoolId'], select: { schoolId: true } })),
  ];
  const schoolIds = [...new Set(schools.map((row) => row.schoolId))].sort();
  const waiting = { watches: 'resultsComplete', schoolId: { in: schoolIds } };
  await closeWhatIsDone(tx, audit, { boardId: user.boardId, at }, waiting);
  for (const schoolId of schoolIds) {
    await outbox.add(tx, {
      boardId: user.boardId,
      type: 'forecast.refresh',
      dedupeKey: `forecast.refresh:merge:${proposal.id}:${proposal.version}:${schoolId}`,
      payload: { schoolId, trigger: 'manual', startedById: user.staffId },
    });
  }
}
