import { Audit } from '#backend/audit/audit';
import type { Database, Tx } from '#backend/database/database';
import type { Clock } from '#backend/platform/clock';
import { toDate } from '#backend/platform/clock';
import { openTask } from '#backend/review-tasks/open-task';
import { periodToComplete } from '#backend/review-tasks/watched-group.queries';
import { closeWhatIsDone } from '#backend/review-tasks/work-seen';
import { addDays, type Day, weekdayOf } from '#domain/calendar/day';
import { instantOf } from '#domain/calendar/wall-clock';
import { type DemoTask, demoTasks } from '#prisma/seed/task-texts';

type School = {
  boardId: string;
  schoolId: string;
  today: Day;
  people: ReadonlyMap<string, string>;
  groupIds: readonly string[];
};

/** Nobody plans work for the weekend: the Monday after it. */
const weekdayOn = (day: Day): Day => (weekdayOf(day) > 5 ? addDays(day, 8 - weekdayOf(day)) : day);

/** What the people of the demo's first school wrote down; then those close of which Koers sees the work. */
export async function addDemoTasks(database: Database, clock: Clock, boardId: string): Promise<void> {
  await database.forBoard(boardId, async (tx) => {
    const school = await schoolOf(tx, boardId, clock.today());
    if (school) for (const [nth, task] of demoTasks.entries()) await add(tx, school, { ...task, nth });
    await closeWhatIsDone(tx, new Audit(clock), { boardId, at: clock.now() }, {});
  });
}

async function schoolOf(tx: Tx, boardId: string, today: Day): Promise<School | null> {
  const coach = await tx.roleAssignment.findFirst({
    where: { role: 'coach', staff: { email: { startsWith: 'ib@' } } },
    select: { schoolId: true },
  });
  if (!coach?.schoolId) return null;
  const accounts = await tx.staff.findMany({
    where: { credential: { isNot: null } },
    select: { id: true, email: true },
  });
  const groups = await tx.group.findMany({
    where: { schoolId: coach.schoolId, year: { startsOn: { lte: toDate(today) }, endsOn: { gte: toDate(today) } } },
    select: { id: true },
    orderBy: { name: 'asc' },
  });
  const people = new Map(accounts.map(({ id, email }) => [email.split('@')[0] ?? '', id]));
  return { boardId, schoolId: coach.schoolId, today, people, groupIds: groups.map(({ id }) => id) };
}

async function add(tx: Tx, school: School, { nth, ...task }: DemoTask & { nth: number }): Promise<void> {
  const { boardId, schoolId, today } = school;
  const idOf = (name: string | undefined) => (name ? (school.people.get(name) ?? null) : null);
  const ownerId = idOf(task.of);
  const groupId = task.watches ? (school.groupIds[task.watches.group] ?? null) : null;
  if (!ownerId || (task.watches && !groupId)) return;
  const { id } = await openTask(
    tx,
    {
      ...{ boardId, schoolId, kind: 'own', title: task.title, ownerId, groupId },
      createdById: idOf(task.by) ?? ownerId,
      helperId: idOf(task.helper),
      dueOn: weekdayOn(addDays(today, task.due)),
      remindOn: task.remind === undefined ? null : addDays(today, task.remind),
      recurrence: task.recurrence ?? null,
      watches: task.watches?.what ?? null,
      testPeriodId: task.watches?.what === 'resultsComplete' ? await periodToComplete(tx, schoolId, today) : null,
      dedupeKey: `own:demo:${nth}`,
    },
    instantOf(addDays(today, Math.min(task.due, 0) - 10), '15:40'),
  );
  const { postponed, done, comments = [] } = task;
  const putOff = postponed && {
    postponedFrom: toDate(addDays(today, -postponed.from)),
    postponeReason: postponed.because,
  };
  const finished = done !== undefined && { doneAt: instantOf(addDays(today, -done), '16:05'), doneById: ownerId };
  if (putOff || finished)
    await tx.reviewTask.updateMany({ where: { id }, data: { ...putOff, ...finished, version: 2 } });
  await tx.reviewTaskComment.createMany({
    data: comments.map(([by, text], at) => ({
      ...{ boardId, taskId: id, writerId: idOf(by), text },
      createdAt: instantOf(addDays(today, at - 3), '12:15'),
    })),
  });
}
