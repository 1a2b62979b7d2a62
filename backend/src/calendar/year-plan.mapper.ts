import { hasHolidayTable } from '#domain/calendar/school-days';
import type { SchoolCalendar } from '#domain/calendar/school-days';
import { startOf } from '#domain/calendar/school-year';
import { type ProposedEvent, YearPlanProposal } from '#contract/year-plans';
import type { NotFitting, Proposed, YearPlan } from '#domain/year-plan/lay-out';
import { toConflict } from './event-conflicts';
import type { EventRow } from './events.queries';
import { slotOf } from './event.mapper';
import type { PlanKnown } from './year-plan.queries';

const named = (names: PlanKnown['names']) => (staffId: string) => ({ staffId, name: names.get(staffId) ?? '' });

function toProposed(one: Proposed, { names, groups, titles }: PlanKnown): ProposedEvent {
  const { day, conflicts, participantIds, ...rest } = one;
  const people = new Map([...names].map(([id, name]) => [id, { name, workingDays: [] }]));
  return {
    ...rest,
    startsOn: day,
    endsOn: day,
    ownerName: names.get(one.ownerId) ?? '',
    participants: participantIds.map(named(names)),
    conflicts: conflicts.map((conflict) => toConflict(conflict, { people, titles, groups })),
    hoursLost: round(one.hoursLost),
    state: 'new',
    eventId: null,
  };
}

/** As it stands, where an earlier laying out put it or somebody moved it. */
function toStanding(key: string, row: EventRow, { names }: PlanKnown): ProposedEvent {
  const { kind, title, audience, ownerId, participants, preparationDays } = row;
  return {
    ...({ kind, audience } as Pick<ProposedEvent, 'kind' | 'audience'>),
    ...slotOf(row),
    key,
    ruleKey: ruleOf(key),
    title,
    ownerId,
    ownerName: names.get(ownerId) ?? '',
    participants: participants.map(({ staffId }) => named(names)(staffId)),
    preparationDays,
    conflicts: [],
    hoursLost: 0,
    state: row.cancelledAt ? 'cancelled' : row.version > 1 ? 'moved' : 'laid',
    eventId: row.id,
  };
}

const ruleOf = (key: string) => key.split(/[#@]/)[0] ?? key;
const round = (hours: number) => Math.round(hours * 100) / 100;

export const toNotFitting =
  ({ names }: PlanKnown) =>
  ({ staffId, ...one }: NotFitting) => ({
    ...one,
    staffId,
    staffName: staffId && (names.get(staffId) ?? null),
  });

export function toProposal(
  place: { schoolId: string; schoolYear: string },
  plan: YearPlan,
  { known, calendar }: { known: PlanKnown; calendar: SchoolCalendar },
): YearPlanProposal {
  const proposed = [
    ...plan.proposed.map((one) => toProposed(one, known)),
    ...[...known.laid].map(([key, row]) => toStanding(key, row, known)),
  ].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return YearPlanProposal.parse({
    ...place,
    proposed,
    doesNotFit: plan.doesNotFit.map(toNotFitting(known)),
    hoursLost: round(plan.hoursLost),
    holidaysKnown: hasHolidayTable(startOf(place.schoolYear), calendar),
  });
}

const orderOf = ({ startsOn, startTime, key }: ProposedEvent) => `${startsOn} ${startTime ?? ''} ${key}`;
