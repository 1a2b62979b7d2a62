import { Injectable } from '@nestjs/common';
import type { Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import type { Day } from '#domain/calendar/day';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { slotRules } from '../schedule/slot-rules';
import type { SlotTask } from '../schedule/slot-task';
import { readersOfGoalNews } from './goal-notes.queries';
import { whoReadsAt } from './digest.queries';
import { digestOf, morningsOf } from './mornings';
import { readersOfNews } from './plan-notes.queries';
import { surveysToAnswer } from './survey-notes';

/**
 * Every half hour: of the people who chose this time, who has something to be told (`digestFor`) gets one mail. A time that
 * was missed is made up later on the same day, and not on another one.
 */
@Injectable()
export class DigestsDue implements SlotTask {
  readonly name = 'digests';
  readonly rule = slotRules.digests;

  constructor(private readonly outbox: Outbox) {}

  run(tx: Tx, { boardId, at }: { boardId: string; at: Date }): Promise<number> {
    const { day, time } = wallTimeOf(at);
    return this.addFor(tx, boardId, { localDay: day, time });
  }

  /** Without a time for everybody, as operators ask; the same day again adds nobody twice. */
  async addFor(tx: Tx, boardId: string, { localDay, time }: { localDay: Day; time?: string }): Promise<number> {
    const asked = time === undefined;
    const staffIds = asked ? null : await whoReadsAt(tx, time);
    if (staffIds?.length === 0) return 0;
    const written = new Set([
      ...(await readersOfNews(tx, localDay)).map(({ staffId }) => staffId),
      ...(await readersOfGoalNews(tx, localDay)),
      ...(await surveysToAnswer(tx, localDay)).map(({ staffId }) => staffId),
    ]);
    const mornings = await morningsOf(tx, localDay, { staffIds, asked });
    const told = mornings
      .filter((morning) => digestOf(morning, written.has(morning.person.id) ? ['news'] : []) !== null)
      .map(({ person }) => person.id);
    await this.outbox.addAll(tx, {
      boardId,
      type: 'reminders.digest',
      rows: told.map((staffId) => ({
        dedupeKey: `digest:${staffId}:${localDay}`,
        payload: { staffId, localDay, ...(asked && { asked }) },
      })),
    });
    return told.length;
  }
}
