import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { PdfMaker } from '#backend/pdf/pdf-maker';
import { Clock, toDay } from '#backend/platform/clock';
import { invalid, notFound, stale } from '#backend/platform/errors';
import { type ConversationDetail, ConversationNow, ConversationPack } from '#contract/conversations';
import { evidenceNow, type PointOrigin } from '#domain/conversations/agenda';
import { packLines } from '#domain/conversations/evidence-lines';
import type { ConversationLevel } from '#domain/conversations/levels';
import { selfCheck } from '#domain/conversations/self-check';
import { placeOfNew, reorder } from '#domain/conversations/series';
import { layAgenda } from './agenda';
import {
  addPoints,
  type ConversationRow,
  listPoints,
  openPoint,
  placePoints,
  saveConversation,
} from './conversations.queries';
import { factsFor } from './facts';
import { assertMay, findRow, readDetail } from './find-conversation';

type Known = { id: string; version: () => number };

/** What stands on the agenda, and when it was set: from then on the evidence stays as it was. */
@Injectable()
export class AgendaService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly pdf: PdfMaker,
  ) {}

  set(user: User, known: Known): Promise<ConversationDetail> {
    const at = this.clock.now();
    return this.renew(user, known, {
      step: 'setAgenda',
      saved: { state: 'agendaSet', agendaSetAt: at, updatedAt: at },
    });
  }

  refresh(user: User, known: Known): Promise<ConversationDetail> {
    return this.renew(user, known, { step: 'refresh', saved: { updatedAt: this.clock.now() } });
  }

  /** The same facts as they are today; nothing is kept. */
  now(user: User, id: string): Promise<ConversationNow> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findRow(tx, user, id);
      const facts = await factsFor(tx, { ...row, level: row.level as ConversationLevel }, user.today);
      const points = (await listPoints(tx, id)).flatMap((point) => {
        const evidence = evidenceNow({ origin: point.origin as PointOrigin, key: point.key }, facts);
        return evidence === null ? [] : [{ id: point.id, evidence }];
      });
      return ConversationNow.parse({ asOf: user.today, points });
    });
  }

  /** Of a talk between board and leader, as things are today. */
  pack(user: User, id: string): Promise<ConversationPack> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findRow(tx, user, id);
      if (row.level !== 'boardLeader') throw notFound('conversation.notFound');
      const facts = await factsFor(tx, { ...row, level: 'boardLeader' }, user.today);
      const about = { schoolName: row.school.name, onDay: toDay(row.onDay), asOf: user.today };
      return ConversationPack.parse({ ...about, ...packLines(facts), check: selfCheck(facts) });
    });
  }

  addPoint(user: User, id: string, title: string): Promise<ConversationDetail> {
    return this.change(user, id, async (tx) => {
      const points = await listPoints(tx, id);
      const [pointId, at] = [randomUUID(), placeOfNew(points)];
      const own = { origin: 'own' as const, key: '', title, evidence: null, carriedFromId: null };
      await addPoints(tx, { boardId: user.boardId, conversationId: id }, [{ ...own, id: pointId, position: at }]);
      const ids = points.map((one) => one.id);
      await placePoints(tx, id, [...ids.slice(0, at), pointId, ...ids.slice(at)]);
    });
  }

  order(user: User, id: string, asked: readonly string[]): Promise<ConversationDetail> {
    return this.change(user, id, async (tx) => {
      const ids = reorder(await listPoints(tx, id), asked);
      const code = 'conversation.pointUnknown';
      if (!ids) throw invalid(code, [{ path: 'ids', code, message: 'All points of the agenda, each once.' }]);
      await placePoints(tx, id, ids);
    });
  }

  /** What is finished in the talk; what stays open moves to the next one. */
  openPoint(user: User, { id, pointId }: { id: string; pointId: string }, isOpen: boolean) {
    return this.change(user, id, async (tx) => {
      if (!(await openPoint(tx, { conversationId: id, id: pointId }, isOpen))) throw notFound('notFound');
    });
  }

  private change(user: User, id: string, work: (tx: Tx) => Promise<void>): Promise<ConversationDetail> {
    return this.database.forBoard(user.boardId, async (tx) => {
      assertMay('addPoint', await findRow(tx, user, id), user);
      await work(tx);
      return this.done(tx, user, { id, verb: 'points' });
    });
  }

  private renew(
    user: User,
    { id, version }: Known,
    { step, saved }: { step: 'setAgenda' | 'refresh'; saved: Parameters<typeof saveConversation>[2] },
  ): Promise<ConversationDetail> {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row: ConversationRow = await findRow(tx, user, id);
      const known = version();
      assertMay(step, row, user);
      if (!(await saveConversation(tx, { id, version: known }, saved))) throw stale();
      await layAgenda(tx, { ...row, boardId }, user.today);
      return this.done(tx, user, { id, verb: step });
    });
  }

  private async done(tx: Tx, user: User, { id, verb }: { id: string; verb: string }): Promise<ConversationDetail> {
    const { boardId, staffId: actorId } = user;
    const fact = { action: `conversation.${verb}`, subject: 'conversation', subjectId: id };
    await this.audit.record(tx, { boardId, actorId, ...fact });
    return readDetail(tx, { user, canMakePdf: this.pdf.canMake() }, id);
  }
}
