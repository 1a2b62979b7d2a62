import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { Clock } from '#backend/platform/clock';
import { notFound, refuse, stale } from '#backend/platform/errors';
import type { GroupPlanDetail, PlacementChange, PlanRestored } from '#contract/group-plans';
import { type Placement, restorePlacements } from '#domain/group-plans/restore-placements';
import type { Domain } from '#domain/results/levels';
import { closeTasksOfPlan, followed } from './plan-following';
import { openingOf } from './plan-opening';
import {
  addPlacements,
  movePupils,
  type NewPlacement,
  placementsOf,
  pupilsInGroup,
  removePlacements,
} from './plan-pupils.queries';
import { type PlanRead, readPlan } from './plan-reading';
import { findVersion, saveSection, touchPlan } from './plan-sections.queries';
import { assertOpen, keyOf } from './plan-writing.service';
import { dayOfPlan, halfOf } from './plan.mapper';

type Known = { id: string; version: () => number };
type Former = Known & { key: string; former: number };

/** Who is placed where; and older versions of texts and placements put back. */
@Injectable()
export class PlanPlacing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  move(user: User, { id, version }: Known, { pupilId, needGroup, reason }: PlacementChange): Promise<GroupPlanDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const plan = await readPlan(tx, user, id);
      assertOpen(user, plan, 'pupils');
      const placed = (await placementsOf(tx, id)).find((one) => one.pupilId === pupilId);
      const here = await pupilsInGroup(tx, plan.row.groupId, dayOfPlan(plan.row, user.today));
      if (!placed || !here.includes(pupilId)) throw notFound('groupPlan.pupilNotPlaced');
      if (needGroup !== placed.proposed && !reason) throw refuse('groupPlan.noReason');
      await movePupils(tx, id, [{ pupilId, needGroup, reason: reasonIn({ needGroup, reason }, placed.proposed) }]);
      await this.save(tx, user, { id, version: version() });
      return this.follow(tx, user, { id, action: 'groupPlan.move' });
    });
  }

  /** The proposal anew, on what is known today: who came is added, who left goes, who was moved by hand stays there. */
  propose(user: User, { id, version }: Known): Promise<GroupPlanDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const plan = await readPlan(tx, user, id);
      assertOpen(user, plan, 'pupils');
      const { row } = plan;
      const place = { ...halfOf(row), schoolId: row.schoolId, domain: row.domain as Domain };
      const pupilIds = await pupilsInGroup(tx, row.groupId, dayOfPlan(row, user.today));
      const { placements, facts } = await openingOf(tx, { ...place, pupilIds, today: user.today });
      const before = await placementsOf(tx, id);
      const moved = new Map(before.filter((one) => one.needGroup !== one.proposed).map((one) => [one.pupilId, one]));
      await removePlacements(tx, id, before.map(({ pupilId }) => pupilId)); // prettier-ignore
      await addPlacements(tx, { boardId: user.boardId, planId: id }, placements.map((one) => kept(one, moved.get(one.pupilId)))); // prettier-ignore
      await this.save(tx, user, { id, version: version() });
      await tx.groupPlan.updateMany({ where: { id }, data: { facts: facts as unknown as Prisma.InputJsonValue } });
      return this.follow(tx, user, { id, action: 'groupPlan.propose' });
    });
  }

  /** An older version becomes the newest; pupils who left do not come back. */
  restore(user: User, { id, key, version, former }: Former): Promise<PlanRestored> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const plan = await readPlan(tx, user, id);
      const part = key === 'pupils' ? key : keyOf(key);
      assertOpen(user, plan, part);
      const found = await findVersion(tx, { planId: id, key: part, version: former });
      if (!found) throw notFound('groupPlan.noSuchVersion');
      const known = { id, version: version() };
      const { left, kept } =
        part === 'pupils' ? await this.placeAsIn(tx, user, plan, found.placements) : { left: 0, kept: 0 };
      if (part === 'pupils') await this.save(tx, user, known);
      else {
        const saved = { text: found.text, writerId: user.staffId, savedAt: this.clock.now() };
        const at = { boardId: user.boardId, planId: id, key: part };
        if (!(await saveSection(tx, at, known.version, saved))) throw stale();
        if (part === 'analysis') await closeTasksOfPlan(this.audit, tx, user.boardId, { id, at: saved.savedAt });
      }
      return { plan: await this.follow(tx, user, { id, action: 'groupPlan.restore', fields: [part] }), left, kept };
    });
  }

  private async placeAsIn(tx: Tx, user: User, { row }: PlanRead, former: Prisma.JsonValue) {
    const here = new Set(await pupilsInGroup(tx, row.groupId, dayOfPlan(row, user.today)));
    const now = (await placementsOf(tx, row.id)).filter(({ pupilId }) => here.has(pupilId)) as (Placement & {
      proposed: string;
    })[];
    const made = restorePlacements(now, former as Placement[]);
    const proposed = new Map(now.map((one) => [one.pupilId, one.proposed]));
    const moves = made.placements.map((one) => ({ ...one, reason: reasonIn(one, proposed.get(one.pupilId)) }));
    await movePupils(tx, row.id, moves);
    return made;
  }

  /** Keeps who is placed where now, as the next version. */
  private async save(tx: Tx, user: User, { id, version }: { id: string; version: number }): Promise<void> {
    const placements = (await placementsOf(tx, id)).map(({ pupilId, needGroup, reason }) => ({
      pupilId,
      needGroup,
      reason,
    }));
    const saved = { text: '', writerId: user.staffId, savedAt: this.clock.now(), placements };
    const at = { boardId: user.boardId, planId: id, key: 'pupils' as const };
    if (!(await saveSection(tx, at, version, saved))) throw stale();
  }

  private async follow(
    tx: Tx,
    user: User,
    { id, action, fields = [] }: { id: string; action: string; fields?: string[] },
  ): Promise<GroupPlanDetail> {
    await touchPlan(tx, id, this.clock.now());
    return followed(this.audit, tx, user, { id, action, fields });
  }
}

/** A reason is kept only where a pupil is placed otherwise than proposed. */
const reasonIn = (
  { needGroup, reason }: { needGroup: string; reason: string | null },
  proposed: string | undefined,
): string | null => (needGroup === proposed ? null : reason);

/** Moved by hand: stays where it was put, with the reason, unless the new proposal says the same. */
function kept(fresh: NewPlacement, moved: { needGroup: string; reason: string | null } | undefined) {
  if (!moved) return fresh;
  return { ...fresh, needGroup: moved.needGroup, reason: reasonIn(moved, fresh.proposed) };
}
