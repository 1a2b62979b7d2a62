import { eventPolicy } from '#backend/access/policies/event.policy';
import type { User } from '#backend/access/user';
import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import type { CalendarEvent } from '#contract/events';
import type { Attended, Slot } from '#domain/calendar/conflicts';
import type { Audience, EventKind } from '#domain/calendar/event-kinds';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { type EventRow, teamSchoolsOf } from './events.queries';
import type { CalendarEntry } from './icalendar';

/** An event with what decides whether it stands well; it may not have been saved yet. */
export type PlacedEvent = Pick<
  EventRow,
  | 'id'
  | 'schoolId'
  | 'kind'
  | 'title'
  | 'ownerId'
  | 'audience'
  | 'startsOn'
  | 'endsOn'
  | 'startTime'
  | 'endTime'
  | 'cancelledAt'
> & { participants: readonly { staffId: string }[] };

type Stands = Pick<EventRow, 'startsOn' | 'endsOn' | 'startTime' | 'endTime'>;

export const slotOf = ({ startsOn, endsOn, startTime, endTime }: Stands): Slot => ({
  startsOn: toDay(startsOn),
  endsOn: toDay(endsOn),
  startTime,
  endTime,
});

export const invitationOf = ({ schoolId, audience, ownerId, participants }: PlacedEvent) => ({
  schoolId,
  audience: audience as Audience,
  ownerId,
  participantIds: participants.map(({ staffId }) => staffId),
});

export const attended = (row: PlacedEvent, people: readonly string[]): Attended => ({
  id: row.id,
  kind: row.kind as EventKind,
  people,
  ...slotOf(row),
});

export const entryOf = (row: EventRow): CalendarEntry => ({
  ...slotOf(row),
  id: row.id,
  kind: row.kind as EventKind,
  title: row.title,
  place: row.place,
  sequence: row.sequence,
  cancelled: row.cancelledAt !== null,
  updatedAt: row.updatedAt,
});

/** Made today and still ahead: nobody has been told, so that it may go without a trace. */
export const isUnannounced = (row: Pick<EventRow, 'createdAt' | 'startsOn'>, { today }: User): boolean =>
  wallTimeOf(row.createdAt).day === today && toDay(row.startsOn) > today;

function mayOf(row: EventRow, user: User): CalendarEvent['may'] {
  const edits = eventPolicy.edit(user, row);
  const stands = row.cancelledAt === null;
  return {
    edit: edits && stands,
    cancel: edits && stands,
    restore: edits && !stands,
    remove: edits && isUnannounced(row, user),
  };
}

function isMine({ schoolId, audience, ownerId, participants }: EventRow, user: User): boolean {
  if (ownerId === user.staffId || participants.some(({ staffId }) => staffId === user.staffId)) return true;
  if (audience === 'board') return true;
  if (audience === 'team') return teamSchoolsOf(user).some((id) => id === schoolId);
  return audience === 'school' && user.roles.some((role) => role.schoolId === schoolId);
}

export function toEvent(row: EventRow, user: User): CalendarEvent {
  const { school, owner, participants, series, ...rest } = row;
  return {
    ...(rest as Omit<typeof rest, 'kind' | 'audience'> & Pick<CalendarEvent, 'kind' | 'audience'>),
    ...slotOf(row),
    schoolName: school && school.name,
    ownerName: fullName(owner),
    participants: participants.map(({ staffId, staff }) => ({ staffId, name: fullName(staff) })),
    isMine: isMine(row, user),
    rrule: series && series.rrule,
    cancelledAt: row.cancelledAt && row.cancelledAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    may: mayOf(row, user),
  };
}
