import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { ImportList, ImportSummary } from '#contract/imports';
import type { UploadedFile } from './csv-file';

export const importRow = {
  id: true,
  kind: true,
  status: true,
  fileNames: true,
  summary: true,
  startedById: true,
  createdAt: true,
  committedAt: true,
  version: true,
} satisfies Prisma.ImportSelect;
export type ImportRow = Prisma.ImportGetPayload<{ select: typeof importRow }>;

const orderings = {
  createdAt: (order: Prisma.SortOrder): Prisma.ImportOrderByWithRelationInput => ({ createdAt: order }),
};

export const whereImport = ({ id, status }: ImportList): Prisma.ImportWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(status && { status }),
});

export const listImports = (tx: Tx, query: ImportList) =>
  tx.import.findMany({ where: whereImport(query), select: importRow, ...pageArguments(query, orderings) });
export const countImports = (tx: Tx, query: ImportList) => tx.import.count({ where: whereImport(query) });
export const findImport = (tx: Tx, id: string) => tx.import.findFirst({ where: { id }, select: importRow });
export const namesOf = (tx: Tx, ids: readonly string[]) =>
  tx.staff.findMany({ where: { id: { in: [...ids] } }, select: { id: true, firstName: true, lastName: true } });

export type NewImport = {
  id: string;
  boardId: string;
  fileHash: string;
  files: readonly UploadedFile[];
  summary: ImportSummary;
  startedById: string | null;
  createdAt: Date;
};

export async function addImport(tx: Tx, { files, ...row }: NewImport): Promise<void> {
  const fileNames = files.map(({ name }) => name);
  await tx.import.create({ data: { ...row, kind: 'koers-csv', status: 'staged', fileNames } });
  const { boardId, id: importId } = row;
  for (const { name, content } of files)
    await tx.importFile.create({ data: { boardId, importId, name, content: new Uint8Array(content) } });
}

export const filesOf = (tx: Tx, importId: string) =>
  tx.importFile.findMany({ where: { importId }, select: { name: true, content: true } });

type Closing = { id: string; version: number };

/** False when somebody closed it first. The staged bytes go with it. */
export async function closeImport(
  tx: Tx,
  { id, version }: Closing,
  data: { status: 'committed'; committedAt: Date; summary: ImportSummary } | { status: 'discarded' },
): Promise<boolean> {
  const { count } = await tx.import.updateMany({
    where: { id, version, status: 'staged' },
    data: { ...data, version: { increment: 1 } },
  });
  await tx.importFile.deleteMany({ where: { importId: id } });
  return count === 1;
}

/**
 * One import of a board at a time: the next waits here, before it has locked anything else, and then sees what the first
 * wrote. It may wait longer than a statement usually does.
 */
export async function waitForTurn(tx: Tx, boardId: string): Promise<void> {
  await tx.$executeRaw`SELECT set_config('lock_timeout', '50s', true)`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`koers.import ${boardId}`}, 0))`;
}
