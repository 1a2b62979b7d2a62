import { Injectable } from '@nestjs/common';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { OutboxRelay } from './relay/outbox-relay';
import { countOpen, endRest } from './relay/outbox-relay.queries';
import { Slots } from './schedule/slots';

export type Drained = { slots: number; forecasts: number; mails: number; tasks: number; failed: number };

const lookEveryMs = 25;
const patienceMs = 600_000;

/** Runs everything that is due until nothing is left: for operators, tests and the demo clock. */
@Injectable()
export class Drain {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly slots: Slots,
    private readonly relay: OutboxRelay,
  ) {}

  async run(): Promise<Drained> {
    const before = await this.count();
    let slots = 0;
    for (;;) {
      const ran = await this.slots.runDue();
      slots += ran;
      await this.untilDone();
      if (ran === 0) break;
    }
    const after = await this.count();
    return {
      slots,
      forecasts: after.forecasts - before.forecasts,
      mails: after.mails - before.mails,
      tasks: after.tasks - before.tasks,
      failed: after.failed - before.failed,
    };
  }

  /** Until no row of any board is waiting or under way; another Koers may be doing part of the work. */
  async untilDone(): Promise<void> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      await this.relay.carryAll();
      await this.clock.refresh();
      const now = this.clock.now();
      const open = await this.sum((tx) => countOpen(tx, now));
      if (open === 0 && (await this.sum(async (tx) => (await endRest(tx, now)).count)) === 0) return;
      if (Date.now() > deadline) throw new Error(`${open} jobs are still not done after ten minutes`);
      await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
    }
  }

  private async count() {
    return {
      forecasts: await this.sum((tx) => tx.forecastRun.count()),
      mails: await this.sum((tx) => tx.mail.count()),
      tasks: await this.sum((tx) => tx.reviewTask.count()),
      failed: await this.sum((tx) => tx.outbox.count({ where: { state: 'failed' } })),
    };
  }

  private async sum(
    count: (tx: Parameters<Parameters<Database['forBoard']>[1]>[0]) => Promise<number>,
  ): Promise<number> {
    const boards = await this.database.common.boards.findMany({ select: { boardId: true } });
    let total = 0;
    for (const { boardId } of boards) total += await this.database.forBoard(boardId, count);
    return total;
  }
}
