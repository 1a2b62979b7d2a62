import type { Tx } from '#backend/database/database';
import { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import type { AgreementCreate, ConsultationPlan } from '#contract/consultations';
import type { FormItem } from '#domain/consultations/sections';
import type { ThreadState } from '#domain/consultations/thread';
import type { Day } from '#domain/calendar/day';

export type Known = { id: string; version: number };

export async function addConsultation(
  tx: Tx,
  fresh: { boardId: string; schoolId: string; teacherId: string; groupId: string | null; at: Date; question: string },
): Promise<string> {
  const { at, question, ...rest } = fresh;
  const { id } = await tx.consultation.create({
    data: { ...rest, createdAt: at, updatedAt: at },
    select: { id: true },
  });
  await tx.consultationText.create({
    data: { boardId: rest.boardId, consultationId: id, key: 'question', text: question, updatedAt: at },
  });
  return id;
}

/** False when somebody changed it since `version` was read. */
async function change(tx: Tx, known: Known, at: Date, data: Prisma.ConsultationUncheckedUpdateManyInput) {
  const { count } = await tx.consultation.updateMany({
    where: known,
    data: { ...data, updatedAt: at, version: { increment: 1 } },
  });
  return count === 1;
}

export const planVisit = (
  tx: Tx,
  known: Known,
  { visitOn, at, ...plan }: ConsultationPlan & { collegial: boolean; at: Date },
) => change(tx, known, at, { ...plan, visitOn: toDate(visitOn), state: 'planned' });

/** A visit that fell through has no day any more. */
export const moveTo = (tx: Tx, known: Known, { state, at }: { state: ThreadState; at: Date }) =>
  change(tx, known, at, { state, ...(state === 'question' && { visitOn: null }) });

export const touch = (tx: Tx, known: Known, at: Date) => change(tx, known, at, {});

export async function removeConsultation(tx: Tx, known: Known): Promise<boolean> {
  const { count } = await tx.consultation.deleteMany({ where: { ...known, state: 'question' } });
  return count === 1;
}

/** What was asked when the visit was written down stays, also when the school changes its form. */
export const keepForm = (tx: Tx, id: string, form: readonly FormItem[]) =>
  tx.consultation.updateMany({
    where: { id, form: { equals: Prisma.DbNull } },
    data: { form: form as unknown as Prisma.InputJsonValue },
  });

/** False when the section was written since `version`; 0 means that it was empty. */
export async function writeText(
  tx: Tx,
  { version, ...place }: { boardId: string; consultationId: string; key: string; version: number },
  { text, updatedAt }: { text: string; updatedAt: Date },
): Promise<boolean> {
  const { count } =
    version === 0
      ? await tx.consultationText.createMany({ data: { ...place, text, updatedAt }, skipDuplicates: true })
      : await tx.consultationText.updateMany({
          where: { ...place, version },
          data: { text, updatedAt, version: { increment: 1 } },
        });
  return count === 1;
}

export async function shareWith(tx: Tx, boardId: string, consultationId: string, staffIds: readonly string[]) {
  await tx.consultationShare.deleteMany({ where: { consultationId, staffId: { notIn: [...staffIds] } } });
  await tx.consultationShare.createMany({
    data: staffIds.map((staffId) => ({ boardId, consultationId, staffId })),
    skipDuplicates: true,
  });
}

export const addAgreement = (
  tx: Tx,
  { dueOn, ...agreement }: AgreementCreate & { boardId: string; consultationId: string },
) => tx.consultationAgreement.create({ data: { ...agreement, dueOn: toDate(dueOn) }, select: { id: true } });

export type AgreementEdit = {
  text?: string | undefined;
  ownerId?: string | undefined;
  dueOn?: Day | undefined;
  doneAt?: Date | null;
};

export async function changeAgreement(
  tx: Tx,
  where: { id: string; consultationId: string },
  { text, ownerId, dueOn, doneAt }: AgreementEdit,
): Promise<boolean> {
  const { count } = await tx.consultationAgreement.updateMany({
    where,
    data: {
      ...(text && { text }),
      ...(ownerId && { ownerId }),
      ...(dueOn && { dueOn: toDate(dueOn) }),
      ...(doneAt !== undefined && { doneAt }),
    },
  });
  return count === 1;
}

export async function removeAgreement(tx: Tx, where: { id: string; consultationId: string }): Promise<boolean> {
  const { count } = await tx.consultationAgreement.deleteMany({ where });
  return count === 1;
}
