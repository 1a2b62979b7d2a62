import { Injectable } from '@nestjs/common';
import type { Tx } from '#backend/database/database';
import { calendarsOf, noCalendar } from '#backend/organisation/school-calendars.queries';
import { Outbox } from '#backend/outbox/outbox';
import type { Day } from '#domain/calendar/day';
import type { SlotRule } from '#domain/calendar/slots';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { digestTime, isDigestDay } from '#domain/reminders/digest';
import type { SlotTask } from '../schedule/slot-task';
import { consultationOwnersDue } from './consultation-owners';
import { type Owner, ownersDue } from './digest.queries';
import { readersOfGoalNews } from './goal-notes.queries';
import { readersOfNews } from './plan-notes.queries';
import { surveysToAnswer } from './survey-notes';

/** Half past seven on a school day: who has something due, or was written to, gets one mail. A morning that was missed is not made up later. */
@Injectable()
export class DigestsDue implements SlotTask {
  readonly name = 'digests';
  readonly rule: SlotRule = { dailyAt: digestTime, catchUp: 'sameDay' };

  constructor(private readonly outbox: Outbox) {}

  run(tx: Tx, { boardId, at }: { boardId: string; at: Date }): Promise<number> {
    return this.addFor(tx, boardId, wallTimeOf(at).day);
  }

  /** Also for operators: the same day again adds nobody twice. */
  async addFor(tx: Tx, boardId: string, localDay: Day, asked = false): Promise<number> {
    const owners = [
      ...(await ownersDue(tx, localDay)),
      ...(await readersOfNews(tx, localDay)),
      ...(await readersOfGoalNews(tx, localDay)),
      ...(await consultationOwnersDue(tx, localDay)),
      ...(await surveysToAnswer(tx, localDay)),
    ];
    const calendars = await calendarsOf(
      tx,
      owners.map(({ schoolId }) => schoolId),
    );
    const open = (own: readonly Owner[]) =>
      isDigestDay(
        localDay,
        own.map(({ schoolId }) => calendars.get(schoolId) ?? noCalendar),
      );
    const staffIds = [...new Set(owners.map(({ staffId }) => staffId))].filter((staffId) =>
      open(owners.filter((owner) => owner.staffId === staffId)),
    );
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
