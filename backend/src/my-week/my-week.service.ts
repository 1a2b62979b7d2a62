import { Injectable } from '@nestjs/common';
import { reachOf, type User } from '#backend/access/user';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { knownOf } from '#backend/review-tasks/review-tasks.queries';
import { workSeenBy } from '#backend/review-tasks/work-seen';
import { MyWeek } from '#contract/my-week';
import { addDays } from '#domain/calendar/day';
import { divideWeek, weekNumberOf, weekOf } from '#domain/review-tasks/my-week';
import { diaryOf, plansToDiscuss, seenBefore, surveysToAnswer, weekTasks } from './my-week.queries';
import { forecastChanges, planChanges, taskChanges } from './week-changes.queries';
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
    const { today } = user;
    return this.database.forBoard(user.boardId, async (tx) => {
      const now = this.clock.now();
      const since = await seenBefore(tx, user.staffId, now);
      const parts = divideWeek(await this.tasksOf(tx, user), today);
      const partOf = (part: keyof typeof parts) => ({
        total: parts[part].length,
        tasks: parts[part].slice(0, mostShown),
      });
      const answers = { schoolIds: reachOf(user, 'survey.answer').schoolIds, today };
      const discussing = coachedBy(user);
      return MyWeek.parse({
        today,
        week: { number: weekNumberOf(today), ...weekOf(today) },
        ...{ overdue: partOf('overdue'), thisWeek: partOf('thisWeek') },
        ...{ later: partOf('later'), waiting: partOf('waiting') },
        diary: (await diaryOf(tx, user.staffId, addDays(today, diaryDays))).map((entry) => ({
          ...entry,
          path: `/consultations/${entry.id}/show`,
        })),
        surveys: answers.schoolIds.length > 0 ? await surveysToAnswer(tx, user.staffId, answers) : [],
        plansToDiscuss: (discussing.length > 0 ? await plansToDiscuss(tx, discussing) : []).map(
          ({ readyAt, ...plan }) => ({
            ...plan,
            readyAt: readyAt.toISOString(),
          }),
        ),
        since: since?.toISOString() ?? null,
        changes: await this.changesOf(
          tx,
          user,
          new Date(Math.max(since?.getTime() ?? 0, now.getTime() - longestBackMs)),
        ),
      });
    });
  }

  private async tasksOf(tx: Tx, user: User) {
    const rows = await weekTasks(tx, user.staffId);
    if (rows.length === 0) return [];
    const seenOf = await workSeenBy(tx, rows.map(watchedIn));
    const counted = rows.filter(({ moment }) => moment !== null).map(({ id }) => id);
    const known = new Map((counted.length > 0 ? await knownOf(tx, counted) : []).map((one) => [one.id, one]));
    return rows.map((row) => toWeekTask(user, row, { seen: seenOf(row.id), known: known.get(row.id) }));
  }

  private async changesOf(tx: Tx, user: User, since: Date) {
    const schoolIds = user.roles.flatMap(({ schoolId }) => schoolId ?? []);
    const reach = { schoolIds: coachedBy(user), groupIds: user.groupIds, since };
    const tasks = await taskChanges(tx, user.staffId, since);
    const plans = await planChanges(tx, user.staffId, reach);
    const forecasts = schoolIds.length > 0 ? await forecastChanges(tx, schoolIds, since) : [];
    return [
      ...forecasts.map((forecast) => ({ about: 'forecast', ...forecast })),
      ...tasks,
      ...plans.map((plan) => ({ about: 'plan', ...plan })),
    ];
  }
}

/** Where plans are discussed with this person: who writes in those of every group of the school. */
const coachedBy = (user: User): readonly string[] => reachOf(user, 'groupPlan.edit').schoolIds;
