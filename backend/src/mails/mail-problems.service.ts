import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { may, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { Outbox } from '#backend/outbox/outbox';
import { Clock, toDay } from '#backend/platform/clock';
import { conflict, notFound } from '#backend/platform/errors';
import { toPage } from '#backend/platform/list-page';
import type { Page } from '#contract/list';
import { MailProblem, type MailProblemList } from '#contract/mail-problems';
import {
  backToWaiting,
  countProblems,
  findProblem,
  listProblems,
  type ProblemRow,
  putAway,
} from './mail-problems.queries';

/** Mails that did not arrive for certain: seen by the administrator, who may decide to send one again. */
@Injectable()
export class MailProblemsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  list(user: User, query: MailProblemList): Promise<Page<MailProblem>> {
    return this.database.forBoard(user.boardId, (tx) =>
      toPage(listProblems(tx, query), () => countProblems(tx, query), toProblem(user)),
    );
  }

  /** Once per press: whoever presses at the same time finds it waiting. */
  resend(user: User, id: string): Promise<void> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const problem = await findProblem(tx, id);
      if (!problem) throw notFound('mail.notFound');
      if (!isResendable(problem) || !(await backToWaiting(tx, problem))) throw conflict('mail.notUnknown');
      const dedupeKey = `mails.resend:${id}:${randomUUID()}`;
      await this.outbox.add(tx, { boardId, type: 'mails.resend', dedupeKey, payload: { mailId: id } });
      await this.audit.record(tx, { boardId, actorId, action: 'mail.resend', subject: 'mail', subjectId: id });
    });
  }

  /** Seen, and left at that: it no longer asks for anybody. */
  putAway(user: User, id: string): Promise<void> {
    return this.put(user, id, { action: 'mail.putAway', at: this.clock.now() });
  }

  bringBack(user: User, id: string): Promise<void> {
    return this.put(user, id, { action: 'mail.bringBack', at: null });
  }

  private put(user: User, id: string, { action, at }: { action: string; at: Date | null }): Promise<void> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const problem = await findProblem(tx, id);
      if (!problem) throw notFound('mail.notFound');
      if (!(await putAway(tx, problem, at))) throw conflict('mail.notPutAway');
      await this.audit.record(tx, { boardId, actorId, action, subject: 'mail', subjectId: id });
    });
  }
}

/** To an address that is refused, or that is no longer the person's, nothing is sent once more. */
const isResendable = ({ state, to, staff }: Pick<ProblemRow, 'state' | 'to' | 'staff'>): boolean =>
  state === 'unknown' || (staff.email === to && staff.mailProblemAt === null);

const toProblem =
  (user: User) =>
  ({ localDay, createdAt, putAwayAt, staff, ...row }: ProblemRow): MailProblem =>
    MailProblem.parse({
      ...row,
      staffName: fullName(staff),
      localDay: toDay(localDay),
      createdAt: createdAt.toISOString(),
      putAwayAt: putAwayAt?.toISOString() ?? null,
      may: {
        resend: isResendable({ ...row, staff }) && may(user, 'operations.retry'),
        putAway: putAwayAt === null && may(user, 'operations.retry'),
        bringBack: putAwayAt !== null && may(user, 'operations.retry'),
      },
    });
