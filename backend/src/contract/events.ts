import { z } from 'zod';
import { conflictKinds, closedReasons } from '#domain/calendar/conflicts';
import { audiences, eventKinds } from '#domain/calendar/event-kinds';
import { flag, listQuery, maxPerPage } from './list';
import { Day, Domain, Instant } from './primitives';

export const EventKind = z.enum(eventKinds);
export const EventAudience = z.enum(audiences);
/** `HH:MM` on the wall in Europe/Amsterdam. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Why an event stands badly where it stands. It may stand there: people decide. */
export const EventConflict = z.object({
  kind: z.enum(conflictKinds),
  day: Day,
  /** Of `closed`: why there is no school; the name of the holiday or the free day. */
  because: z.enum(closedReasons).nullable(),
  name: z.string().nullable(),
  /** Of `partTimeDay` and `doubleBooked`: who. */
  staffId: z.uuid().nullable(),
  staffName: z.string().nullable(),
  /** Of `doubleBooked`: with what; the title is null where the asker may not read it. */
  otherEventId: z.uuid().nullable(),
  otherTitle: z.string().nullable(),
  /** Of `guardedHours`: whose lesson. */
  groupId: z.uuid().nullable(),
  groupName: z.string().nullable(),
  domain: Domain.nullable(),
  /** Of guarded lessons; 0 for the other kinds. */
  hoursLost: z.number(),
});
export type EventConflict = z.infer<typeof EventConflict>;

const person = z.object({ staffId: z.uuid(), name: z.string() });

export const CalendarEvent = z.object({
  id: z.uuid(),
  /** Null: of the whole board. */
  schoolId: z.uuid().nullable(),
  schoolName: z.string().nullable(),
  kind: EventKind,
  title: z.string(),
  place: z.string(),
  description: z.string(),
  ownerId: z.uuid(),
  ownerName: z.string(),
  /** Both days belong to it. */
  startsOn: Day,
  endsOn: Day,
  /** Both null: the whole day. */
  startTime: WallTime.nullable(),
  endTime: WallTime.nullable(),
  audience: EventAudience,
  /** Whom it names, beside the owner and whoever belongs to the audience. */
  participants: z.array(person),
  /** Whether the asker is expected: owner, named, or of the audience. */
  isMine: z.boolean(),
  /** How many days before it somebody prepares. */
  preparationDays: z.number().int(),
  seriesId: z.uuid().nullable(),
  /** RFC 5545, without DTSTART; null for what does not repeat. */
  rrule: z.string().nullable(),
  /** Of a series, and changed by itself: another rule of the series leaves it as it is, unless one says otherwise. */
  changedApart: z.boolean(),
  sequence: z.number().int(),
  cancelledAt: Instant.nullable(),
  /** Laid by the year planner: by which rule, for which year. */
  ruleKey: z.string().nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  version: z.number().int(),
  may: z.object({ edit: z.boolean(), cancel: z.boolean(), restore: z.boolean(), remove: z.boolean() }),
});
export type CalendarEvent = z.infer<typeof CalendarEvent>;

export const CalendarEventDetail = CalendarEvent.extend({
  conflicts: z.array(EventConflict),
  /** How many events the series has, with this one; 1 for what does not repeat. */
  seriesLength: z.number().int(),
  /** The conversation it announces, for who reads that. */
  conversationId: z.uuid().nullable(),
});
export type CalendarEventDetail = z.infer<typeof CalendarEventDetail>;

const several = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((one) => (typeof one === 'string' ? [one] : one), z.array(item).max(maxPerPage).optional());

export const CalendarEventList = listQuery(
  {
    /** What overlaps these days, ends included. */
    from: Day.optional(),
    until: Day.optional(),
    schoolId: z.uuid().optional(),
    /** With `schoolId`: those of the whole board too. */
    withBoard: flag.optional(),
    kind: several(EventKind),
    ownerId: z.uuid().optional(),
    /** Owner, named, or of the audience. */
    mine: flag.optional(),
    participantId: z.uuid().optional(),
    seriesId: z.uuid().optional(),
    cancelled: flag.optional(),
    q: z.string().trim().min(1).max(100).optional(),
  },
  ['startsOn', 'endsOn', 'title', 'kind', 'updatedAt'],
);
export type CalendarEventList = z.infer<typeof CalendarEventList>;

const title = z.string().trim().min(1).max(200);
const told = {
  kind: EventKind,
  title,
  place: z.string().trim().max(200),
  description: z.string().trim().max(4000),
  ownerId: z.uuid(),
  startsOn: Day,
  endsOn: Day,
  startTime: WallTime.nullable(),
  endTime: WallTime.nullable(),
  audience: EventAudience,
  participantIds: z.array(z.uuid()).max(200),
  preparationDays: z.number().int().min(0).max(60),
};

/**
 * With `rrule` a series: RFC 5545 without DTSTART, laid out from `startsOn` to the end of that school year at most. FREQ
 * DAILY, WEEKLY, MONTHLY or YEARLY with INTERVAL, COUNT, UNTIL, BYDAY, BYMONTH, BYMONTHDAY, BYSETPOS and WKST. A yearly
 * series runs ten school years.
 */
export const CalendarEventCreate = z.strictObject({
  /** Left out: of the whole board. */
  schoolId: z.uuid().nullable().default(null),
  kind: told.kind,
  title: told.title,
  place: told.place.default(''),
  description: told.description.default(''),
  /** Left out: who makes it. */
  ownerId: told.ownerId.optional(),
  startsOn: told.startsOn,
  /** Left out: the day it starts. */
  endsOn: told.endsOn.optional(),
  startTime: told.startTime.default(null),
  endTime: told.endTime.default(null),
  /** Left out: the board for what is of the board, else the team; of a teacher's own: the people. */
  audience: told.audience.optional(),
  participantIds: told.participantIds.default([]),
  preparationDays: told.preparationDays.default(0),
  rrule: z.string().trim().max(300).nullable().default(null),
});
export type CalendarEventCreate = z.infer<typeof CalendarEventCreate>;

/** Of a series: this event, this and those after it, or all of them. */
export const SeriesPart = z.enum(['this', 'following', 'all']);
export type SeriesPart = z.infer<typeof SeriesPart>;

/** What becomes of events that were changed or cancelled by themselves when the series gets another rule. */
export const ApartChoice = z.enum(['keep', 'follow']);

/**
 * A new `startsOn` moves the other events of the series as many days as this one. `endsOn` left out: as long as it was.
 * With `rrule` the series gets another rule, from this event (`following`) or from its first that is still to come (`all`):
 * who stands on a day of the new rule stays the same event, who does not is cancelled, and what was stays as it was. With
 * `rrule` (and `apply` left out) an event that does not repeat becomes the first of a series.
 */
export const CalendarEventChange = z
  .strictObject({ ...told, apply: SeriesPart, rrule: z.string().trim().min(1).max(300), apart: ApartChoice })
  .partial();
export type CalendarEventChange = z.infer<typeof CalendarEventChange>;

/** Asked while somebody still writes: the title may be missing. */
export const CalendarEventTrial = CalendarEventCreate.extend({ title: z.string().trim().max(200).default('') });
export type CalendarEventTrial = z.infer<typeof CalendarEventTrial>;

export const CalendarEventStep = z.strictObject({ apply: SeriesPart.default('this') });
export type CalendarEventStep = z.infer<typeof CalendarEventStep>;

export const EventConflicts = z.strictObject({
  /** Left out: today. */
  from: Day.optional(),
  /** Left out: four weeks later; at most 400 days. */
  until: Day.optional(),
  schoolId: z.uuid().optional(),
});
export type EventConflicts = z.infer<typeof EventConflicts>;

/** Per event that stands badly what is the matter, the soonest first; at most 200 events. */
export const EventConflictList = z.object({
  data: z.array(
    z.object({
      id: z.uuid(),
      title: z.string(),
      kind: EventKind,
      schoolId: z.uuid().nullable(),
      startsOn: Day,
      startTime: WallTime.nullable(),
      conflicts: z.array(EventConflict),
    }),
  ),
  total: z.number().int(),
  hoursLost: z.number(),
});
export type EventConflictList = z.infer<typeof EventConflictList>;

/** What would be the matter if it were saved; of a series that runs for years, in its first school year. */
export const EventPreview = z.object({
  /** How many events would stand, or stand elsewhere. */
  events: z.number().int(),
  /** How many of them were looked at. */
  looked: z.number().int(),
  /** The days on which one would stand badly, the soonest first. */
  data: z.array(z.object({ startsOn: Day, conflicts: z.array(EventConflict) })),
  hoursLost: z.number(),
  /** Of another rule for a series: what becomes of its events that are still to come; null when the rule stays. */
  series: z
    .object({
      stays: z.number().int(),
      comes: z.array(Day),
      goes: z.array(Day),
      /** Whether the event itself that is changed falls outside the rule. */
      goesItself: z.boolean(),
      /** Changed or cancelled by themselves: what `apart` decides about. */
      apart: z.array(z.object({ id: z.uuid(), title: z.string(), startsOn: Day, cancelled: z.boolean() })),
    })
    .nullable(),
});
export type EventPreview = z.infer<typeof EventPreview>;
