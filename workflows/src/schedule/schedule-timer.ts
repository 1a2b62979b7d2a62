import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Cron, CronExpression } from '@nestjs/schedule';
import { logger } from '#backend/platform/logger';
import { Slots } from './slots';

/** Ticks every minute on every replica; who is first gets the slot. */
@Injectable()
export class ScheduleTimer implements OnApplicationBootstrap {
  private busy = false;

  constructor(private readonly slots: Slots) {}

  onApplicationBootstrap(): void {
    void this.tick();
  }

  @Cron(CronExpression.EVERY_MINUTE)
  async tick(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      await this.slots.runDue();
    } catch (error) {
      logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'schedule failed');
    } finally {
      this.busy = false;
    }
  }
}
