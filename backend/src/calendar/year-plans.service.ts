import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { calendarPolicy } from '#backend/access/policies/calendar.policy';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { calendarsOf } from '#backend/organisation/school-calendars.queries';
import { Clock, toDate } from '#backend/platform/clock';
import { conflict, forbidden, invalid } from '#backend/platform/errors';
import {
  type YearPlanCreate,
  YearPlanLaid,
  type YearPlanPreview,
  type YearPlanProposal,
  type YearPlanUndo,
  YearPlanUndone,
} from '#contract/year-plans';
import type { Audience, EventKind } from '#domain/calendar/event-kinds';
import { isSchoolYear, schoolYearAfter } from '#domain/calendar/school-year';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { defaultTemplate } from '#domain/year-plan/default-template';
import { layOutYear, type Proposed, type YearPlan } from '#domain/year-plan/lay-out';
import { type LastYears, nextYearFrom } from '#domain/year-plan/next-year';
import { findOrFail, toTemplate } from './calendar-templates.service';
import { namedCalendarsOf } from './circumstances.queries';
import { slotOf } from './event.mapper';
import { addEvents, type EventRow, removeEvents } from './events.queries';
import { toNotFitting, toProposal } from './year-plan.mapper';
import {
  eventsOfYear,
  keyWithin,
  lockSchool,
  periodsOf,
  type Place,
  planKnown,
  type PlanKnown,
  storedKey,
} from './year-plan.queries';
import { yearDays } from './days-asked';

type Asked = YearPlanPreview & { from?: 'template' | 'lastYear' };

/** Lays out the year of a school: proposed first, and written as far as somebody chose. */
@Injectable()
export class YearPlansService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  propose(user: User, asked: Asked): Promise<YearPlanProposal> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await assertMayPlan(tx, user, asked);
      const { plan, known } = await planOf(tx, user, asked);
      const { schoolId, schoolYear } = asked;
      const calendar = (await calendarsOf(tx, [schoolId]))(schoolId);
      return toProposal({ schoolId, schoolYear }, plan, { known, calendar });
    });
  }

  /** Once per rule and event: what stands already, moved or cancelled too, stays as it is. */
  layOut(user: User, { keys, ...asked }: YearPlanCreate): Promise<YearPlanLaid> {
    const { schoolId, schoolYear } = asked;
    return this.database.forBoard(user.boardId, async (tx) => {
      await assertMayPlan(tx, user, asked);
      await lockSchool(tx, schoolId);
      const { plan, known } = await planOf(tx, user, asked);
      const chosen = chosenOf(plan, known, keys);
      const eventIds = await this.write(tx, user, asked, chosen);
      const already = keys ? keys.filter((key) => known.laid.has(key)).length : known.laid.size;
      const doesNotFit = plan.doesNotFit.map(toNotFitting(known));
      return YearPlanLaid.parse({ schoolId, schoolYear, eventIds, alreadyThere: already, doesNotFit });
    });
  }

  /** What was laid today, lies ahead and is as it was laid; the rest is kept. */
  undo(user: User, { schoolId, eventIds }: YearPlanUndo): Promise<YearPlanUndone> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await assertMayPlan(tx, user, { schoolId, schoolYear: null });
      const [today, tomorrow] = [this.clock.now(), toDate(user.today)];
      const where = { id: { in: eventIds }, schoolId, ruleKey: { not: null }, version: 1, startsOn: { gt: tomorrow } };
      const rows = await tx.event.findMany({ where, select: { id: true, createdAt: true } });
      const ids = rows.filter((row) => wallTimeOf(row.createdAt).day === wallTimeOf(today).day).map(({ id }) => id);
      const removed = await removeEvents(tx, { id: { in: ids } });
      await this.record(tx, user, schoolId, 'undo');
      return YearPlanUndone.parse({ removed, kept: eventIds.length - removed });
    });
  }

  private async write(tx: Tx, user: User, { schoolId, schoolYear }: Place, chosen: readonly Proposed[]) {
    const at = this.clock.now();
    const common = { schoolId, createdById: user.staffId, createdAt: at, updatedAt: at };
    const events = chosen.map(({ key, kind, title, audience, ownerId, participantIds, preparationDays, ...place }) => ({
      ...{ ...common, kind, title, audience, ownerId, participantIds, preparationDays },
      id: randomUUID(),
      startsOn: toDate(place.day),
      endsOn: toDate(place.day),
      startTime: place.startTime,
      endTime: place.endTime,
      ruleKey: storedKey(schoolYear, key),
    }));
    if (events.length > 0) await addEvents(tx, user.boardId, events);
    await this.record(tx, user, schoolId, 'layOut');
    return events.map(({ id }) => id);
  }

  private record(tx: Tx, { boardId, staffId: actorId }: User, schoolId: string, verb: string) {
    return this.audit.record(tx, {
      boardId,
      actorId,
      action: `yearPlan.${verb}`,
      subject: 'school',
      subjectId: schoolId,
    });
  }
}

async function assertMayPlan(
  tx: Tx,
  user: User,
  { schoolId, schoolYear }: { schoolId: string; schoolYear: string | null },
) {
  await assertSchool(tx, reachOf(user, 'event.read'), schoolId);
  if (!calendarPolicy.editSchool(user, { schoolId })) throw forbidden('permission.missing');
  if (schoolYear === null || isSchoolYear(schoolYear)) return;
  const field = {
    path: 'schoolYear',
    code: 'yearPlan.unknownSchoolYear',
    message: 'Two years that follow each other.',
  };
  throw invalid('yearPlan.unknownSchoolYear', [field]);
}

async function planOf(
  tx: Tx,
  user: User,
  { schoolId, schoolYear, templateId, from }: Asked,
): Promise<{ plan: YearPlan; known: PlanKnown }> {
  const known = await planKnown(tx, user, { schoolId, schoolYear });
  if (from === 'lastYear') return { plan: await fromLastYear(tx, { schoolId, schoolYear }, known), known };
  const template = templateId === null ? defaultTemplate : toTemplate(user, await findOrFail(tx, user, templateId));
  return { plan: layOutYear(template, known.circumstances), known };
}

async function fromLastYear(tx: Tx, { schoolId, schoolYear }: Place, known: PlanKnown): Promise<YearPlan> {
  const before = { schoolId, schoolYear: schoolYearAfter(schoolYear, -1) };
  const events = await eventsOfYear(tx, before);
  const calendars = await namedCalendarsOf(tx, [schoolId], yearDays(before.schoolYear));
  const year = {
    schoolYear: before.schoolYear,
    calendar: calendars.get(schoolId) ?? { holidays: [], freeDays: [] },
    testPeriods: await periodsOf(tx, before),
    nationalDates: [],
  };
  return nextYearFrom(events.map(toLastYears), year, known.circumstances);
}

function toLastYears(row: EventRow): LastYears {
  const { id, kind, title, audience, ownerId, participants, preparationDays, ruleKey } = row;
  return {
    ...slotOf(row),
    id,
    kind: kind as EventKind,
    title,
    audience: audience as Audience,
    ownerId,
    participantIds: participants.map(({ staffId }) => staffId),
    preparationDays,
    people: [],
    // What no rule laid keeps the key it gets here, year after year.
    key: ruleKey ? keyWithin(ruleKey) : `own#${id}`,
  };
}

/** Every event of the proposal, or those chosen; what is neither proposed nor there has changed meanwhile. */
function chosenOf(plan: YearPlan, { laid }: PlanKnown, keys: readonly string[] | undefined): Proposed[] {
  if (!keys) return plan.proposed;
  const proposed = new Map(plan.proposed.map((one) => [one.key, one]));
  if (keys.some((key) => !proposed.has(key) && !laid.has(key))) throw conflict('yearPlan.unknownKey');
  return [...new Set(keys)].flatMap((key) => proposed.get(key) ?? []);
}
