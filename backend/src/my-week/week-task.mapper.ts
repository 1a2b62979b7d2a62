import { reviewTaskPolicy } from '#backend/access/policies/review-task.policy';
import type { User } from '#backend/access/user';
import { toDay } from '#backend/platform/clock';
import type { Known } from '#backend/review-tasks/review-tasks.queries';
import { toWatched } from '#backend/review-tasks/work-seen';
import { WeekTask } from '#contract/my-week';
import { closesWhen, type WorkSeen } from '#domain/review-tasks/closes-itself';
import { pathOfTask } from '#domain/review-tasks/leads-to';
import type { WeekRow } from './my-week.queries';

/** The row in the form in which the work of a task is looked for. */
export const watchedIn = ({ moment, schoolYear, closesOn, ...row }: WeekRow) => ({
  ...row,
  testPeriod: moment && schoolYear && closesOn ? { moment, schoolYear, closesOn } : null,
});

type Beside = { seen: WorkSeen; known: Known | undefined };

export function toWeekTask(user: User, row: WeekRow, { seen, known }: Beside): WeekTask {
  const watched = toWatched(watchedIn(row));
  const closer = closesWhen(watched, seen);
  const isOwn = row.ownerId === user.staffId;
  const insteadOf = row.isShared && user.standsInFor?.includes(row.ownerId ?? '') ? row.ownerName : null;
  const dueOn = toDay(row.dueOn);
  return WeekTask.parse({
    ...row,
    isMine: isOwn || insteadOf !== null,
    insteadOf,
    dueOn,
    openedAt: row.openedAt.toISOString(),
    status: dueOn < user.today ? 'overdue' : dueOn === user.today ? 'dueToday' : 'later',
    postponedFrom: row.postponedFrom && toDay(row.postponedFrom),
    remindOn: isOwn && row.remindOn ? toDay(row.remindOn) : null,
    testPeriod: watched.period,
    known: known && known.enrolled > 0 ? known : null,
    plans: seen.plans && seen.plans.plans > 0 ? seen.plans : null,
    closesWhen: closer,
    path: pathOfTask({ ...watched, leadsTo: row.leadsTo, schoolId: row.schoolId, groupId: row.groupId }),
    may: { finish: reviewTaskPolicy.finish(user, row) && closer === null },
  });
}
