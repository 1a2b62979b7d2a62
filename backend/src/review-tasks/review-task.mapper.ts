import { reviewTaskPolicy } from '#backend/access/policies/review-task.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { calendarsOf } from '#backend/organisation/school-calendars.queries';
import { toDay } from '#backend/platform/clock';
import { ReviewTask } from '#contract/review-tasks';
import type { SchoolCalendar } from '#domain/calendar/school-days';
import { type Closer, closesWhen, type WorkSeen } from '#domain/review-tasks/closes-itself';
import { pathOfTask } from '#domain/review-tasks/leads-to';
import { taskStatus } from '#domain/review-tasks/task-status';
import { type Known, knownOf, type ReviewTaskRow } from './review-tasks.queries';
import { toWatched, workSeenBy } from './work-seen';

/** With what is known about each: counts, the work that Koers sees, and the calendar of the school. */
export async function toReviewTasks(tx: Tx, user: User, rows: readonly ReviewTaskRow[]): Promise<ReviewTask[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const calendarOf = await calendarsOf(
    tx,
    rows.map(({ schoolId }) => schoolId),
  );
  const known = new Map((await knownOf(tx, ids)).map((one) => [one.id, one]));
  const seenOf = await workSeenBy(tx, rows, known);
  return rows.map((row) =>
    toReviewTask(user, row, {
      known: known.get(row.id),
      seen: seenOf(row.id),
      calendar: calendarOf(row.schoolId),
    }),
  );
}

type Beside = { known: Known | undefined; seen: WorkSeen; calendar: SchoolCalendar };
type Named = { firstName: string; lastName: string } | null;

const nameOf = (person: Named) => person && fullName(person);
const dayOf = (date: Date | null) => date && toDay(date);

function toReviewTask(user: User, row: ReviewTaskRow, { known, seen, calendar }: Beside): ReviewTask {
  const { school, group, owner, helper, createdBy, handedOutBy, testPeriod, _count: counts, ...rest } = row;
  const closer = closesWhen(toWatched(row), seen);
  const path = pathOfTask({ ...toWatched(row), leadsTo: row.leadsTo, schoolId: row.schoolId, groupId: row.groupId });
  return ReviewTask.parse({
    ...rest,
    schoolName: school?.name ?? null,
    groupName: group?.name ?? null,
    ownerName: nameOf(owner),
    helperName: nameOf(helper),
    createdByName: nameOf(createdBy),
    handedOutByName: nameOf(handedOutBy),
    forecastId: row.runId,
    testPeriod,
    openedAt: row.openedAt.toISOString(),
    dueOn: toDay(row.dueOn),
    postponedFrom: dayOf(row.postponedFrom),
    remindOn: row.ownerId === user.staffId ? dayOf(row.remindOn) : null,
    closesWhen: row.doneAt === null ? closer : null,
    doneAt: row.doneAt?.toISOString() ?? null,
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
    status: taskStatus({ dueOn: toDay(row.dueOn), isDone: row.doneAt !== null }, user.today, calendar),
    path,
    comments: counts.comments,
    known: { withResults: known?.withResults ?? 0, enrolled: known?.enrolled ?? 0 },
    may: abilities(user, row, closer),
  });
}

function abilities(user: User, row: ReviewTaskRow, closer: Closer | null): ReviewTask['may'] {
  const { finish, reopen, edit, delegate, postpone, remind, withdraw, comment } = reviewTaskPolicy;
  return {
    // Nobody ticks a box for what Koers can see.
    finish: finish(user, row) && closer === null,
    reopen: reopen(user, row),
    edit: edit(user, row),
    delegate: delegate(user, row),
    postpone: postpone(user, row),
    remind: remind(user, row),
    withdraw: withdraw(user, row),
    comment: comment(user, row),
  };
}
