import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Outbox } from '#backend/outbox/outbox';
import { PdfMaker } from '#backend/pdf/pdf-maker';
import { Clock, toDate } from '#backend/platform/clock';
import { conflict, invalid, notFound, stale } from '#backend/platform/errors';
import { openTask } from '#backend/review-tasks/open-task';
import { closeWhatIsDone } from '#backend/review-tasks/work-seen';
import { Agreement, type AgreementOfTalk, type ConversationDetail } from '#contract/conversations';
import type { Day } from '#domain/calendar/day';
import { layAgenda } from './agenda';
import { addAgreement, findAgreement } from './agreements.queries';
import { toAgreement } from './conversation.mapper';
import { findNote } from './conversation-notes.queries';
import {
  addConversation,
  type ConversationRow,
  countNext,
  lockConversation,
  markPresent,
  saveConversation,
} from './conversations.queries';
import { assertKnown, assertMay, findRow, readDetail, teamOf } from './find-conversation';

type Known = { id: string; version: () => number };

/** What is agreed in a talk, and the steps after it: held, closed with a mail to who was there, and on to the next one. */
@Injectable()
export class ConversationStepsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly pdf: PdfMaker,
  ) {}

  agree(user: User, id: string, { pointId, text, ownerId, dueOn }: AgreementOfTalk): Promise<Agreement> {
    const { boardId, staffId: createdById } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findRow(tx, user, id);
      assertMay('agree', row, user);
      if (!(await findNote(tx, { conversationId: id, pointId }))) throw unknownPoint();
      await assertKnown(tx, user, row, { ids: [ownerId], path: 'ownerId' });
      const [agreementId, at] = [randomUUID(), this.clock.now()];
      const { schoolId } = row;
      const about = { title: text, leadsTo: `/conversations/${id}/show`, dedupeKey: `agreement:${agreementId}` };
      const task = { boardId, schoolId, kind: 'agreement' as const, ...about, ownerId, dueOn, createdById };
      const { id: taskId } = await openTask(tx, task, at);
      const made = { boardId, id: agreementId, conversationId: id, pointId, text, taskId };
      await addAgreement(tx, { ...made, createdById, createdAt: at });
      await this.record(tx, user, { id, verb: 'agree', fields: [] });
      const found = await findAgreement(tx, { id: agreementId });
      if (!found) throw notFound('agreement.notFound');
      return toAgreement(found, user);
    });
  }

  hold(user: User, known: Known, presentIds: readonly string[]): Promise<ConversationDetail> {
    const at = this.clock.now();
    return this.step(user, { ...known, step: 'hold', saved: { state: 'held', heldAt: at } }, async (tx, row) => {
      const invited = new Set(row.attendees.map(({ staffId }) => staffId));
      if (!presentIds.every((one) => invited.has(one))) throw notInvited();
      await markPresent(tx, row.id, presentIds);
      // Who prepared the talk need not say so.
      const prepared = { kind: 'prepareConversation', schoolId: row.schoolId };
      await closeWhatIsDone(tx, this.audit, { boardId: user.boardId, at }, prepared);
    });
  }

  /** Nothing is written in it any more. Everybody who was there gets one mail with who does what. */
  close(user: User, known: Known): Promise<ConversationDetail> {
    const at = this.clock.now();
    return this.step(user, { ...known, step: 'close', saved: { state: 'closed', closedAt: at } }, async (tx, row) => {
      for (const { staffId, wasPresent } of row.attendees)
        if (wasPresent)
          await this.outbox.add(tx, {
            boardId: user.boardId,
            type: 'conversations.minutes',
            dedupeKey: `conversations.minutes:${row.id}:${staffId}`,
            payload: { conversationId: row.id, staffId },
          });
    });
  }

  /** The same people about the same, with what was left open and what was agreed. Who left is not invited again. */
  next(user: User, id: string, onDay: Day): Promise<ConversationDetail> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findRow(tx, user, id);
      assertMay('next', row, user);
      await lockConversation(tx, id);
      if ((await countNext(tx, id)) > 0) throw conflict('conversation.hasNext');
      const here = new Set((await teamOf(tx, user, row)).map((one) => one.id)).add(user.staffId);
      const stays = (staffId: string | null): staffId is string => staffId !== null && here.has(staffId);
      const { schoolId, level, domain, title, startTime, endTime, place } = row;
      const chairId = stays(row.chairId) ? row.chairId : user.staffId;
      const [nextId, at] = [randomUUID(), this.clock.now()];
      const again = { schoolId, level, domain, title, startTime, endTime, place, chairId, previousId: id };
      const made = { ...again, boardId, id: nextId, onDay: toDate(onDay), createdById: user.staffId };
      const invited = new Set([...row.attendees.map(({ staffId }) => staffId).filter(stays), chairId]);
      await addConversation(tx, { ...made, createdAt: at, updatedAt: at }, [...invited]);
      await layAgenda(tx, { ...again, boardId, id: nextId }, user.today);
      await this.record(tx, user, { id: nextId, verb: 'next', fields: [] });
      return this.read(tx, user, nextId);
    });
  }

  private step(
    user: User,
    { id, version, step, saved }: Known & { step: 'hold' | 'close'; saved: Parameters<typeof saveConversation>[2] },
    work: (tx: Tx, row: ConversationRow) => Promise<void>,
  ): Promise<ConversationDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findRow(tx, user, id);
      const known = version();
      assertMay(step, row, user);
      if (!(await saveConversation(tx, { id, version: known }, { ...saved, updatedAt: this.clock.now() })))
        throw stale();
      await work(tx, row);
      await this.record(tx, user, { id, verb: step, fields: ['state'] });
      return this.read(tx, user, id);
    });
  }

  private read(tx: Tx, user: User, id: string): Promise<ConversationDetail> {
    return readDetail(tx, { user, canMakePdf: this.pdf.canMake() }, id);
  }

  private record(tx: Tx, user: User, { id, verb, fields }: { id: string; verb: string; fields: string[] }) {
    const fact = { action: `conversation.${verb}`, subject: 'conversation', subjectId: id, fields };
    return this.audit.record(tx, { boardId: user.boardId, actorId: user.staffId, ...fact });
  }
}

const unknownPoint = () => {
  const code = 'conversation.pointUnknown';
  return invalid(code, [{ path: 'pointId', code, message: 'A point of this agenda.' }]);
};
const notInvited = () => {
  const code = 'conversation.personUnknown';
  return invalid(code, [{ path: 'presentIds', code, message: 'Somebody who was invited.' }]);
};
