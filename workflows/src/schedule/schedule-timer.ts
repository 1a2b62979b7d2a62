import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron, CronExpression, Interval } from '@nestjs/schedule';
import { CONFIG, type Config } from '#backend/config';
import { Clock } from '#backend/platform/clock';
import { logger } from '#backend/platform/logger';
import { Slots } from './slots';

/** Ticks every minute on every replica; who is first gets the slot. */
@Injectable()
export class ScheduleTimer implements OnApplicationBootstrap {
  private busy = false;
  private aheadMs = 0;

  constructor(
    private readonly slots: Slots,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'demo'>,
  ) {}

  onApplicationBootstrap(): void {
    void this.tick();
  }

  @Cron(CronExpression.EVERY_MINUTE)
  async tick(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.slots.runDue();
      this.aheadMs = this.ahead();
    } catch (error) {
      logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'schedule failed');
    } finally {
      this.busy = false;
    }
  }

  /** Who moves the clock of a demo waits for the mails of that morning: not up to a minute more. */
  @Interval(5_000)
  async tickWhenMoved(): Promise<void> {
    if (!this.config.demo || this.busy) return;
    await this.clock.refresh().catch(() => undefined); // the tick of the minute says so
    if (Math.abs(this.ahead() - this.aheadMs) > 1_000) await this.tick();
  }

  private ahead(): number {
    return this.clock.now().getTime() - Date.now();
  }
}
