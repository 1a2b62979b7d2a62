import { Injectable } from '@nestjs/common';
import type { Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { toDate, toDay } from '#backend/platform/clock';
import { addDays } from '#domain/calendar/day';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { slotRules } from '../schedule/slot-rules';
import type { SlotTask } from '../schedule/slot-task';

/** Periods that closed up to this many days ago are looked at again: one may have been moved to an earlier day. */
const lookBackDays = 30;

/** In the night after a test period closes, the forecast of that school is made again. */
@Injectable()
export class TestPeriodClosed implements SlotTask {
  readonly name = 'testPeriodClosed';
  readonly rule = slotRules.testPeriodClosed;

  constructor(private readonly outbox: Outbox) {}

  async run(tx: Tx, { boardId, at }: { boardId: string; at: Date }): Promise<number> {
    const { day } = wallTimeOf(at);
    const closed = await tx.testPeriod.findMany({
      where: { closesOn: { lt: toDate(day), gte: toDate(addDays(day, -lookBackDays)) } },
      select: { id: true, schoolId: true, closesOn: true },
      orderBy: { id: 'asc' },
    });
    for (const { id, schoolId, closesOn } of closed) {
      await this.outbox.add(tx, {
        boardId,
        type: 'forecast.refresh',
        dedupeKey: `forecast.refresh:testPeriod:${id}:${toDay(closesOn)}`,
        payload: { schoolId, trigger: 'testPeriod', testPeriodId: id },
      });
    }
    return closed.length;
  }
}
