import { randomUUID } from 'node:crypto';
import type { Tx } from '#backend/database/database';
import type { Day } from '#domain/calendar/day';
import { agendaOf, type AgendaPoint } from '#domain/conversations/agenda';
import { type ConversationLevel, type TemplateQuestion, usualTemplate } from '#domain/conversations/levels';
import { renewAgenda } from '#domain/conversations/series';
import { findTemplate } from './conversation-templates.queries';
import { addPoints, listPoints, placePoints, removePoints, saveEvidence } from './conversations.queries';
import { factsFor } from './facts';

export type About = {
  boardId: string;
  id: string;
  schoolId: string;
  level: string;
  domain: string | null;
  previousId: string | null;
};

/** Makes the agenda from today's data, over what people have done to it. The evidence is as it is now. */
export async function layAgenda(tx: Tx, about: About, today: Day): Promise<void> {
  const { boardId, id: conversationId } = about;
  const fresh = await freshAgenda(tx, about, today);
  const { kept, added, removedIds, order } = renewAgenda(await listPoints(tx, conversationId), fresh);
  if (removedIds.length > 0) await removePoints(tx, conversationId, removedIds);
  const ids = new Map<AgendaPoint, string>(added.map((point) => [point, randomUUID()]));
  if (added.length > 0)
    await addPoints(
      tx,
      { boardId, conversationId },
      added.map((point) => ({ ...point, id: ids.get(point) ?? randomUUID(), position: 0 })),
    );
  await saveEvidence(tx, kept.map(({ id, point }) => ({ id, evidence: point.evidence }))); // prettier-ignore
  await placePoints(tx, conversationId, order.flatMap((one) => (typeof one === 'string' ? one : (ids.get(one) ?? [])))); // prettier-ignore
}

export async function questionsOf(tx: Tx, level: ConversationLevel): Promise<TemplateQuestion[]> {
  const own = await findTemplate(tx, level);
  return own ? (own.questions as TemplateQuestion[]) : usualTemplate(level);
}

async function freshAgenda(tx: Tx, about: About, today: Day): Promise<AgendaPoint[]> {
  const level = about.level as ConversationLevel;
  return agendaOf(await factsFor(tx, { ...about, level }, today), await questionsOf(tx, level));
}
