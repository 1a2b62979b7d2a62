import type { Tx } from '#backend/database/database';
import type { TemplateQuestion } from '#domain/conversations/levels';

export const listTemplates = (tx: Tx) =>
  tx.conversationTemplate.findMany({ select: { level: true, questions: true, version: true } });

export const findTemplate = (tx: Tx, level: string) =>
  tx.conversationTemplate.findFirst({ where: { level }, select: { level: true, questions: true, version: true } });

type Written = { questions: TemplateQuestion[]; updatedAt: Date };

/** False when somebody changed it since; version 0 means that the board had none of its own. */
export async function saveTemplate(
  tx: Tx,
  { version, ...place }: { boardId: string; level: string; version: number },
  written: Written,
): Promise<boolean> {
  const { count } =
    version === 0
      ? await tx.conversationTemplate.createMany({ data: { ...place, ...written }, skipDuplicates: true })
      : await tx.conversationTemplate.updateMany({
          where: { ...place, version },
          data: { ...written, version: { increment: 1 } },
        });
  return count === 1;
}
