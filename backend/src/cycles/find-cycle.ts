import { cyclesReadableBy } from '#backend/access/policies/cycle.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { peopleAt } from '#backend/organisation/people.queries';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { conflict, notFound } from '#backend/platform/errors';
import { CycleDetail } from '#contract/cycles';
import { type CycleAction, cycleRefusal } from '#domain/cycle/cycle-state';
import { type MemberPart, memberParts } from '#domain/cycle/workgroup';
import { countEach, type Counted } from './cycle-counts';
import { type Colleague, courseOf, type Seen, toCycleDetail } from './cycle.mapper';
import { type CycleDetailRow, findCycle } from './cycles.queries';

export type FoundCycle = { row: CycleDetailRow; seen: Seen };

/** Out of reach is not there. */
export async function findRow(tx: Tx, user: User, id: string): Promise<CycleDetailRow> {
  const row = await findCycle(tx, { AND: [cyclesReadableBy(user), { id }] });
  if (!row) throw notFound('cycle.notFound');
  return row;
}

/** With everything counted: for who shows how far it is, closes it or throws it away. */
export async function findOrFail(tx: Tx, user: User, id: string): Promise<FoundCycle> {
  const row = await findRow(tx, user, id);
  const counted = (await countEach(tx, [row], user.today)).get(id);
  if (!counted) throw notFound('cycle.notFound');
  return { row, seen: { user, counted } };
}

export async function readCycle(tx: Tx, user: User, id: string): Promise<CycleDetail> {
  const { row, seen } = await findOrFail(tx, user, id);
  const writers = await namesOfStaff(tx, row.texts.flatMap(({ writerId }) => writerId ?? [])); // prettier-ignore
  return CycleDetail.parse(toCycleDetail(row, seen, { team: await teamOf(tx, user, row.schoolId), writers }));
}

/** Who works at the school, once each, with everything they can be in a werkgroep. */
export async function teamOf(tx: Tx, user: User, schoolId: string): Promise<Colleague[]> {
  const found = new Map<string, Colleague>();
  for (const { staffId, role, staff } of await peopleAt(tx, [schoolId], user.today)) {
    const one = found.get(staffId) ?? { id: staffId, name: fullName(staff), roles: [] };
    if (memberParts.includes(role as MemberPart)) one.roles.push(role as MemberPart);
    found.set(staffId, one);
  }
  return [...found.values()];
}

export function assertOpen(action: CycleAction, row: CycleDetailRow, counted?: Counted): void {
  const refusal = cycleRefusal(action, courseOf(row, counted));
  if (refusal) throw conflict(refusal);
}
