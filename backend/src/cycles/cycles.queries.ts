import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pageArguments } from '#backend/platform/list-page';
import type { CycleList, CycleVersionList } from '#contract/cycles';
import { textKeys } from '#domain/cycle/items';

const person = { select: { firstName: true, lastName: true } } as const;
const member = { select: { staffId: true, part: true, staff: person }, orderBy: { staffId: 'asc' } } as const;

export const cycleRow = {
  id: true,
  schoolId: true,
  school: { select: { name: true } },
  schoolYear: true,
  half: true,
  domain: true,
  focus: true,
  ownerId: true,
  owner: person,
  closedAt: true,
  members: member,
  createdAt: true,
  updatedAt: true,
  version: true,
} satisfies Prisma.CycleSelect;
export type CycleRow = Prisma.CycleGetPayload<{ select: typeof cycleRow }>;

export const itemRow = {
  id: true,
  cycleId: true,
  kind: true,
  title: true,
  text: true,
  form: true,
  onDay: true,
  staffId: true,
  staff: person,
  hours: true,
  cover: true,
  answer: true,
  helpAsked: true,
  doneOn: true,
  people: { select: { staffId: true, staff: person }, orderBy: { staffId: 'asc' } },
  version: true,
} satisfies Prisma.CycleItemSelect;
export type ItemRow = Prisma.CycleItemGetPayload<{ select: typeof itemRow }>;

export const textRow = { key: true, text: true, version: true, savedAt: true, writerId: true } as const;

export const cycleDetailRow = {
  ...cycleRow,
  copiedFrom: { select: { id: true, focus: true, schoolYear: true, half: true } },
  texts: { select: textRow, orderBy: { key: 'asc' } },
  // By day, and without one by an id that says nothing: the order tells nobody who raised a concern when.
  items: { select: itemRow, orderBy: [{ onDay: 'asc' }, { id: 'asc' }], take: 500 },
} satisfies Prisma.CycleSelect;
export type CycleDetailRow = Prisma.CycleGetPayload<{ select: typeof cycleDetailRow }>;
export type TextRow = CycleDetailRow['texts'][number];

const orderings = {
  schoolYear: (order: Prisma.SortOrder): Prisma.CycleOrderByWithRelationInput => ({ schoolYear: order }),
  updatedAt: (order: Prisma.SortOrder) => ({ updatedAt: order }),
  focus: (order: Prisma.SortOrder) => ({ focus: order }),
};

export const whereCycle = ({ id, state, ...asked }: CycleList): Prisma.CycleWhereInput => ({
  ...(id && { id: { in: id } }),
  ...(asked.schoolId && { schoolId: asked.schoolId }),
  ...(asked.schoolYear && { schoolYear: asked.schoolYear }),
  ...(asked.domain && { domain: asked.domain }),
  ...(state && { closedAt: state === 'closed' ? { not: null } : null }),
});

export const listCycles = (tx: Tx, where: Prisma.CycleWhereInput, query: CycleList) =>
  tx.cycle.findMany({ where, select: cycleRow, ...pageArguments(query, orderings) });
export const countCycleRows = (tx: Tx, where: Prisma.CycleWhereInput) => tx.cycle.count({ where });
export const findCycle = (tx: Tx, where: Prisma.CycleWhereInput) =>
  tx.cycle.findFirst({ where, select: cycleDetailRow });

export type NewCycle = Omit<Prisma.CycleUncheckedCreateInput, 'members' | 'texts' | 'items' | 'copies'> & {
  id: string;
};

/** False when the school has one with that focus and period already. */
export async function addCycle(tx: Tx, cycle: NewCycle): Promise<boolean> {
  const { count } = await tx.cycle.createMany({ data: cycle, skipDuplicates: true });
  if (count === 0) return false;
  const { boardId, id: cycleId } = cycle;
  await tx.cycleText.createMany({ data: textKeys.map((key) => ({ boardId, cycleId, key })) });
  return true;
}

type Saved = Omit<Prisma.CycleUncheckedUpdateManyInput, 'boardId' | 'id' | 'version'>;

/** False when somebody changed it since. */
export async function saveCycle(tx: Tx, known: { id: string; version: number }, data: Saved): Promise<boolean> {
  const { count } = await tx.cycle.updateMany({ where: known, data: { ...data, version: { increment: 1 } } });
  return count === 1;
}

export async function setMembers(
  tx: Tx,
  { boardId, cycleId }: { boardId: string; cycleId: string },
  members: readonly { staffId: string; part: string }[],
): Promise<void> {
  await tx.cycleMember.deleteMany({ where: { cycleId } });
  await tx.cycleMember.createMany({ data: members.map((one) => ({ boardId, cycleId, ...one })) });
}

type Writing = { boardId: string; cycleId: string; key: string };
type Written = { text: string; writerId: string; savedAt: Date };

/** Saves a text one version further and keeps what was saved. False when somebody saved it since `version` was read. */
export async function saveText(tx: Tx, at: Writing, version: number, saved: Written): Promise<boolean> {
  const { count } = await tx.cycleText.updateMany({
    where: { ...at, version },
    data: { ...saved, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.cycleTextVersion.create({ data: { ...at, version: version + 1, ...saved } });
  return true;
}

type OfCycle = { cycleId: string; query: CycleVersionList };
const whereVersion = ({ cycleId, query }: OfCycle) => ({ cycleId, ...(query.key && { key: query.key }) });

/** In the asked order of time; of one moment by key and version. */
export const listVersions = (tx: Tx, of: OfCycle) =>
  tx.cycleTextVersion.findMany({
    where: whereVersion(of),
    select: textRow,
    orderBy: [{ savedAt: of.query.order === 'ASC' ? 'asc' : 'desc' }, { key: 'asc' }, { version: 'asc' }],
    skip: (of.query.page - 1) * of.query.perPage,
    take: of.query.perPage,
  });
export const countVersions = (tx: Tx, of: OfCycle) => tx.cycleTextVersion.count({ where: whereVersion(of) });
