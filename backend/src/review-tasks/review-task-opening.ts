import { Injectable } from '@nestjs/common';
import { Audit } from '#backend/audit/audit';
import type { Tx } from '#backend/database/database';
import { calendarsOf } from '#backend/organisation/school-calendars.queries';
import { Clock, toDay } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import { tasksAfterPeriod } from '#domain/review-tasks/opened-by-run';
import {
  findPeriod,
  groupsOf,
  importOfPeriod,
  lastClosedPeriod,
  openTasks,
  peopleOf,
  type PeriodRow,
} from './review-task-opening.queries';
import { closeWhatIsDone } from './work-seen';

type Finished = {
  boardId: string;
  schoolId: string;
  runId: string;
  testPeriodId: string | null;
  importId: string | null;
};

/** What a finished forecast asks of people. In the transaction of the run: never one without the other. */
@Injectable()
export class ReviewTaskOpening {
  private readonly audit: Audit;

  constructor(private readonly clock: Clock) {
    this.audit = new Audit(clock);
  }

  /** Tasks of the period that closed, or, after an import or a refresh by hand, of the last closed one with results. */
  async openFor(tx: Tx, finished: Finished, countFrom: 'today' | 'closing' = 'today'): Promise<number> {
    const today = this.clock.today();
    const { schoolId, testPeriodId } = finished;
    const period = testPeriodId ? await findPeriod(tx, testPeriodId) : await lastClosedPeriod(tx, schoolId, today);
    if (!period) return 0;
    const importId = (await importOfPeriod(tx, schoolId, period)) ?? finished.importId;
    const from = countFrom === 'closing' ? toDay(period.closesOn) : today;
    const tasks = await this.tasksOf(tx, { schoolId, period, from });
    const origin = { ...finished, testPeriodId: period.id, importId };
    const at = this.clock.now();
    const opened = await openTasks(tx, origin, tasks, at);
    // The work may have been done while the forecast was still being made.
    await closeWhatIsDone(tx, this.audit, { boardId: finished.boardId, at }, { schoolId });
    return opened;
  }

  /** The import behind a refresh after a test period: the last one that brought results of it. */
  async importOf(tx: Tx, of: { schoolId: string; testPeriodId?: string | null }): Promise<string | null> {
    const period = of.testPeriodId ? await findPeriod(tx, of.testPeriodId) : null;
    return period && importOfPeriod(tx, of.schoolId, period);
  }

  private async tasksOf(tx: Tx, { schoolId, period, from }: { schoolId: string; period: PeriodRow; from: Day }) {
    const today = this.clock.today();
    // Year group 8 alone takes a test in autumn. Where no result came in at all, everybody is asked: that is a finding.
    const tested = await groupsOf(tx, schoolId, period, true);
    const groups = tested.length > 0 ? tested : await groupsOf(tx, schoolId, period, false);
    const people = await peopleOf(tx, schoolId, today);
    const holding = (role: string) => people.filter((one) => one.role === role).map(({ staffId }) => staffId);
    const closed = {
      periodId: period.id,
      closesOn: toDay(period.closesOn),
      groups: groups.map(({ teachers, ...group }) => ({
        ...group,
        teacherIds: teachers.map(({ staffId }) => staffId),
      })),
      people: { coachIds: holding('coach'), leaderIds: holding('schoolLeader') },
      calendar: (await calendarsOf(tx, [schoolId]))(schoolId),
    };
    return tasksAfterPeriod(closed, from);
  }
}
