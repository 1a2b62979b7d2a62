import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { markBroughtAlong, markLeft } from '#backend/imports/derived-rows.queries';
import type { Outbox } from '#backend/outbox/outbox';
import type { Merged } from './merge-rows.queries';

type Followed = Pick<Merged, 'keptId' | 'formerId'> & {
  user: User;
  proposal: { id: string; version: number };
  outbox: Outbox;
};

/** What rests on whose results they are: which were brought along, who has left, and the forecasts of their schools. */
export async function followMerge(tx: Tx, { keptId, formerId, user, proposal, outbox }: Followed): Promise<void> {
  const pupils = [keptId, formerId];
  await markBroughtAlong(tx, pupils);
  await markLeft(tx, pupils, user.today);
  const where = { pupilId: { in: pupils } };
  const schools = [
    ...(await tx.enrolment.findMany({ where, distinct: ['schoolId'], select: { schoolId: true } })),
    ...(await tx.outcome.findMany({ where, distinct: ['schoolId'], select: { schoolId: true } })),
  ];
  for (const schoolId of [...new Set(schools.map((row) => row.schoolId))].sort()) {
    await outbox.add(tx, {
      boardId: user.boardId,
      type: 'forecast.refresh',
      dedupeKey: `forecast.refresh:merge:${proposal.id}:${proposal.version}:${schoolId}`,
      payload: { schoolId, trigger: 'manual', startedById: user.staffId },
    });
  }
}
