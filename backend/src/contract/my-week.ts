import { z } from 'zod';
import { Day, Domain, Instant, SchoolYearLabel, TestMoment } from './primitives';
import { Recurrence, ReviewTaskKind, TaskCloser } from './review-tasks';

/** A line of the own week: the thing, what is known about it, until when and where it leads. */
export const WeekTask = z.object({
  id: z.uuid(),
  kind: ReviewTaskKind,
  title: z.string(),
  schoolId: z.uuid().nullable(),
  schoolName: z.string().nullable(),
  groupName: z.string().nullable(),
  ownerName: z.string().nullable(),
  helperName: z.string().nullable(),
  handedOutByName: z.string().nullable(),
  /** To be done by this person: the own work, and that of a colleague who is away. */
  isMine: z.boolean(),
  /** The colleague in whose place one does it; null for the own work. */
  insteadOf: z.string().nullable(),
  openedAt: Instant,
  dueOn: Day,
  /** As seen from today, without the calendar of the school. */
  status: z.enum(['overdue', 'dueToday', 'later']),
  postponedFrom: Day.nullable(),
  postponeReason: z.string(),
  remindOn: Day.nullable(),
  recurrence: Recurrence.nullable(),
  testPeriod: z.object({ schoolYear: SchoolYearLabel, moment: TestMoment }).nullable(),
  known: z.object({ withResults: z.number().int(), enrolled: z.number().int() }).nullable(),
  /** The plans of the group in which the work shows. */
  plans: z.object({ plans: z.number().int(), discussed: z.number().int(), evaluated: z.number().int() }).nullable(),
  closesWhen: TaskCloser.nullable(),
  path: z.string().nullable(),
  comments: z.number().int(),
  version: z.number().int(),
  may: z.object({ finish: z.boolean() }),
});
export type WeekTask = z.infer<typeof WeekTask>;

/** The first of them, and how many there are. */
const part = z.object({ total: z.number().int(), tasks: z.array(WeekTask) });

/** What stands in the diary: visits to lessons or one that is to be planned, and agreements made at one. Never what it is about. */
export const WeekEntry = z.object({
  id: z.uuid(),
  kind: z.enum(['planVisit', 'holdVisit', 'keepAgreement']),
  onDay: Day,
  schoolName: z.string(),
  groupName: z.string().nullable(),
  /** Whom one visits, or by whom one is visited. */
  withName: z.string().nullable(),
  path: z.string(),
});
export type WeekEntry = z.infer<typeof WeekEntry>;

/** Which task a change is of. */
const ofTask = { id: z.uuid(), kind: ReviewTaskKind, title: z.string(), groupName: z.string().nullable() };

export const WeekChange = z.discriminatedUnion('about', [
  /** Done by itself: Koers saw the work. */
  z.object({
    about: z.literal('closed'),
    ...ofTask,
    by: TaskCloser,
  }),
  /** Somebody else finished a task, or opened it again. */
  ...(['done', 'reopened'] as const).map((about) =>
    z.object({
      about: z.literal(about),
      ...ofTask,
      /** Who did. */
      by: z.string(),
    }),
  ),
  /** Somebody said something about a task. */
  z.object({
    about: z.literal('comments'),
    ...ofTask,
    count: z.number().int(),
  }),
  /** New on the own list, from Koers or from somebody. */
  z.object({ about: z.literal('given'), count: z.number().int() }),
  z.object({
    about: z.literal('plan'),
    id: z.uuid(),
    domain: Domain,
    groupName: z.string(),
    count: z.number().int(),
    ready: z.boolean(),
  }),
  z.object({ about: z.literal('forecast'), id: z.uuid(), schoolName: z.string() }),
]);
export type WeekChange = z.infer<typeof WeekChange>;

export const MyWeek = z.object({
  today: Day,
  /** The week one looks at; at the weekend the one that comes. */
  week: z.object({ number: z.number().int(), fromOn: Day, untilOn: Day }),
  overdue: part,
  thisWeek: part,
  later: part,
  /** Asked of somebody else, or helped with. */
  waiting: part,
  diary: z.array(WeekEntry),
  surveys: z.array(z.object({ id: z.uuid(), title: z.string(), openUntil: Day })),
  /** Group plans that their team is ready to discuss, for who discusses them. */
  plansToDiscuss: z.array(
    z.object({ id: z.uuid(), domain: Domain, groupName: z.string(), readyAt: Instant, teachers: z.array(z.string()) }),
  ),
  /** The visit before this one; null when this is the first. */
  since: Instant.nullable(),
  /** Where one is expected in the coming days. */
  events: z.array(
    z.object({
      id: z.uuid(),
      kind: z.string(),
      title: z.string(),
      place: z.string(),
      startsOn: Day,
      endsOn: Day,
      startTime: z.string().nullable(),
      endTime: z.string().nullable(),
    }),
  ),
  /** Talks one is invited to or leads, in the same days. */
  talks: z.array(
    z.object({ id: z.uuid(), title: z.string(), place: z.string(), onDay: Day, startTime: z.string().nullable() }),
  ),
  changes: z.array(WeekChange),
});
export type MyWeek = z.infer<typeof MyWeek>;
