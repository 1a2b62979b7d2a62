import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';

const commentRow = {
  id: true,
  key: true,
  text: true,
  writerId: true,
  createdAt: true,
  doneAt: true,
} satisfies Prisma.GroupPlanCommentSelect;
export type CommentRow = Prisma.GroupPlanCommentGetPayload<{ select: typeof commentRow }>;

export const commentsOf = (tx: Tx, planId: string) =>
  tx.groupPlanComment.findMany({
    where: { planId },
    select: commentRow,
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 200,
  });

export type NewComment = {
  boardId: string;
  planId: string;
  key: string;
  text: string;
  writerId: string;
  createdAt: Date;
};

export const addComment = (tx: Tx, data: NewComment) => tx.groupPlanComment.create({ data, select: { id: true } });

/** False when there is no such comment on the plan. */
export const markComment = async (
  tx: Tx,
  where: { id: string; planId: string },
  done: { doneAt: Date | null; doneById: string | null },
): Promise<boolean> => (await tx.groupPlanComment.updateMany({ where, data: done })).count === 1;
