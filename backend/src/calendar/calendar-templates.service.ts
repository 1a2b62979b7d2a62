import { Injectable } from '@nestjs/common';
import { calendarPolicy, templatesReadableBy } from '#backend/access/policies/calendar.policy';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { Clock } from '#backend/platform/clock';
import { type FieldProblem, forbidden, invalid, notFound, stale } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import {
  CalendarTemplate,
  type CalendarTemplateChange,
  type CalendarTemplateCreate,
  type CalendarTemplateList,
  type PlanRule,
} from '#contract/year-plans';
import { defaultTemplate } from '#domain/year-plan/default-template';
import {
  addTemplate,
  countTemplates,
  findTemplate,
  listTemplates,
  removeTemplate,
  saveTemplate,
  type TemplateRow,
  whereTemplate,
} from './calendar-templates.queries';

type Known = { id: string; version: () => number };

/** The rules by which a school or a board lays out its years. */
@Injectable()
export class CalendarTemplatesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  list(user: User, query: CalendarTemplateList): Promise<Page<CalendarTemplate>> {
    const where = { AND: [templatesReadableBy(user), whereTemplate(query)] };
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(
        listTemplates(tx, where, query),
        () => countTemplates(tx, where),
        (row) => toTemplate(user, row),
      ),
    );
  }

  get(user: User, id: string): Promise<CalendarTemplate> {
    return this.database.forBoard(user.boardId, async (tx) => toTemplate(user, await findOrFail(tx, user, id)));
  }

  create(user: User, { schoolId, name, copyOf, ...given }: CalendarTemplateCreate): Promise<CalendarTemplate> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      if (schoolId) await assertSchool(tx, reachOf(user, 'event.read'), schoolId);
      if (!calendarPolicy.editTemplate(user, { schoolId })) throw forbidden('permission.missing');
      const from = copyOf === null ? defaultTemplate : toTemplate(user, await findOrFail(tx, user, copyOf));
      const rules = given.rules ?? (from.rules as PlanRule[]);
      assertRules(rules);
      const kept = { name, rules, neverWeeks: given.neverWeeks ?? from.neverWeeks, updatedAt: this.clock.now() };
      const { id } = await addTemplate(tx, { boardId, schoolId }, kept);
      await this.record(tx, user, { id, verb: 'create' });
      return toTemplate(user, await findOrFail(tx, user, id));
    });
  }

  change(user: User, known: Known, change: CalendarTemplateChange): Promise<CalendarTemplate> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { id, version, template } = await this.begin(tx, user, known);
      const kept = {
        name: change.name ?? template.name,
        rules: change.rules ?? template.rules,
        neverWeeks: change.neverWeeks ?? template.neverWeeks,
        updatedAt: this.clock.now(),
      };
      assertRules(kept.rules);
      if (!(await saveTemplate(tx, { id, version }, kept))) throw stale();
      await this.record(tx, user, { id, verb: 'edit', fields: Object.keys(change) });
      return toTemplate(user, await findOrFail(tx, user, id));
    });
  }

  /** What was laid by it stays where it stands. */
  remove(user: User, known: Known): Promise<void> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { id, version } = await this.begin(tx, user, known);
      if (!(await removeTemplate(tx, { id, version }))) throw stale();
      await this.record(tx, user, { id, verb: 'remove' });
    });
  }

  private async begin(tx: Tx, user: User, { id, version }: Known) {
    const row = await findOrFail(tx, user, id);
    const known = version();
    if (!calendarPolicy.editTemplate(user, row)) throw forbidden('permission.missing');
    return { id, version: known, template: toTemplate(user, row) };
  }

  private record(tx: Tx, user: User, { id, verb, fields = [] }: { id: string; verb: string; fields?: string[] }) {
    const fact = { action: `calendarTemplate.${verb}`, subject: 'calendarTemplate', subjectId: id, fields };
    return this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
  }
}

export async function findOrFail(tx: Tx, user: User, id: string): Promise<TemplateRow> {
  const row = await findTemplate(tx, { AND: [templatesReadableBy(user), { id }] });
  if (!row) throw notFound('calendarTemplate.notFound');
  return row;
}

/** What the shape of a rule alone cannot say wrong. Every problem at once, at the rule it is about. */
function assertRules(rules: readonly PlanRule[]): void {
  const keys = rules.map(({ key }) => key);
  const problems = rules.flatMap(({ key, kind, when, people }, at): FieldProblem[] => {
    const say = (field: string, code: string, message: string) => [{ path: `rules.${at}.${field}`, code, message }];
    if (keys.indexOf(key) < at) return say('key', 'calendarTemplate.keyTwice', `${key} stands twice.`);
    if (kind === 'testPeriod') return say('kind', 'event.testPeriodElsewhere', 'Test periods stand by themselves.');
    if (when.what === 'onDay' && (when.day === null) === (when.nationalDate === null))
      return say('when', 'calendarTemplate.ruleIncomplete', 'A day, or a date the country sets.');
    if (people.includes('teacher') !== (when.what === 'perTeacherBetween'))
      return say('people', 'calendarTemplate.ruleIncomplete', 'teacher with perTeacherBetween, and only there.');
    return [];
  });
  const [first] = problems;
  if (first) throw invalid(first.code as 'calendarTemplate.keyTwice', problems);
}

export const toTemplate = (user: User, { school, updatedAt, ...row }: TemplateRow): CalendarTemplate => {
  const edit = calendarPolicy.editTemplate(user, row);
  return CalendarTemplate.parse({
    ...row,
    schoolName: school && school.name,
    updatedAt: updatedAt.toISOString(),
    may: { edit, remove: edit },
  });
};
