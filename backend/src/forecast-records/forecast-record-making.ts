import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Database } from '#backend/database/database';
import { loadBoardHistory } from '#backend/forecasts/board-history';
import { method, modelVersion } from '#backend/forecasts/forecasts.service';
import { Clock } from '#backend/platform/clock';
import type { Backtest } from '#domain/backtest/backtest-line';
import { backtestSteps } from '#domain/backtest/run-backtest';
import type { BoardHistory } from '#domain/forecast/board-history';
import { inOrder } from '#domain/forecast/in-order';
import { lockRecord, recordInForce, saveRecord } from './forecast-record-store.queries';

export type RecordMade = { isNew: boolean };

/** Forecasts all that a board knows the outcome of once more, and keeps how that went for whoever asks. */
@Injectable()
export class ForecastRecordMaking {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * No transaction is open while it computes. The same data give the record that is there; who began later wins, so
   * that a job that was slow does not put back an older record; an interrupted one leaves the former in force, whole.
   */
  async make(boardId: string): Promise<RecordMade> {
    const [cutOffOn, createdAt] = [this.clock.today(), this.clock.now()];
    const history = await this.database.forBoard(boardId, (tx) => loadBoardHistory(tx, cutOffOn));
    const head = { boardId, method, modelVersion, inputsHash: inputsHashOf(history), cutOffOn, createdAt };
    const before = await this.database.forBoard(boardId, recordInForce);
    if (before?.inputsHash === head.inputsHash && before.modelVersion === modelVersion) return { isNew: false };
    const backtest = await unhurried(history);
    return this.database.forBoard(boardId, async (tx) => {
      await lockRecord(tx, boardId);
      const present = await recordInForce(tx);
      if (present && present.createdAt > createdAt) return { isNew: false };
      await saveRecord(tx, head, backtest);
      return { isNew: true };
    });
  }
}

/** Pauses after every moment of a cohort: requests are answered meanwhile, and the queue hears that this job lives. */
async function unhurried(history: BoardHistory): Promise<Backtest> {
  const steps = backtestSteps(history);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    await setImmediate();
  }
}

/** In one order whatever order the rows came in; a pupil at a time, since all in one text would be tens of megabytes. */
function inputsHashOf(history: BoardHistory): string {
  const hash = createHash('sha256');
  for (const pupil of inOrder(history).pupils) hash.update(JSON.stringify(pupil));
  return hash.digest('hex');
}
