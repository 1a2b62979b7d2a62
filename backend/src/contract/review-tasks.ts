import { z } from 'zod';
import { taskKinds } from '#domain/review-tasks/task-kinds';
import { listQuery } from './list';
import { roles } from './permissions';
import { Day, Instant, SchoolYearLabel, TestMoment } from './primitives';

export const ReviewTaskKind = z.enum(taskKinds);
export const ReviewTaskStatus = z.enum(['done', 'overdue', 'dueToday', 'dueSoon', 'later']);

export const ReviewTask = z.object({
  id: z.uuid(),
  kind: ReviewTaskKind,
  /** In the words of people, for an agreement and an own task; else empty. */
  title: z.string(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  groupId: z.uuid().nullable(),
  groupName: z.string().nullable(),
  ownerId: z.uuid().nullable(),
  ownerName: z.string().nullable(),
  ownerRole: z.enum(roles),
  /** Where it came from. */
  forecastId: z.uuid().nullable(),
  testPeriod: z.object({ id: z.uuid(), schoolYear: SchoolYearLabel, moment: TestMoment }).nullable(),
  importId: z.uuid().nullable(),
  openedAt: Instant,
  dueOn: Day,
  doneAt: Instant.nullable(),
  status: ReviewTaskStatus,
  /** Pupils of the group (or school) with a result in the period, of all enrolled. */
  known: z.object({ withResults: z.number().int(), enrolled: z.number().int() }),
  version: z.number().int(),
  may: z.object({ finish: z.boolean(), reopen: z.boolean() }),
});
export type ReviewTask = z.infer<typeof ReviewTask>;

export const ReviewTaskList = listQuery(
  {
    schoolId: z.uuid().optional(),
    ownerId: z.uuid().optional(),
    mine: z.enum(['true', 'false']).optional(),
    state: z.enum(['open', 'done', 'overdue']).optional(),
    kind: ReviewTaskKind.optional(),
  },
  ['dueOn', 'openedAt', 'kind'],
);
export type ReviewTaskList = z.infer<typeof ReviewTaskList>;
