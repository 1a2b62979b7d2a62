import { Injectable } from '@nestjs/common';
import { groupPlanPolicy } from '#backend/access/policies/group-plan.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, notFound, stale } from '#backend/platform/errors';
import { PlanPart, type PlanSection, SectionKey } from '#contract/group-plans';
import { withoutNames } from '#domain/group-plans/without-names';
import { closeTasksOfPlan, recordOnPlan } from './plan-following';
import { namesOfPupils } from './plan-pupils.queries';
import { type PlanRead, readPlan, writersOf } from './plan-reading';
import { saveSection, touchPlan } from './plan-sections.queries';
import { inReach, toSection } from './plan.mapper';

type At = { id: string; key: string; version: () => number };
type Copy = { id: string; version: () => number; fromId: string; keys: readonly SectionKey[] };

/** The texts of a plan, each with a version of its own, so that two people can write in one plan. */
@Injectable()
export class PlanWriting {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  read(user: User, { id, key }: Pick<At, 'id' | 'key'>): Promise<PlanSection> {
    return this.database.forBoard(user.boardId, async (tx) =>
      sectionOf(tx, user, await readPlan(tx, user, id), keyOf(key)),
    );
  }

  write(user: User, { id, key, version }: At, text: string): Promise<PlanSection> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const plan = await readPlan(tx, user, id);
      const part = keyOf(key);
      assertOpen(user, plan, part);
      const saved = { text, writerId: user.staffId, savedAt: this.clock.now() };
      if (!(await saveSection(tx, { boardId: user.boardId, planId: id, key: part }, version(), saved))) throw stale();
      await this.note(tx, user, { id, action: 'groupPlan.edit', fields: [part] });
      return sectionOf(tx, user, await readPlan(tx, user, id), part);
    });
  }

  /** Texts of a parallel group in the place of the own ones: those are kept as versions. Lines that name a pupil stay behind. */
  copy(user: User, { id, version, fromId, keys }: Copy): Promise<{ left: number }> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const plan = await readPlan(tx, user, id);
      for (const key of keys) assertOpen(user, plan, key);
      if (plan.row.version !== version()) throw stale();
      const from = await parallelOf(tx, plan, fromId);
      const names = await namesOfPupils(tx, fromId);
      let left = 0;
      for (const { key, text } of from.sections.filter(
        (one) => keys.includes(one.key as SectionKey) && one.text !== '',
      )) {
        const kept = withoutNames(text, names);
        const own = plan.row.sections.find((one) => one.key === key);
        const saved = { text: kept.text, writerId: user.staffId, savedAt: this.clock.now() };
        const at = { boardId: user.boardId, planId: id, key: PlanPart.parse(key) };
        if (!(await saveSection(tx, at, own?.version ?? 1, saved))) throw stale();
        left += kept.left;
      }
      await this.note(tx, user, { id, action: 'groupPlan.copy', fields: [...keys] });
      return { left };
    });
  }

  private async note(
    tx: Tx,
    user: User,
    { id, action, fields }: { id: string; action: string; fields: string[] },
  ): Promise<void> {
    const at = this.clock.now();
    await touchPlan(tx, id, at);
    if (fields.includes('analysis')) await closeTasksOfPlan(this.audit, tx, user.boardId, { id, at });
    await recordOnPlan(this.audit, tx, user, { id, action, fields });
  }
}

/** Unknown keys are no part of a plan. */
export function keyOf(key: string): SectionKey {
  const { data } = SectionKey.safeParse(key);
  if (!data) throw notFound('notFound');
  return data;
}

/** 403 for who may only read, 409 for what is closed. */
export function assertOpen(user: User, { row, counts }: PlanRead, part: PlanPart): void {
  const reached = inReach(row, counts.pupils);
  if (!groupPlanPolicy.comment(user, reached)) throw forbidden('permission.missing');
  if (!groupPlanPolicy.write(user, reached, part)) throw conflict('groupPlan.closed');
}

async function sectionOf(tx: Tx, user: User, { row, counts }: PlanRead, key: SectionKey): Promise<PlanSection> {
  return toSection(user, row, { key, pupils: counts.pupils, names: await namesOfStaff(tx, writersOf([row])) });
}

/** Of the same school, domain and half year: what `parallels` of the plan names. */
async function parallelOf(tx: Tx, { row }: PlanRead, fromId: string) {
  const { schoolId, domain, schoolYear, half } = row;
  const from = await tx.groupPlan.findFirst({
    where: { id: fromId, schoolId, domain, schoolYear, half },
    select: { sections: { select: { key: true, text: true } } },
  });
  if (!from) throw notFound('groupPlan.notFound');
  return from;
}
