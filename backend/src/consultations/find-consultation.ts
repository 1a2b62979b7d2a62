import { consultationPolicy, consultationsReadableBy } from '#backend/access/policies/consultation.policy';
import type { Tx } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { type ConsultationDetail } from '#contract/consultations';
import { type Asker, toDetail } from './consultation.mapper';
import { type ConsultationRow, contentsOf, type ContentRow, findConsultation } from './consultations.queries';

export type Found = { row: ConsultationRow; content: ContentRow | undefined };

/** Out of reach is not there. The content is fetched only for who may read it. */
export async function findOrFail(tx: Tx, { user }: Asker, id: string): Promise<Found> {
  const row = await findConsultation(tx, { AND: [consultationsReadableBy(user), { id }] });
  if (!row) throw notFound('consultation.notFound');
  const readable = consultationPolicy.readContent(user, row) ? [id] : [];
  return { row, content: (await contentsOf(tx, readable)).get(id) };
}

export async function readDetail(tx: Tx, asker: Asker, id: string): Promise<ConsultationDetail> {
  const { row, content } = await findOrFail(tx, asker, id);
  return toDetail(row, content, asker);
}
