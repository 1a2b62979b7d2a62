import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { conversationPolicy, conversationsReadableBy } from '#backend/access/policies/conversation.policy';
import { reachOf, type User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { assertSchool } from '#backend/organisation/assert-school';
import { PdfMaker } from '#backend/pdf/pdf-maker';
import { Clock, toDate, toDay } from '#backend/platform/clock';
import { forbidden, invalid, stale } from '#backend/platform/errors';
import {
  Conversation,
  type ConversationChange,
  type ConversationCreate,
  type ConversationDetail,
  type ConversationList,
} from '#contract/conversations';
import type { Page } from '#contract/list';
import { layAgenda } from './agenda';
import { toConversation } from './conversation.mapper';
import {
  addConversation,
  type ConversationRow,
  countConversations,
  countsOf,
  findConversation,
  listConversations,
  saveConversation,
  setAttendees,
  whereConversation,
} from './conversations.queries';
import { assertKnown, assertMay, findRow, readDetail } from './find-conversation';
import { assertOwnTime, fromEvent } from './talk-of-event';

type Known = { id: string; version: () => number };

@Injectable()
export class ConversationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly pdf: PdfMaker,
  ) {}

  list(user: User, query: ConversationList): Promise<Page<Conversation>> {
    const where = { AND: [conversationsReadableBy(user), whereConversation(query)] };
    return this.database.forBoard(user.boardId, async (tx) => {
      const rows = await listConversations(tx, where, query);
      const counted = new Map((await countsOf(tx, rows.map(({ id }) => id))).map((one) => [one.id, one])); // prettier-ignore
      const canMakePdf = this.pdf.canMake();
      const data = rows.map((row) =>
        Conversation.parse(toConversation(row, { user, counts: counted.get(row.id), canMakePdf })),
      );
      return { data, total: await countConversations(tx, where) };
    });
  }

  get(user: User, id: string): Promise<ConversationDetail> {
    return this.database.forBoard(user.boardId, (tx) => this.read(tx, user, id));
  }

  create(user: User, { chairId = user.staffId, ...asked }: ConversationCreate) {
    const { boardId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      await assertCreatable(tx, user, asked);
      const { attendeeIds, ...input } = await fromEvent(tx, user, asked);
      assertTimes(input);
      await assertKnown(tx, user, input, { ids: attendeeIds, path: 'attendeeIds' });
      await assertKnown(tx, user, input, { ids: [chairId], path: 'chairId' });
      await assertSeries(tx, user, input);
      const [id, at] = [randomUUID(), this.clock.now()];
      const made = { ...input, onDay: toDate(input.onDay), chairId, createdById: user.staffId };
      await addConversation(
        tx,
        { ...made, boardId, id, createdAt: at, updatedAt: at },
        withChair(attendeeIds, chairId),
      );
      await layAgenda(tx, { ...input, boardId, id }, user.today);
      return this.done(tx, user, { id, verb: 'create' });
    });
  }

  change(user: User, { id, version }: Known, { attendeeIds, onDay, ...change }: ConversationChange) {
    return this.database.forBoard(user.boardId, async (tx) => {
      const row = await findRow(tx, user, id);
      const known = version();
      assertMay('edit', row, user);
      const { title = row.title, startTime = row.startTime, endTime = row.endTime, place = row.place } = change;
      const { chairId = row.chairId } = change;
      assertTimes({ startTime, endTime });
      const isElsewhere = onDay !== undefined && onDay !== toDay(row.onDay);
      const isOther = startTime !== row.startTime || endTime !== row.endTime || place !== row.place;
      await assertOwnTime(tx, row, isElsewhere || isOther);
      await assertKnown(tx, user, row, { ids: attendeeIds ?? [], path: 'attendeeIds' });
      if (chairId !== row.chairId) await assertKnown(tx, user, row, { ids: [chairId], path: 'chairId' });
      const saved = { title, startTime, endTime, place, chairId, ...(onDay && { onDay: toDate(onDay) }) };
      const at = this.clock.now();
      if (!(await saveConversation(tx, { id, version: known }, { ...saved, updatedAt: at }))) throw stale();
      const invited = attendeeIds ?? row.attendees.map(({ staffId }) => staffId);
      await setAttendees(tx, { boardId: user.boardId, conversationId: id }, withChair(invited, chairId));
      const fields = [...Object.keys(change), ...(onDay ? ['onDay'] : []), ...(attendeeIds ? ['attendees'] : [])];
      return this.done(tx, user, { id, verb: 'edit', fields });
    });
  }

  private read(tx: Tx, user: User, id: string): Promise<ConversationDetail> {
    return readDetail(tx, { user, canMakePdf: this.pdf.canMake() }, id);
  }

  private async done(tx: Tx, user: User, what: { id: string; verb: string; fields?: string[] }) {
    const { boardId, staffId: actorId } = user;
    const fact = { action: `conversation.${what.verb}`, subject: 'conversation', subjectId: what.id };
    await this.audit.record(tx, { boardId, actorId, ...fact, fields: what.fields ?? [] });
    return this.read(tx, user, what.id);
  }
}

/** Who leads a talk is there. */
const withChair = (ids: readonly string[], chairId: string | null): string[] => [
  ...new Set([...ids, ...(chairId ? [chairId] : [])]),
];

/** A school that one may not read of is not there; at one that is there it is for who plans talks on that level. */
async function assertCreatable(tx: Tx, user: User, input: Pick<ConversationCreate, 'schoolId' | 'level'>) {
  await assertSchool(tx, reachOf(user, 'school.read'), input.schoolId);
  if (!conversationPolicy.create(user, input)) throw forbidden('permission.missing');
}

type Series = Pick<ConversationCreate, 'previousId' | 'schoolId' | 'level'>;

/** One goes on from a talk of the same school and level that one may read. */
async function assertSeries(tx: Tx, user: User, { previousId, schoolId, level }: Series): Promise<void> {
  if (!previousId) return;
  const where = { AND: [conversationsReadableBy(user), { id: previousId, schoolId, level }] };
  const previous: ConversationRow | null = await findConversation(tx, where);
  const code = previous ? (previous.next.length > 0 ? 'conversation.hasNext' : null) : 'conversation.otherSeries';
  if (code) throw invalid(code, [{ path: 'previousId', code, message: 'A talk of this school and level without a next one.' }]); // prettier-ignore
}

function assertTimes({ startTime, endTime }: { startTime: string | null; endTime: string | null }): void {
  if (startTime === null || endTime === null || startTime < endTime) return;
  const code = 'conversation.timesOrder';
  throw invalid(code, [{ path: 'endTime', code, message: 'Later than the start.' }]);
}
