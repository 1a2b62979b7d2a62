import { Injectable } from '@nestjs/common';
import type { Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import type { Day } from '#domain/calendar/day';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { slotRules } from '../schedule/slot-rules';
import type { SlotTask } from '../schedule/slot-task';
import { readersOfGoalNews } from './goal-notes.queries';
import { digestOf, morningsOf } from './mornings';
import { readersOfNews } from './plan-notes.queries';
import { surveysToAnswer } from './survey-notes';

/** Half past seven: who has something to be told (`digestFor`) gets one mail. A morning that was missed is not made up later. */
@Injectable()
export class DigestsDue implements SlotTask {
  readonly name = 'digests';
  readonly rule = slotRules.digests;

  constructor(private readonly outbox: Outbox) {}

  run(tx: Tx, { boardId, at }: { boardId: string; at: Date }): Promise<number> {
    return this.addFor(tx, boardId, wallTimeOf(at).day);
  }

  /** Also for operators: the same day again adds nobody twice. */
  async addFor(tx: Tx, boardId: string, localDay: Day, asked = false): Promise<number> {
    const written = new Set([
      ...(await readersOfNews(tx, localDay)).map(({ staffId }) => staffId),
      ...(await readersOfGoalNews(tx, localDay)),
      ...(await surveysToAnswer(tx, localDay)).map(({ staffId }) => staffId),
    ]);
    const mornings = await morningsOf(tx, localDay, { staffIds: null, asked });
    const staffIds = mornings
      .filter((morning) => digestOf(morning, written.has(morning.person.id) ? ['news'] : []) !== null)
      .map(({ person }) => person.id);
    for (const staffId of staffIds) {
      await this.outbox.add(tx, {
        boardId,
        type: 'reminders.digest',
        dedupeKey: `digest:${staffId}:${localDay}`,
        payload: { staffId, localDay, ...(asked && { asked }) },
      });
    }
    return staffIds.length;
  }
}
