import { conversationPolicy, conversationsReadableBy } from '#backend/access/policies/conversation.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { peopleAt, peopleOfBoard } from '#backend/organisation/people.queries';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { conflict, forbidden, invalid, notFound } from '#backend/platform/errors';
import { ConversationDetail } from '#contract/conversations';
import { type ConversationState, type ConversationStep, fits } from '#domain/conversations/conversation-state';
import { agreementsOf } from './agreements.queries';
import { takenBy, toAgreement, toConversation, toPoint } from './conversation.mapper';
import { type ConversationRow, countsOf, findConversation, listPoints } from './conversations.queries';

/** Out of reach is not there. */
export async function findRow(tx: Tx, user: User, id: string): Promise<ConversationRow> {
  const row = await findConversation(tx, { AND: [conversationsReadableBy(user), { id }] });
  if (!row) throw notFound('conversation.notFound');
  return row;
}

type InState = Parameters<typeof conversationPolicy.write>[1] & { state: string };

/** For who takes a step: first whether this person may, then whether it fits. */
export function assertMay(step: ConversationStep, row: InState, user: User): void {
  if (!conversationPolicy[takenBy(step)](user, row)) throw forbidden('permission.missing');
  if (!fits(step, row.state as ConversationState)) throw conflict('conversation.wrongState');
}

type Seen = { user: User; canMakePdf: boolean };

export async function readDetail(tx: Tx, { user, canMakePdf }: Seen, id: string): Promise<ConversationDetail> {
  const row = await findRow(tx, user, id);
  const [counts] = await countsOf(tx, [id]);
  const points = await listPoints(tx, id);
  const agreements = await agreementsOf(tx, id);
  const writers = await namesOfStaff(tx, points.flatMap(({ note }) => note?.writerId ?? [])); // prettier-ignore
  const conversation = toConversation(row, { user, counts, canMakePdf });
  return ConversationDetail.parse({
    ...conversation,
    points: points.map((point) => toPoint(point, writers)),
    agreements: agreements.map((one) => toAgreement(one, user)),
    team: conversation.may.edit || conversation.may.agree ? await teamOf(tx, user, row) : [],
  });
}

type Person = { id: string; name: string };

/** Who can be invited and can own an agreement: who works at the school, with the board where it takes part, once each. */
export async function teamOf(
  tx: Tx,
  { today }: User,
  { schoolId, level }: { schoolId: string; level: string },
): Promise<Person[]> {
  const people = await peopleAt(tx, [schoolId], today);
  const board = level === 'boardLeader' ? await peopleOfBoard(tx, today) : [];
  return [...new Map([...board, ...people].map(({ staffId, staff }) => [staffId, fullName(staff)]))].map(
    ([id, name]) => ({ id, name }),
  );
}

type Chosen = { ids: readonly (string | null | undefined)[]; path: string };

/** Somebody of the team, or who was invited already. */
export async function assertKnown(
  tx: Tx,
  user: User,
  of: { schoolId: string; level: string; attendees?: readonly { staffId: string }[] },
  { ids, path }: Chosen,
): Promise<void> {
  const asked = ids.flatMap((id) => id ?? []);
  if (asked.length === 0) return;
  const known = new Set([
    user.staffId,
    ...(of.attendees ?? []).map(({ staffId }) => staffId),
    ...(await teamOf(tx, user, of)).map(({ id }) => id),
  ]);
  if (asked.every((id) => known.has(id))) return;
  const message = 'Works at this school, or was invited.';
  throw invalid('conversation.personUnknown', [{ path, code: 'conversation.personUnknown', message }]);
}
