import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { dueSlots } from '#domain/calendar/slots';
import { TestPeriodClosed } from '../forecasts/test-period-closed.slot';
import { PreparationBegins } from '../reminders/preparation-begins.slot';
import { DigestsDue } from '../reminders/digests-due.slot';
import type { SlotTask } from './slot-task';

/** The database decides what is due and what was done; every replica may ask, and exactly one gets each slot. */
@Injectable()
export class Slots {
  private readonly tasks: readonly SlotTask[];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    testPeriodClosed: TestPeriodClosed,
    preparationBegins: PreparationBegins,
    digestsDue: DigestsDue,
  ) {
    this.tasks = [testPeriodClosed, preparationBegins, digestsDue];
  }

  /** Runs every due slot of every board, missed ones by the rule of the task. @returns how many this caller ran. */
  async runDue(): Promise<number> {
    await this.clock.refresh();
    const boards = await this.database.common.boards.findMany({ select: { boardId: true, createdAt: true } });
    let ran = 0;
    for (const board of boards) {
      for (const task of this.tasks) ran += await this.runDueOf(task, board);
    }
    return ran;
  }

  private async runDueOf(
    task: SlotTask,
    { boardId, createdAt }: { boardId: string; createdAt: Date },
  ): Promise<number> {
    const now = this.clock.now();
    const last = await this.database.forBoard(boardId, (tx) =>
      tx.scheduleSlot.findFirst({ where: { task: task.name }, orderBy: { slotAt: 'desc' }, select: { slotAt: true } }),
    );
    let ran = 0;
    for (const at of dueSlots(task.rule, last?.slotAt ?? createdAt, now)) {
      if (await this.database.forBoard(boardId, (tx) => this.claimAndRun(tx, task, { boardId, at }))) ran++;
    }
    return ran;
  }

  /** The row is the claim: a second caller waits for the first and then finds the slot taken. */
  private async claimAndRun(tx: Tx, task: SlotTask, slot: { boardId: string; at: Date }): Promise<boolean> {
    const now = this.clock.now();
    const { count } = await tx.scheduleSlot.createMany({
      data: { boardId: slot.boardId, task: task.name, slotAt: slot.at, claimedAt: now, doneAt: now },
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await task.run(tx, slot);
    return true;
  }
}
