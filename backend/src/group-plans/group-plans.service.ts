import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { groupPlanPolicy, groupPlansReadableBy } from '#backend/access/policies/group-plan.policy';
import { groupsReadableBy } from '#backend/access/policies/group.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { Clock } from '#backend/platform/clock';
import { conflict, forbidden, notFound, refuse, stale } from '#backend/platform/errors';
import type {
  GroupPlan,
  GroupPlanChange,
  GroupPlanCreate,
  GroupPlanDetail,
  GroupPlanList,
} from '#contract/group-plans';
import type { Page } from '#contract/list';
import { halfYearOf } from '#domain/group-plans/half-year';
import { isStep, type PlanState } from '#domain/group-plans/plan-state';
import { addPlan, changePlan, countPlans, listPlans, planCounts, wherePlan } from './group-plans.queries';
import { evaluationNow } from './plan-evaluating';
import { closeTasksOfPlan, followed } from './plan-following';
import { openingOf } from './plan-opening';
import { addPlacements, pupilsInGroup } from './plan-pupils.queries';
import { readPlan, writersOf } from './plan-reading';
import { addSections } from './plan-sections.queries';
import { viewOf } from './plan-view';
import { daysOfPlans, inReach, toGroupPlan } from './plan.mapper';

type Known = { id: string; version: () => number };

/** The plans of groups: opened filled in, discussed, used and evaluated. What is written in them: see PlanWriting. */
@Injectable()
export class GroupPlansService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: GroupPlanList): Promise<Page<GroupPlan>> {
    const where = { AND: [groupPlansReadableBy(user), wherePlan(query)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await listPlans(tx, where, { query, today: user.today });
      const counts = new Map((await planCounts(tx, daysOfPlans(rows, user.today))).map((one) => [one.id, one]));
      const names = await namesOfStaff(tx, writersOf(rows));
      const data = rows.flatMap((row) => {
        const own = counts.get(row.id);
        return own ? [toGroupPlan(user, row, { counts: own, names })] : [];
      });
      return { data, total: await countPlans(tx, where) };
    });
  }

  get(user: User, id: string): Promise<GroupPlanDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const plan = await readPlan(tx, user, id);
      const view = await viewOf(tx, user, plan);
      const fact = { action: 'groupPlan.read', subject: 'group', subjectId: plan.row.groupId };
      await this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
      return view;
    });
  }

  create(user: User, input: GroupPlanCreate): Promise<GroupPlanDetail> {
    const { boardId, staffId, today } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const group = await tx.group.findFirst({
        where: { AND: [groupsReadableBy(user), { id: input.groupId }] },
        select: { id: true, schoolId: true, schoolYear: true },
      });
      if (!group) throw notFound('group.notFound');
      if (!groupPlanPolicy.open(user, { schoolId: group.schoolId, groupId: group.id }))
        throw forbidden('permission.missing');
      const present = halfYearOf(today);
      const half = { schoolYear: input.schoolYear ?? present.schoolYear, half: input.half ?? present.half };
      if (half.schoolYear !== group.schoolYear) throw refuse('groupPlan.otherYear');
      const pupilIds = await pupilsInGroup(tx, group.id, today);
      if (pupilIds.length === 0) throw refuse('groupPlan.groupEmpty');
      const place = { ...half, schoolId: group.schoolId, domain: input.domain };
      const { placements, facts, goal } = await openingOf(tx, { ...place, pupilIds, today });
      const id = randomUUID();
      const plan = {
        ...place,
        boardId,
        groupId: group.id,
        facts: facts as unknown as Prisma.InputJsonValue,
        goalLevel: goal?.level ?? null,
        goalPupils: goal?.pupils ?? null,
        startedById: staffId,
      };
      if (!(await addPlan(tx, id, plan, this.clock.now()))) throw conflict('groupPlan.exists');
      await addSections(tx, { boardId, planId: id });
      await addPlacements(tx, { boardId, planId: id }, placements);
      await closeTasksOfPlan(this.audit, tx, boardId, { id, at: this.clock.now() });
      return followed(this.audit, tx, user, { id, action: 'groupPlan.create' });
    });
  }

  change(user: User, { id, version }: Known, { goal, outcomes, ready }: GroupPlanChange): Promise<GroupPlanDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { row, counts } = await readPlan(tx, user, id);
      const reached = inReach(row, counts.pupils);
      // What became of agreements is said when a plan is evaluated, or after.
      const allowed = goal === undefined && ready === undefined ? groupPlanPolicy.comment(user, reached) : groupPlanPolicy.write(user, reached, 'goals'); // prettier-ignore
      if (!groupPlanPolicy.comment(user, reached)) throw forbidden('permission.missing');
      if (!allowed || (ready !== undefined && row.state !== 'draft')) throw conflict('groupPlan.closed');
      const data = {
        ...(goal !== undefined && { goalLevel: goal?.level ?? null, goalPupils: goal?.pupils ?? null }),
        ...(outcomes && { outcomes: { ...(row.outcomes as object), ...outcomes } }),
        ...(ready !== undefined && { readyAt: ready ? (row.readyAt ?? this.clock.now()) : null }),
        changedAt: this.clock.now(),
      };
      if (!(await changePlan(tx, { id, version: version() }, data))) throw stale();
      const fields = Object.entries({ goal, outcomes, ready }).flatMap(([name, value]) =>
        value === undefined ? [] : name,
      );
      return followed(this.audit, tx, user, { id, action: 'groupPlan.edit', fields });
    });
  }

  /** To the next state or back; what the results say is kept as it is at the moment a plan is evaluated. */
  bring(user: User, { id, version }: Known, to: PlanState): Promise<GroupPlanDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { row, counts } = await readPlan(tx, user, id);
      const reached = inReach(row, counts.pupils);
      if (!isStep(reached.state, to, reached.dissolved)) throw conflict('groupPlan.noStep');
      if (!groupPlanPolicy.bring(user, reached, to)) throw forbidden('permission.missing');
      const made = to === 'evaluated' ? await evaluationNow(tx, row, user.today) : null;
      const evaluation = made === null ? Prisma.DbNull : (made as unknown as Prisma.InputJsonValue);
      const data = { state: to, readyAt: null, changedAt: this.clock.now(), evaluation };
      if (!(await changePlan(tx, { id, version: version() }, data))) throw stale();
      await closeTasksOfPlan(this.audit, tx, user.boardId, { id, at: this.clock.now() });
      return followed(this.audit, tx, user, { id, action: 'groupPlan.bring', fields: [to] });
    });
  }
}
