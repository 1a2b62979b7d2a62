import { randomUUID } from 'node:crypto';
import type { Tx } from '#backend/database/database';
import type { RowOf } from '#domain/imports/tables';
import { idOf, type Ids } from './board-state.queries';
import { insertRows, updateRows } from './bulk-rows';

type Enrolled = RowOf<'enrolments'>;
type Group = { id: string; schoolId: string; schoolYear: string; name: string; yearGroups: number[]; state: State };
type State = 'fresh' | 'widened' | 'same';

/** Makes the groups that pupils are enrolled in; one with pupils of several year groups is a combination group. */
export async function writeGroups(
  tx: Tx,
  rows: readonly Enrolled[],
  { schools }: Ids,
): Promise<{ idOf: (row: Enrolled) => string | null }> {
  const years = [...new Set(rows.map(({ school_year }) => school_year))];
  const present = await tx.group.findMany({
    where: { schoolYear: { in: years } },
    select: { id: true, schoolId: true, schoolYear: true, name: true, yearGroups: true },
  });
  const groups = new Map(present.map((group) => [keyOf(group), { ...group, state: 'same' } as Group]));
  for (const { school, school_year: schoolYear, group: name, year_group: yearGroup } of rows) {
    if (name === null) continue;
    const place = { schoolId: idOf(schools, school), schoolYear, name };
    widen(groups, place, yearGroup);
  }
  await save(tx, [...groups.values()]);
  return {
    idOf: ({ school, school_year: schoolYear, group: name }) =>
      name === null ? null : (groups.get(keyOf({ schoolId: idOf(schools, school), schoolYear, name }))?.id ?? null),
  };
}

type Place = Pick<Group, 'schoolId' | 'schoolYear' | 'name'>;
const keyOf = ({ schoolId, schoolYear, name }: Place) => `${schoolId} ${schoolYear} ${name}`;

function widen(groups: Map<string, Group>, place: Place, yearGroup: number): void {
  const group = groups.get(keyOf(place));
  if (!group) groups.set(keyOf(place), { ...place, id: randomUUID(), yearGroups: [yearGroup], state: 'fresh' });
  else if (!group.yearGroups.includes(yearGroup)) {
    group.yearGroups = [...group.yearGroups, yearGroup].sort((a, b) => a - b);
    if (group.state === 'same') group.state = 'widened';
  }
}

async function save(tx: Tx, groups: readonly Group[]): Promise<void> {
  const columns = { id: 'uuid', schoolId: 'uuid', schoolYear: 'text', name: 'text', yearGroups: 'int[]' };
  const rowsIn = (state: State) =>
    groups
      .filter((group) => group.state === state)
      .map((group) => ({ ...group, yearGroups: `{${group.yearGroups.join()}}` }));
  await insertRows(tx, { table: 'Group', columns }, rowsIn('fresh'));
  await updateRows(tx, { table: 'Group', key: 'id', columns: { id: 'uuid', yearGroups: 'int[]' } }, rowsIn('widened'));
}
