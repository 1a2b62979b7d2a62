import { Injectable } from '@nestjs/common';
import { openPreparations, withdrawOrphans } from '#backend/calendar/preparations';
import type { Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { slotRules } from '../schedule/slot-rules';
import type { SlotTask } from '../schedule/slot-task';

/** Before the mails of the morning: who has an event to prepare from today on gets the task to do so. */
@Injectable()
export class PreparationBegins implements SlotTask {
  readonly name = 'preparationBegins';
  readonly rule = slotRules.preparationBegins;

  constructor(private readonly clock: Clock) {}

  async run(tx: Tx, { boardId, at }: { boardId: string; at: Date }): Promise<number> {
    const now = this.clock.now();
    await withdrawOrphans(tx, now);
    return openPreparations(tx, { boardId, today: wallTimeOf(at).day, at: now }, null);
  }
}
