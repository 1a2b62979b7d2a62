import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { TaskCommentList } from '#contract/review-tasks';

const commentRow = {
  id: true,
  writerId: true,
  writer: { select: { firstName: true, lastName: true } },
  text: true,
  createdAt: true,
} satisfies Prisma.ReviewTaskCommentSelect;
export type CommentRow = Prisma.ReviewTaskCommentGetPayload<{ select: typeof commentRow }>;

const orderings = {
  createdAt: (order: Prisma.SortOrder): Prisma.ReviewTaskCommentOrderByWithRelationInput => ({ createdAt: order }),
};

export const listTaskComments = (tx: Tx, taskId: string, { id, ...query }: TaskCommentList) =>
  tx.reviewTaskComment.findMany({
    where: { taskId, ...(id && { id: { in: id } }) },
    select: commentRow,
    ...pageArguments(query, orderings),
  });
export const countTaskComments = (tx: Tx, taskId: string) => tx.reviewTaskComment.count({ where: { taskId } });

type NewComment = Pick<
  Prisma.ReviewTaskCommentUncheckedCreateInput,
  'boardId' | 'taskId' | 'writerId' | 'text' | 'createdAt'
>;
export const addTaskComment = (tx: Tx, data: NewComment) => tx.reviewTaskComment.create({ data, select: commentRow });
