import { z } from 'zod';
import { closers, watchables } from '#domain/review-tasks/closes-itself';
import { isRecurrence } from '#domain/review-tasks/recurrence';
import { taskKinds } from '#domain/review-tasks/task-kinds';
import { errorCodes } from './errors';
import { flag, listQuery, maxPerPage } from './list';
import { roles } from './permissions';
import { Day, Instant, SchoolYearLabel, TestMoment } from './primitives';

export const ReviewTaskKind = z.enum(taskKinds);
export const ReviewTaskStatus = z.enum(['done', 'overdue', 'dueToday', 'dueSoon', 'later']);
export const TaskCloser = z.enum(closers);
export const TaskWatch = z.enum(watchables);
/** weekly, every2Weeks to every26Weeks, monthly or yearly. */
export const Recurrence = z.string().refine(isRecurrence, { error: 'reviewTask.unknownRecurrence' });

export const ReviewTask = z.object({
  id: z.uuid(),
  kind: ReviewTaskKind,
  /** In the words of people, for an agreement and an own task; else empty. */
  title: z.string(),
  /** Null, and no name: of the whole board. */
  schoolId: z.uuid().nullable(),
  schoolName: z.string().nullable(),
  groupId: z.uuid().nullable(),
  groupName: z.string().nullable(),
  ownerId: z.uuid().nullable(),
  ownerName: z.string().nullable(),
  ownerRole: z.enum(roles),
  helperId: z.uuid().nullable(),
  helperName: z.string().nullable(),
  /** Who wrote it down; null for what Koers opened. */
  createdById: z.uuid().nullable(),
  createdByName: z.string().nullable(),
  /** Who last asked somebody else to do it. */
  handedOutByName: z.string().nullable(),
  /** Where it came from. */
  forecastId: z.uuid().nullable(),
  testPeriod: z.object({ id: z.uuid(), schoolYear: SchoolYearLabel, moment: TestMoment }).nullable(),
  importId: z.uuid().nullable(),
  openedAt: Instant,
  dueOn: Day,
  /** The day it was due at first, with why it was put off; null and empty when it was not. */
  postponedFrom: Day.nullable(),
  postponeReason: z.string(),
  /** The own reminder of the owner: only the owner sees it. */
  remindOn: Day.nullable(),
  recurrence: Recurrence.nullable(),
  /** Of an own task about a group: what it waits for. */
  watches: TaskWatch.nullable(),
  /** What will close it without anybody saying so; null where it is finished by hand. */
  closesWhen: TaskCloser.nullable(),
  /** What Koers saw that it was done by. */
  closedItselfBy: TaskCloser.nullable(),
  doneAt: Instant.nullable(),
  /** Withdrawn: then it is done as well. */
  cancelledAt: Instant.nullable(),
  status: ReviewTaskStatus,
  /** The page of Koers where the work is done; null when it is done elsewhere. */
  path: z.string().nullable(),
  comments: z.number().int(),
  /** Also seen by leader and coach of the school; else only by who has to do with it. */
  isShared: z.boolean(),
  /** Pupils of the group (or school) with a result in the period, of all enrolled. */
  known: z.object({ withResults: z.number().int(), enrolled: z.number().int() }),
  version: z.number().int(),
  may: z.object({
    finish: z.boolean(),
    reopen: z.boolean(),
    edit: z.boolean(),
    delegate: z.boolean(),
    postpone: z.boolean(),
    remind: z.boolean(),
    withdraw: z.boolean(),
    comment: z.boolean(),
  }),
});
export type ReviewTask = z.infer<typeof ReviewTask>;

export const ReviewTaskList = listQuery(
  {
    schoolId: z.uuid().optional(),
    ownerId: z.uuid().optional(),
    groupId: z.uuid().optional(),
    mine: z.enum(['true', 'false']).optional(),
    /** Asked of somebody else by the asker, or helped with. */
    waiting: flag.optional(),
    state: z.enum(['open', 'done', 'overdue']).optional(),
    kind: ReviewTaskKind.optional(),
    /** In the words of the task, its group or its owner. */
    q: z.string().trim().max(80).optional(),
  },
  ['dueOn', 'openedAt', 'kind', 'owner', 'school'],
);
export type ReviewTaskList = z.infer<typeof ReviewTaskList>;

const title = z.string().trim().min(1).max(200);

const itemsWithPage = 'conversations|consultations|cycles|events|goals|group-plans|groups|measures|practices|schools';
/** The page of something in Koers, as /goals/…/show. */
const PageOfItem = z.string().regex(new RegExp(`^/(${itemsWithPage})/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/show$`));

export const ReviewTaskCreate = z
  .strictObject({
    title,
    /** Null: of the whole board, for who works for it. */
    schoolId: z.uuid().nullable(),
    /** Left out: the asker. */
    ownerId: z.uuid().optional(),
    helperId: z.uuid().nullable().default(null),
    groupId: z.uuid().nullable().default(null),
    dueOn: Day,
    remindOn: Day.nullable().default(null),
    recurrence: Recurrence.nullable().default(null),
    /** Asks for a group, and is done once: it closes by itself. */
    watches: TaskWatch.nullable().default(null),
    /** What it is about; empty: nothing in Koers. */
    leadsTo: z.literal('').or(PageOfItem).default(''),
  })
  .refine(({ schoolId, groupId }) => groupId === null || schoolId !== null, {
    path: ['groupId'],
    error: 'reviewTask.groupUnknown',
  })
  .refine(({ watches, groupId }) => watches === null || groupId !== null, {
    path: ['groupId'],
    error: 'reviewTask.watchNeedsGroup',
  })
  .refine(({ watches, recurrence }) => watches === null || recurrence === null, {
    path: ['recurrence'],
    error: 'reviewTask.watchIsOnce',
  });
export type ReviewTaskCreate = z.infer<typeof ReviewTaskCreate>;

/** The words, the day and the pace are those of an own task; another day for any other task is a postponement. */
export const ReviewTaskChange = z
  .strictObject({
    title,
    dueOn: Day,
    recurrence: Recurrence.nullable(),
    ownerId: z.uuid(),
    helperId: z.uuid().nullable(),
    remindOn: Day.nullable(),
  })
  .partial();
export type ReviewTaskChange = z.infer<typeof ReviewTaskChange>;

export const TaskDelegate = z.strictObject({ ownerId: z.uuid() });
export type TaskDelegate = z.infer<typeof TaskDelegate>;
const reason = z.string().trim().min(1).max(300);
export const TaskPostpone = z.strictObject({ dueOn: Day, reason });
export type TaskPostpone = z.infer<typeof TaskPostpone>;
export const TaskRemind = z.strictObject({ remindOn: Day.nullable() });
export type TaskRemind = z.infer<typeof TaskRemind>;

const ids = z.array(z.uuid()).min(1).max(maxPerPage);
export const TaskBulk = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('finish'), ids }),
  z.strictObject({ action: z.literal('postpone'), ids, dueOn: Day, reason }),
  z.strictObject({ action: z.literal('delegate'), ids, ownerId: z.uuid() }),
]);
export type TaskBulk = z.infer<typeof TaskBulk>;

/** Per task, in the order they were asked for: done, or why not. */
export const TaskBulkReport = z.object({
  done: z.number().int(),
  results: z.array(z.object({ id: z.uuid(), code: z.enum(errorCodes).nullable() })),
});
export type TaskBulkReport = z.infer<typeof TaskBulkReport>;

export const TaskComment = z.object({
  id: z.uuid(),
  writerId: z.uuid().nullable(),
  writerName: z.string().nullable(),
  text: z.string(),
  createdAt: Instant,
});
export type TaskComment = z.infer<typeof TaskComment>;
export const TaskCommentList = listQuery({}, ['createdAt']);
export type TaskCommentList = z.infer<typeof TaskCommentList>;
export const TaskCommentCreate = z.strictObject({ text: z.string().trim().min(1).max(2000) });
export type TaskCommentCreate = z.infer<typeof TaskCommentCreate>;

/** Somebody a task can be of, or who can help with it. */
export const TaskPerson = z.object({ id: z.uuid(), name: z.string(), roles: z.array(z.enum(roles)) });
export type TaskPerson = z.infer<typeof TaskPerson>;
export const TaskPersonList = listQuery({ schoolId: z.uuid().optional() }, ['name']);
export type TaskPersonList = z.infer<typeof TaskPersonList>;
