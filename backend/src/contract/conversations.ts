import { z } from 'zod';
import { pointOrigins } from '#domain/conversations/agenda';
import { conversationStates } from '#domain/conversations/conversation-state';
import { evidenceKeys, evidenceSources } from '#domain/conversations/evidence';
import { conversationLevels } from '#domain/conversations/levels';
import { checkKeys } from '#domain/conversations/self-check';
import { listQuery } from './list';
import { Day, Domain, Instant } from './primitives';

export const ConversationLevel = z.enum(conversationLevels);
export type ConversationLevel = z.infer<typeof ConversationLevel>;
export const ConversationState = z.enum(conversationStates);
export const PointOrigin = z.enum(pointOrigins);
/** On the wall in Europe/Amsterdam. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const name = z.string();
const count = z.number().int();

export const EvidenceLine = z.object({
  key: z.enum(evidenceKeys),
  source: z.enum(evidenceSources),
  aboutId: z.uuid().nullable(),
  about: z.string().nullable(),
  /** Null is not known, 0 is none. */
  count: count.nullable(),
  of: count.nullable(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  comparedWith: z.object({ what: z.enum(['signalValue', 'goal', 'before', 'nothing']), value: z.number() }).nullable(),
  n: count.nullable(),
  on: Day.nullable(),
  detail: z.string().nullable(),
});
export type EvidenceLine = z.infer<typeof EvidenceLine>;

export const ConversationNote = z.object({
  pointId: z.uuid(),
  text: z.string(),
  version: count,
  savedAt: Instant.nullable(),
  writer: name.nullable(),
});
export type ConversationNote = z.infer<typeof ConversationNote>;

export const ConversationPoint = z.object({
  id: z.uuid(),
  position: count,
  origin: PointOrigin,
  /** Which question or part of the data; empty for an own point. */
  key: z.string(),
  /** In own words; empty: as the key says. */
  title: z.string(),
  /** As the data were when the agenda was set; until then when it was last refreshed. Null: a point without data. */
  evidence: z.array(EvidenceLine).nullable(),
  /** Left open in the talk before. */
  carriedFromId: z.uuid().nullable(),
  isOpen: z.boolean(),
  note: ConversationNote,
});
export type ConversationPoint = z.infer<typeof ConversationPoint>;

/** Owner, day and whether it is done are those of its task. */
export const Agreement = z.object({
  id: z.uuid(),
  conversationId: z.uuid(),
  conversationTitle: z.string(),
  schoolId: z.uuid(),
  schoolName: name,
  pointId: z.uuid(),
  text: z.string(),
  taskId: z.uuid(),
  ownerId: z.uuid().nullable(),
  ownerName: name.nullable(),
  dueOn: Day,
  state: z.enum(['open', 'done', 'overdue', 'withdrawn']),
  doneOn: Day.nullable(),
  createdAt: Instant,
  /** Of its task too: whoever changes one of the two saw both. */
  version: count,
  may: z.object({ edit: z.boolean() }),
});
export type Agreement = z.infer<typeof Agreement>;

export const Conversation = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: name,
  level: ConversationLevel,
  /** Null: about everything. */
  domain: Domain.nullable(),
  title: z.string(),
  onDay: Day,
  startTime: WallTime.nullable(),
  endTime: WallTime.nullable(),
  place: z.string(),
  chairId: z.uuid().nullable(),
  chairName: name.nullable(),
  previousId: z.uuid().nullable(),
  nextId: z.uuid().nullable(),
  /** What stands in the calendar for it, and says when and where. */
  eventId: z.uuid().nullable(),
  state: ConversationState,
  /** When the evidence was frozen. */
  agendaSetAt: Instant.nullable(),
  heldAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  attendees: z.array(z.object({ id: z.uuid(), name, wasPresent: z.boolean().nullable() })),
  counts: z.object({ points: count, openPoints: count, agreements: count, openAgreements: count }),
  /** Who sees the minutes beside who is invited. */
  readers: z.array(z.enum(['invited', 'leaderAndCoach', 'boardAndLeader'])),
  /** False where this Koers has no browser to make one with: then the page is printed. */
  canMakePdf: z.boolean(),
  createdAt: Instant,
  updatedAt: Instant,
  version: count,
  may: z.object({
    edit: z.boolean(),
    setAgenda: z.boolean(),
    refresh: z.boolean(),
    addPoint: z.boolean(),
    write: z.boolean(),
    agree: z.boolean(),
    hold: z.boolean(),
    close: z.boolean(),
    next: z.boolean(),
  }),
});
export type Conversation = z.infer<typeof Conversation>;

export const ConversationDetail = Conversation.extend({
  points: z.array(ConversationPoint),
  agreements: z.array(Agreement),
  /** Who can be invited and can own an agreement, for who may do either; else empty. */
  team: z.array(z.object({ id: z.uuid(), name })),
});
export type ConversationDetail = z.infer<typeof ConversationDetail>;

/** What the points would say today. */
export const ConversationNow = z.object({
  asOf: Day,
  points: z.array(z.object({ id: z.uuid(), evidence: z.array(EvidenceLine) })),
});
export type ConversationNow = z.infer<typeof ConversationNow>;

/** For the preparation of board and leader: what is forecast, goals against outcomes, what was agreed, and a check of oneself. */
export const ConversationPack = z.object({
  schoolName: name,
  onDay: Day,
  asOf: Day,
  forecast: z.array(EvidenceLine),
  goals: z.array(EvidenceLine),
  agreements: z.array(EvidenceLine),
  check: z.array(
    z.object({
      key: z.enum(checkKeys),
      state: z.enum(['seen', 'partly', 'notSeen', 'cannotSee']),
      count: count.nullable(),
      of: count.nullable(),
    }),
  ),
});
export type ConversationPack = z.infer<typeof ConversationPack>;

export const ConversationList = listQuery(
  {
    schoolId: z.uuid().optional(),
    level: ConversationLevel.optional(),
    state: ConversationState.optional(),
    /** Both days belong to it. */
    from: Day.optional(),
    until: Day.optional(),
    /** Part of the title. */
    q: z.string().trim().max(80).optional(),
  },
  ['onDay', 'title', 'updatedAt'],
);
export type ConversationList = z.infer<typeof ConversationList>;

const title = z.string().trim().min(1).max(200);
const people = z
  .array(z.uuid())
  .max(60)
  .refine((all) => new Set(all).size === all.length, 'each person once');

export const ConversationCreate = z.strictObject({
  schoolId: z.uuid(),
  level: ConversationLevel,
  domain: Domain.nullable().default(null),
  title,
  onDay: Day,
  startTime: WallTime.nullable().default(null),
  endTime: WallTime.nullable().default(null),
  place: z.string().trim().max(200).default(''),
  /** Left out: who makes it. */
  chairId: z.uuid().nullable().optional(),
  attendeeIds: people.default([]),
  /** The talk it goes on from, of the same school and level. */
  previousId: z.uuid().nullable().default(null),
  /** A talk that stands in the calendar: day, time and place are those of the event, and who is expected there is invited. */
  eventId: z.uuid().nullable().default(null),
});
export type ConversationCreate = z.infer<typeof ConversationCreate>;

/** School and level stay as they are: the evidence rests on them. */
export const ConversationChange = z
  .strictObject({
    title,
    onDay: Day,
    startTime: WallTime.nullable(),
    endTime: WallTime.nullable(),
    place: z.string().trim().max(200),
    chairId: z.uuid().nullable(),
    attendeeIds: people,
  })
  .partial();
export type ConversationChange = z.infer<typeof ConversationChange>;

export const PointCreate = z.strictObject({ title });
export type PointCreate = z.infer<typeof PointCreate>;
export const PointOrder = z.strictObject({ ids: z.array(z.uuid()).max(200) });
export type PointOrder = z.infer<typeof PointOrder>;

export const NoteChange = z.strictObject({ text: z.string().max(20_000) });
export type NoteChange = z.infer<typeof NoteChange>;
export const NoteVersionList = listQuery({}, ['savedAt']);
export type NoteVersionList = z.infer<typeof NoteVersionList>;

/** Of the asker alone. Version 0: nothing was kept yet. */
export const PrivateNote = z.object({
  conversationId: z.uuid(),
  text: z.string(),
  version: count,
  savedAt: Instant.nullable(),
});
export type PrivateNote = z.infer<typeof PrivateNote>;

export const ConversationHold = z.strictObject({ presentIds: people });
export type ConversationHold = z.infer<typeof ConversationHold>;
export const ConversationNext = z.strictObject({ onDay: Day });
export type ConversationNext = z.infer<typeof ConversationNext>;

export const AgreementOfTalk = z.strictObject({
  pointId: z.uuid(),
  text: z.string().trim().min(1).max(500),
  ownerId: z.uuid(),
  dueOn: Day,
});
export type AgreementOfTalk = z.infer<typeof AgreementOfTalk>;
/** Its words, while the talk is not closed; who and by when are changed at the task. */
export const AgreementChange = AgreementOfTalk.pick({ text: true });
export type AgreementChange = z.infer<typeof AgreementChange>;

export const AgreementList = listQuery(
  {
    schoolId: z.uuid().optional(),
    conversationId: z.uuid().optional(),
    ownerId: z.uuid().optional(),
    mine: z.enum(['true', 'false']).optional(),
    state: z.enum(['open', 'done', 'overdue']).optional(),
  },
  ['dueOn', 'createdAt'],
);
export type AgreementList = z.infer<typeof AgreementList>;
