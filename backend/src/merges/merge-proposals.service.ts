import { Injectable } from '@nestjs/common';
import { mergeProposalPolicy, mergeProposalsReadableBy } from '#backend/access/policies/merge-proposal.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { eachPupil } from '#backend/audit/files-read';
import { Database, type Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { waitForTurn } from '#backend/imports/imports.queries';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import { conflict, notFound, stale } from '#backend/platform/errors';
import type { Page } from '#contract/list';
import type {
  MergeProposal,
  MergeProposalDetail,
  MergeProposalList,
  MergeState,
  OpenProposals,
  RejectReason,
} from '#contract/merge-proposals';
import { planMerge, staysOf } from '#domain/pupils/merge-plan';
import { followMerge } from './follow-merge';
import { toDetail, toProposal } from './merge-proposal.mapper';
import {
  countProposals,
  countsOfPupils,
  decideProposal,
  findProposal,
  listProposals,
  type ProposalRow,
  whereProposal,
} from './merge-proposals.queries';
import { isStillMerged, type Merged, moveRows, moveRowsBack, rowsOfPupil } from './merge-rows.queries';
import { dropOpenProposals, proposeMerges } from './propose-merges';

type Known = { id: string; version: () => number };

/** Two keys that may be one pupil. Looking at them is looking at both pupils; people decide, and can take it back. */
@Injectable()
export class MergeProposalsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  list(user: User, query: MergeProposalList): Promise<Page<MergeProposal>> {
    const where = { AND: [mergeProposalsReadableBy(user), whereProposal(query)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await listProposals(tx, where, query);
      const names = await namesIn(tx, rows);
      const total = await countProposals(tx, where);
      await this.readBy(tx, user, rows);
      return { data: rows.map((row) => toProposal(user, row, names)), total };
    });
  }

  get(user: User, id: string): Promise<MergeProposalDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findOrFail(tx, user, id);
      await this.readBy(tx, user, [row]);
      return detailOf(tx, user, row);
    });
  }

  /** Of these the person sees no pupil, so nothing is noted in the audit log. */
  open(user: User): Promise<OpenProposals> {
    const where = { AND: [mergeProposalsReadableBy(user), { state: 'open' }] };
    return this.database.forBoard(user.boardId, async (tx) => ({ open: await countProposals(tx, where) }));
  }

  merge(user: User, known: Known): Promise<MergeProposalDetail> {
    return this.decide(user, known, { state: 'merged', because: null }, async (tx, row) => {
      if (!mergeProposalPolicy.merge(user, stateOf(row))) throw conflict('mergeProposal.notOpen');
      const { kept, former } = await comparedIn(tx, row);
      const plan = planMerge(kept, former);
      if (plan.conflicts.length > 0) throw conflict('mergeProposal.conflicts');
      const ids = { keptId: kept.pupilId, formerId: former.pupilId };
      const merged = await moveRows(tx, ids, plan);
      await dropOpenProposals(tx, ids.formerId, row.id);
      await proposeMerges(tx, { pupilIds: [ids.keptId], importId: null, at: this.clock.now() });
      return merged;
    });
  }

  /** Remembered, so that the same two are not proposed again. */
  reject(user: User, known: Known, because: RejectReason): Promise<MergeProposalDetail> {
    return this.decide(user, known, { state: 'rejected', because }, async (_tx, row) => {
      if (!mergeProposalPolicy.reject(user, stateOf(row))) throw conflict('mergeProposal.notOpen');
      return null;
    });
  }

  undo(user: User, known: Known): Promise<MergeProposalDetail> {
    return this.decide(user, known, { state: 'rejected', because: null }, async (tx, row) => {
      if (!mergeProposalPolicy.undo(user, stateOf(row))) throw conflict('mergeProposal.notMerged');
      const merged = row.merged as unknown as Merged;
      if (!(await isStillMerged(tx, merged))) throw conflict('mergeProposal.mergedFurther');
      await moveRowsBack(tx, merged);
      return merged;
    });
  }

  private decide(
    user: User,
    { id, version }: Known,
    { state, because }: { state: MergeState; because: RejectReason | null },
    effect: (tx: Tx, row: ProposalRow) => Promise<Merged | null>,
  ): Promise<MergeProposalDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await findOrFail(tx, user, id);
      // Also behind an import that is being written: it may bring rows of either key.
      await waitForTurn(tx, user.boardId);
      const row = await findOrFail(tx, user, id);
      const known = { id, version: version() };
      const merged = await effect(tx, row);
      const at = this.clock.now();
      const decision = { state, because, decidedAt: at, decidedById: user.staffId };
      const kept = merged ? { merged: merged as unknown as Prisma.InputJsonValue } : {};
      if (!(await decideProposal(tx, known, { ...decision, ...kept }))) throw stale();
      const beside = { outbox: this.outbox, audit: this.audit, at };
      if (merged) await followMerge(tx, { ...merged, user, proposal: known, ...beside });
      const action = `mergeProposal.${row.state === 'merged' ? 'undo' : state === 'merged' ? 'merge' : 'reject'}`;
      const fact = { action, subject: 'mergeProposal', subjectId: id };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
      return detailOf(tx, user, await findOrFail(tx, user, id));
    });
  }

  private readBy(tx: Tx, user: User, rows: readonly ProposalRow[]): Promise<void> {
    const seen = eachPupil(rows.flatMap(({ pupilId, otherId }) => [pupilId, otherId]));
    return this.audit.recordEach(tx, user, 'pupil.read', seen);
  }
}

const stateOf = ({ state }: ProposalRow) => ({ state: state as MergeState });

async function findOrFail(tx: Tx, user: User, id: string): Promise<ProposalRow> {
  const row = await findProposal(tx, { AND: [mergeProposalsReadableBy(user), { id }] });
  if (!row) throw notFound('notFound');
  return row;
}

async function comparedIn(tx: Tx, { pupilId, otherId }: ProposalRow) {
  return staysOf(await rowsOfPupil(tx, pupilId), await rowsOfPupil(tx, otherId));
}

const namesIn = (tx: Tx, rows: readonly ProposalRow[]) => namesOfStaff(tx, rows.map(({ decidedById }) => decidedById)); // prettier-ignore

async function detailOf(tx: Tx, user: User, row: ProposalRow): Promise<MergeProposalDetail> {
  const names = await namesIn(tx, [row]);
  const counts = await countsOfPupils(tx, [row.pupilId, row.otherId]);
  if (row.state === 'merged') {
    const { keptId } = row.merged as unknown as Merged;
    return toDetail(user, row, { names, counts, keptId, plan: null });
  }
  const { kept, former } = await comparedIn(tx, row);
  return toDetail(user, row, { names, counts, keptId: kept.pupilId, plan: planMerge(kept, former) });
}
