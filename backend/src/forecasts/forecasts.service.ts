import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { Clock } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import { type CutOff, cutOffAsOf, cutOffToday } from '#domain/forecast/known-at';
import { forecastSchool, type SchoolView } from '#domain/forecast/school-forecast';
import { keepView } from '#domain/forecast/view-kept';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import { BoardForecasts } from './board-forecasts';
import { findSameRun, lockSchool, type NewRun, type Origin, putInForce, saveRun } from './forecast-store.queries';
import { loadSchoolView } from './school-view';

export const method = 'orderedLogit';
export const modelVersion = '3';

/** The record changes when outcomes come in, a few times a year: it lets the forecasts of every board go first. */
const recordWaitsMs = 120_000;

export type RefreshRequest = { boardId: string; schoolId: string } & Partial<Origin> & Pick<Origin, 'trigger'>;
type Forecasted = { runId: string; isNew: boolean; run: NewRun; stamp: string };
export type Refreshed = { runId: string; isNew: boolean; tasksOpened: number };

@Injectable()
export class ForecastsService {
  private readonly boards = new BoardForecasts();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly tasks: ReviewTaskOpening,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Forecasts one school again with what is known today, puts the run in force and opens what it asks of people: all or
   * nothing. The same input gives the run that is there already, and the same period opens its tasks once.
   */
  refresh(request: RefreshRequest): Promise<Refreshed> {
    const cutOff = cutOffToday(this.clock.today());
    return this.database.forBoard(request.boardId, async (tx) => {
      const { runId, isNew, run, stamp } = await this.inForceOn(tx, request, cutOff);
      const { boardId, schoolId } = request;
      const finished = { boardId, schoolId, runId, testPeriodId: run.testPeriodId, importId: run.importId };
      const tasksOpened = await this.tasks.openFor(tx, finished, run.trigger === 'seed' ? 'closing' : 'today');
      // Who fills a demo board makes its record at once.
      if (run.trigger !== 'seed') await this.askForRecord(tx, boardId, `${cutOff.day} ${stamp}`);
      return { runId, isNew, tasksOpened };
    });
  }

  /** What a demo school went by on a day gone by, on which the clock stands: what it asked of people is done long ago. */
  async goneBy(request: RefreshRequest): Promise<void> {
    const day = cutOffAsOf(this.clock.today());
    await this.database.forBoard(request.boardId, (tx) => this.inForceOn(tx, request, day));
  }

  /** The forecast as it would have been on a day gone by. It is kept, but the school does not go by it and no task opens. */
  asOf(request: RefreshRequest, day: Day): Promise<Refreshed> {
    return this.database.forBoard(request.boardId, async (tx) => {
      const { runId, isNew } = await this.runOn(tx, request, cutOffAsOf(day));
      return { runId, isNew, tasksOpened: 0 };
    });
  }

  private async inForceOn(tx: Tx, request: RefreshRequest, cutOff: CutOff): Promise<Forecasted> {
    const made = await this.runOn(tx, request, cutOff);
    const { boardId, schoolId } = request;
    await putInForce(tx, { boardId, schoolId, runId: made.runId, since: this.clock.now() });
    return made;
  }

  private async runOn(tx: Tx, request: RefreshRequest, cutOff: CutOff): Promise<Forecasted> {
    await lockSchool(tx, request.schoolId);
    const { stamp, norms, fit, ...of } = await this.boards.of(tx, request.boardId, cutOff);
    const view = await loadSchoolView(tx, request.schoolId, { cutOff, ...of });
    const importId = request.importId ?? (await this.tasks.importOf(tx, request));
    const run = toNewRun({ ...request, importId }, view, { cutOff: cutOff.day, now: this.clock.now(), norms });
    const same = await findSameRun(tx, run);
    const { id: runId } = same ?? (await saveRun(tx, run, { ...forecastSchool(view), fit }));
    return { runId, isNew: same === null, run, stamp };
  }

  /** Once for all schools of a board that are refreshed on the same data. */
  private async askForRecord(tx: Tx, boardId: string, restsOn: string): Promise<void> {
    const dedupeKey = `forecast.record:${createHash('sha256').update(restsOn).digest('hex')}`;
    const availableAt = new Date(this.clock.now().getTime() + recordWaitsMs);
    await this.outbox.add(tx, { boardId, type: 'forecast.record', dedupeKey, payload: {}, availableAt });
  }
}

function toNewRun(request: RefreshRequest, view: SchoolView, at: { cutOff: Day; now: Date; norms: string }): NewRun {
  return {
    boardId: request.boardId,
    schoolId: request.schoolId,
    trigger: request.trigger,
    importId: request.importId ?? null,
    testPeriodId: request.testPeriodId ?? null,
    startedById: request.startedById ?? null,
    method,
    modelVersion,
    inputsHash: inputsHashOf(view),
    cutOffOn: at.cutOff,
    settings: { bandwidth: view.yardstick.bandwidth, norms: at.norms, view: keepView(view) },
    createdAt: at.now,
  };
}

/**
 * The queries order what they give, so that equal input is equal text. `keeps`: runs from before the view was kept are
 * made anew, so that every run in force can be asked what if.
 */
const inputsHashOf = (view: SchoolView): string =>
  createHash('sha256')
    .update(JSON.stringify({ keeps: 'view', ...view }))
    .digest('hex');
