import { eventPolicy } from '#backend/access/policies/event.policy';
import { reachOf, type User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { toDate } from '#backend/platform/clock';
import { forbidden } from '#backend/platform/errors';
import type { CalendarEventCreate } from '#contract/events';
import { addDays, daysBetween, type Day } from '#domain/calendar/day';
import type { Audience } from '#domain/calendar/event-kinds';
import { assertEvent, assertPeople } from './assert-event';
import { daysOfSeries } from './series';

/** What somebody asks for, filled in and allowed, with the days on which it would stand; a series has several. */
export async function wantedEvents(tx: Tx, user: User, input: CalendarEventCreate) {
  const { rrule, participantIds, ...wanted } = complete(user, input);
  if (wanted.schoolId) await assertSchool(tx, reachOf(user, 'event.read'), wanted.schoolId);
  assertMayMake(user, wanted);
  assertEvent(wanted);
  await assertPeople(tx, wanted, { ownerId: [wanted.ownerId], participantIds });
  const days = rrule === null ? [wanted.startsOn] : daysOfSeries(rrule, wanted.startsOn);
  const length = daysBetween(wanted.startsOn, wanted.endsOn);
  const spanOf = (day: Day) => ({ startsOn: toDate(day), endsOn: toDate(addDays(day, length)) });
  return { rrule, wanted, participantIds, days, spanOf };
}

/** With what Koers fills in: of one day, of who makes it, and for the people that fit the place. */
function complete(user: User, input: CalendarEventCreate) {
  const ownerId = input.ownerId ?? user.staffId;
  const plansFor = input.schoolId !== null && eventPolicy.edit(user, { ...input, kind: 'groupTalk', ownerId });
  const usual: Audience = input.schoolId === null ? 'board' : plansFor ? 'team' : 'people';
  return {
    ...input,
    ownerId,
    endsOn: input.endsOn ?? input.startsOn,
    audience: input.audience ?? (input.participantIds.length > 0 ? 'people' : usual),
  };
}

/** What a teacher makes is for the people named; who plans for a school makes anything for it. */
function assertMayMake(
  user: User,
  event: { schoolId: string | null; kind: string; ownerId: string; audience: string },
) {
  if (!eventPolicy.edit(user, event)) throw forbidden('permission.missing');
  const plans = eventPolicy.edit(user, { ...event, ownerId: '' });
  if (!plans && event.audience !== 'people') throw forbidden('permission.missing');
}
