import { Injectable } from '@nestjs/common';
import { reachOf, type User } from '#backend/access/user';
import { eventsFor } from '#backend/calendar/events-of-person.queries';
import { visitsToPlan } from '#backend/consultations/consultations-due';
import { Database, type Tx } from '#backend/database/database';
import { Clock, toDay } from '#backend/platform/clock';
import { knownOf } from '#backend/review-tasks/review-tasks.queries';
import { workSeenBy } from '#backend/review-tasks/work-seen';
import { MyWeek } from '#contract/my-week';
import { addDays, type Day } from '#domain/calendar/day';
import { divideWeek, weekAhead, weekNumberOf, type WeekPart } from '#domain/review-tasks/my-week';
import { diaryOf, plansToDiscuss, seenBefore, talksOf, weekTasks } from './my-week.queries';
import { planChanges, taskChanges } from './week-changes.queries';
import { toWeekTask, watchedIn } from './week-task.mapper';

/** As many of each part as are read at once; the list of tasks holds all. */
const mostShown = 50;
/** What changed since the visit before, and at most so long back. */
const longestBackMs = 14 * 24 * 3_600_000;
/** The diary looks a week ahead. */
const diaryDays = 7;

/** What one person finds when the week is opened: late, this week, later, waiting for others, and what changed. */
@Injectable()
export class MyWeekService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  get(user: User): Promise<MyWeek> {
    const { today, staffId } = user;
    return this.database.forBoard(user.boardId, async (tx) => {
      const now = this.clock.now();
      const since = await seenBefore(tx, staffId, now);
      const parts = divideWeek(await tasksOf(tx, user), today);
      const partOf = (part: WeekPart) => ({ total: parts[part].length, tasks: parts[part].slice(0, mostShown) });
      const ahead = weekAhead(today);
      const until = addDays(today, diaryDays);
      const surveysOf = reachOf(user, 'survey.answer').schoolIds;
      const entries = await diaryOf(tx, staffId, { today, until, surveysOf });
      const back = new Date(Math.max(since?.getTime() ?? 0, now.getTime() - longestBackMs));
      return MyWeek.parse({
        today,
        week: { number: weekNumberOf(ahead.fromOn), ...ahead },
        ...{ overdue: partOf('overdue'), thisWeek: partOf('thisWeek') },
        ...{ later: partOf('later'), waiting: partOf('waiting') },
        ...apart(entries, await toPlan(tx, user, until)),
        plansToDiscuss: await discussedWith(tx, coachedBy(user)),
        events: await eventsFor(tx, staffId, today, until),
        talks: (await talksOf(tx, user, until)).map((talk) => ({ ...talk, onDay: toDay(talk.onDay) })),
        since: since?.toISOString() ?? null,
        changes: await changesOf(tx, user, back),
      });
    });
  }
}

async function tasksOf(tx: Tx, user: User) {
  const rows = await weekTasks(tx, user);
  if (rows.length === 0) return [];
  const counted = rows.filter(({ moment }) => moment !== null).map(({ id }) => id);
  const known = new Map((counted.length > 0 ? await knownOf(tx, counted) : []).map((one) => [one.id, one]));
  const seenOf = await workSeenBy(tx, rows.map(watchedIn), known);
  return rows.map((row) => toWeekTask(user, row, { seen: seenOf(row.id), known: known.get(row.id) }));
}

/** A visit to the own lesson that should be planned by now: only who teaches is visited. */
async function toPlan(tx: Tx, { staffId, roles, today }: User, until: Day) {
  const schoolIds = roles.flatMap(({ role, schoolId }) => (role === 'teacher' && schoolId ? [schoolId] : []));
  if (schoolIds.length === 0) return [];
  const visits = await visitsToPlan(tx, { day: today, until, of: { staffId, schoolIds } });
  return visits.map(({ dueOn: onDay, ...visit }) => ({ ...visit, onDay, groupName: null, withName: null }));
}

/** Surveys stand apart from what is in the diary. */
const apart = (entries: Awaited<ReturnType<typeof diaryOf>>, visitsToPlan: Awaited<ReturnType<typeof toPlan>>) => ({
  diary: [
    ...visitsToPlan,
    ...entries
      .filter(({ kind }) => kind !== 'answerSurvey')
      .map((entry) => ({ ...entry, path: `/consultations/${entry.id}/show` })),
  ],
  surveys: entries
    .filter(({ kind }) => kind === 'answerSurvey')
    .map(({ id, schoolName: title, onDay: openUntil }) => ({ id, title, openUntil })),
});

async function discussedWith(tx: Tx, schoolIds: readonly string[]) {
  const plans = schoolIds.length > 0 ? await plansToDiscuss(tx, schoolIds) : [];
  return plans.map(({ readyAt, ...plan }) => ({ ...plan, readyAt: readyAt.toISOString() }));
}

async function changesOf(tx: Tx, user: User, since: Date) {
  const schoolIds = user.roles.flatMap(({ schoolId }) => schoolId ?? []);
  const reach = { schoolIds: coachedBy(user), groupIds: user.groupIds, since };
  const found = await taskChanges(tx, user.staffId, { since, schoolIds });
  const plans = await planChanges(tx, user.staffId, reach);
  return [
    ...found.map(({ title, ...change }) =>
      change.about === 'forecast' ? { about: 'forecast', id: change.id, schoolName: title } : { ...change, title },
    ),
    ...plans.map((plan) => ({ about: 'plan', ...plan })),
  ];
}

/** Where plans are discussed with this person: who writes in those of every group of the school. */
const coachedBy = (user: User): readonly string[] => reachOf(user, 'groupPlan.edit').schoolIds;
