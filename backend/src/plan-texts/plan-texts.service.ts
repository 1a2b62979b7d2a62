import { Injectable } from '@nestjs/common';
import { planTextPolicy, planTextsReadableBy } from '#backend/access/policies/plan-text.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { forbidden, notFound, stale } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import {
  type PlanBudget,
  PlanText,
  type PlanTextChange,
  type PlanTextCreate,
  type PlanTextList,
} from '#contract/plan-texts';
import {
  addPlanText,
  changePlanText,
  countPlanTexts,
  findPlanText,
  listPlanTexts,
  type PlanTextRow,
  removePlanText,
  setBudget,
  wherePlanText,
} from './plan-texts.queries';

type Known = { id: string; version: () => number };

/** Text blocks, templates and the leerlijn of a school, and its budget for writing. */
@Injectable()
export class PlanTextsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: PlanTextList): Promise<Page<PlanText>> {
    const where = { AND: [planTextsReadableBy(user), wherePlanText(query)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(
        listPlanTexts(tx, where, query),
        () => countPlanTexts(tx, where),
        (row) => toPlanText(user, row),
      ),
    );
  }

  get(user: User, id: string): Promise<PlanText> {
    return this.database.forBoard(user.boardId, async (tx) => toPlanText(user, await findOrFail(tx, user, id)));
  }

  create(user: User, input: PlanTextCreate): Promise<PlanText> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await this.assertSchool(tx, user, input.schoolId);
      const id = await addPlanText(tx, user.boardId, input);
      await this.note(tx, user, { action: 'planText.create', subject: 'planText', subjectId: id });
      return toPlanText(user, await findOrFail(tx, user, id));
    });
  }

  change(user: User, { id, version }: Known, change: PlanTextChange): Promise<PlanText> {
    return this.database.forBoard(user.boardId, async (tx) => {
      if (!planTextPolicy.edit(user, await findOrFail(tx, user, id))) throw forbidden('permission.missing');
      if (!(await changePlanText(tx, { id, version: version() }, change))) throw stale();
      await this.note(tx, user, {
        action: 'planText.edit',
        subject: 'planText',
        subjectId: id,
        fields: Object.keys(change),
      });
      return toPlanText(user, await findOrFail(tx, user, id));
    });
  }

  remove(user: User, { id, version }: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      if (!planTextPolicy.edit(user, await findOrFail(tx, user, id))) throw forbidden('permission.missing');
      if (!(await removePlanText(tx, { id, version: version() }))) throw stale();
      await this.note(tx, user, { action: 'planText.remove', subject: 'planText', subjectId: id });
    });
  }

  budget(user: User, input: PlanBudget): Promise<PlanBudget> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await this.assertSchool(tx, user, input.schoolId);
      await setBudget(tx, user.boardId, input);
      await this.note(tx, user, { action: 'planBudget.edit', subject: 'school', subjectId: input.schoolId });
      return input;
    });
  }

  /** A school that is out of reach does not exist. */
  private async assertSchool(tx: Tx, user: User, schoolId: string): Promise<void> {
    const school = await tx.school.findFirst({ where: { id: schoolId }, select: { id: true } });
    if (!school) throw notFound('school.notFound');
    if (!planTextPolicy.edit(user, { schoolId })) throw forbidden('permission.missing');
  }

  private note(tx: Tx, user: User, fact: { action: string; subject: string; subjectId: string; fields?: string[] }) {
    return this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
  }
}

async function findOrFail(tx: Tx, user: User, id: string): Promise<PlanTextRow> {
  const row = await findPlanText(tx, { AND: [planTextsReadableBy(user), { id }] });
  if (!row) throw notFound('planText.notFound');
  return row;
}

const toPlanText = (user: User, row: PlanTextRow): PlanText =>
  PlanText.parse({ ...row, may: { edit: planTextPolicy.edit(user, row) } });
