import { Injectable } from '@nestjs/common';
import { may, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { Clock } from '#backend/platform/clock';
import { conflict, notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { Operations, type OutboxList, OutboxRow, ScheduleState } from '#contract/operations';
import { isLate, nextSlot } from '#domain/calendar/slots';
import {
  boardSince,
  countMails,
  countOutbox,
  countRefusedAddresses,
  countRows,
  findRow,
  type FoundRow,
  lastSlots,
  listOutbox,
  putBack,
} from './operations.queries';
import { Workings } from './workings';

const twoWeeks = 14 * 24 * 3_600_000;

/** Whether what happens without a click happens: for who administers the board. */
@Injectable()
export class OperationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly workings: Workings,
  ) {}

  async show({ boardId }: User): Promise<Operations> {
    const queues = await this.workings.queues(); // outside the transaction: it may take seconds
    const now = this.clock.now();
    return this.database.forBoard(boardId, async (tx) => {
      const { oldest, ...outbox } = await countOutbox(tx, now);
      const mails = await countMails(tx, new Date(now.getTime() - twoWeeks));
      const refusedAddresses = await countRefusedAddresses(tx, this.clock.today());
      const last = new Map((await lastSlots(tx)).map(({ task, _max }) => [task, _max.slotAt]));
      const since = await boardSince(tx);
      return Operations.parse({
        at: now.toISOString(),
        queues,
        outbox: { ...outbox, lagSeconds: oldest ? Math.round((now.getTime() - oldest.getTime()) / 1000) : 0 },
        mails: { ...mails, refusedAddresses },
        schedules: this.workings.schedules.map(({ task, rule }): ScheduleState => {
          const lastSlotAt = last.get(task) ?? null;
          return {
            task,
            lastSlotAt: lastSlotAt?.toISOString() ?? null,
            nextSlotAt: nextSlot(rule, now).toISOString(),
            isLate: isLate(rule, lastSlotAt ?? since, now),
          };
        }),
      });
    });
  }

  list(user: User, query: OutboxList): Promise<Page<OutboxRow>> {
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listOutbox(tx, query), () => countRows(tx, query), toRow(user)),
    );
  }

  /** Puts work that was given up back among what waits. The work itself skips what was done already. */
  async retry(user: User, id: string): Promise<OutboxRow> {
    const { boardId, staffId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const found = await findRow(tx, id);
      if (!found) throw notFound('outbox.notFound');
      if (!(await putBack(tx, { boardId, id, now: this.clock.now() }))) throw conflict('outbox.notFailed');
      const about = { subject: 'outbox', subjectId: id };
      await this.audit.record(tx, { boardId, actorId: staffId, action: 'operations.retry', ...about });
      return toRow(user)({ ...found, state: 'waiting' });
    });
  }
}

const toRow =
  (user: User) =>
  ({ availableAt, ...row }: FoundRow): OutboxRow =>
    OutboxRow.parse({
      ...row,
      availableAt: availableAt.toISOString(),
      may: { retry: row.state === 'failed' && may(user, 'operations.retry') },
    });
