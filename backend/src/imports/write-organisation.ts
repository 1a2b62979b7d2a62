import { randomUUID } from 'node:crypto';
import type { Tx } from '#backend/database/database';
import { endOf, type SchoolYear, startOf } from '#domain/calendar/school-year';
import { type TablePlan, writtenRows } from '#domain/imports/compare';
import type { ImportPlan } from '#domain/imports/plan-import';
import type { RowOf } from '#domain/imports/tables';
import type { By } from '#backend/results/norm-history.queries';
import { idOf, type Ids } from './board-state.queries';
import { insertRows, updateRows } from './bulk-rows';
import { writeGroups } from './write-groups';
import { addTestPeriods } from './write-test-periods';

export type Writing = { ids: Ids; importId: string; by: By };

/** Schools, pupils and who was enrolled where; in this order, since each refers to the one before. */
export async function writeOrganisation(tx: Tx, plan: ImportPlan, writing: Writing): Promise<void> {
  await writeSchools(tx, plan.schools, writing.ids);
  await writePupils(tx, plan.pupils, writing.ids);
  await writeEnrolments(tx, plan.enrolments, writing);
}

// A key such as 99AA00 is a BRIN with its vestiging; any other is the board's own.
const brinAndVestiging = /^(\d{2}[A-Z]{2})(\d{2})$/;

async function writeSchools(tx: Tx, plan: TablePlan<'schools'>, { schools }: Ids): Promise<void> {
  const fresh = new Map(plan.added.map((row) => [row.school, row]));
  for (const key of fresh.keys()) schools.set(key, randomUUID());
  const columns = { id: 'uuid', key: 'text', name: 'text', brin: 'text', vestiging: 'text', region: 'text' };
  const rows = [...fresh].map(([key, { name, region }]) => {
    const [, brin = null, vestiging = null] = brinAndVestiging.exec(key) ?? [];
    return { id: idOf(schools, key), key, name, brin, vestiging, region };
  });
  await insertRows(tx, { table: 'School', columns }, rows);

  const renamed = plan.changed.filter(({ values, before }) => !isSameSchool(values, before));
  const byId = new Map(renamed.map(({ id, values: { name, region } }) => [id, { id, name, region }]));
  const changes = { id: 'uuid', name: 'text', region: 'text' };
  await updateRows(tx, { table: 'School', key: 'id', columns: changes, also: ', version = version + 1' }, [
    ...byId.values(),
  ]);
  await writeWeights(tx, writtenRows(plan), schools);
}

const isSameSchool = (one: RowOf<'schools'>, other: RowOf<'schools'>) =>
  one.name === other.name && one.region === other.region;

async function writeWeights(tx: Tx, rows: readonly RowOf<'schools'>[], schools: Ids['schools']): Promise<void> {
  const columns = { schoolId: 'uuid', schoolYear: 'text', weight: 'numeric', source: 'text' };
  const weights = rows.flatMap(({ school, weging: weight, weging_year: schoolYear }) =>
    weight === null ? [] : [{ schoolId: idOf(schools, school), schoolYear, weight, source: 'koers-csv' }],
  );
  // The source of a weight that stays the same, stays too.
  const onConflict = `ON CONFLICT ("boardId", "schoolId", "schoolYear") DO UPDATE SET weight = excluded.weight, source = excluded.source
    WHERE "SchoolWeight".weight <> excluded.weight`;
  await insertRows(tx, { table: 'SchoolWeight', columns, onConflict }, weights);
}

const identity = {
  pupilId: 'uuid',
  key: 'text',
  firstName: 'text',
  lastName: 'text',
  birthDate: 'date',
  eckId: 'text',
};

async function writePupils(tx: Tx, { added, changed }: TablePlan<'pupils'>, { pupils }: Ids): Promise<void> {
  for (const { pupil } of added) pupils.set(pupil, randomUUID());
  const toIdentity = (row: RowOf<'pupils'>) => ({
    pupilId: idOf(pupils, row.pupil),
    key: row.pupil,
    firstName: row.first_name,
    lastName: row.last_name,
    birthDate: row.birth_date,
    eckId: row.eck_id,
  });
  const fresh = added.map(toIdentity);
  await insertRows(
    tx,
    { table: 'Pupil', columns: { id: 'uuid' } },
    fresh.map(({ pupilId }) => ({ id: pupilId })),
  );
  await insertRows(tx, { table: 'PupilIdentity', columns: identity }, fresh);
  const rows = changed.map(({ values }) => toIdentity(values));
  await updateRows(tx, { table: 'PupilIdentity', key: 'pupilId', columns: identity }, rows);
}

const enrolment = {
  id: 'uuid',
  pupilId: 'uuid',
  schoolId: 'uuid',
  schoolYear: 'text',
  yearGroup: 'int',
  groupId: 'uuid',
  fromOn: 'date',
  untilOn: 'date',
  importId: 'uuid',
};

async function writeEnrolments(tx: Tx, plan: TablePlan<'enrolments'>, { ids, importId }: Writing): Promise<void> {
  const written = writtenRows(plan);
  await addSchoolYears(tx, new Set(written.map(({ school_year }) => school_year)));
  const groups = await writeGroups(tx, written, ids);
  const toEnrolment = (id: string, row: RowOf<'enrolments'>) => ({
    id,
    pupilId: idOf(ids.pupils, row.pupil),
    schoolId: idOf(ids.schools, row.school),
    schoolYear: row.school_year,
    yearGroup: row.year_group,
    groupId: groups.idOf(row),
    fromOn: row.from,
    untilOn: row.until,
    importId,
  });
  const fresh = plan.added.map((row) => toEnrolment(randomUUID(), row));
  await insertRows(tx, { table: 'Enrolment', columns: enrolment }, fresh);
  const changed = plan.changed.map(({ id, values }) => toEnrolment(id, values));
  await updateRows(tx, { table: 'Enrolment', key: 'id', columns: enrolment }, changed);
  await addTestPeriods(tx, fresh);
}

async function addSchoolYears(tx: Tx, labels: ReadonlySet<SchoolYear>): Promise<void> {
  const columns = { label: 'text', startsOn: 'date', endsOn: 'date' };
  const rows = [...labels].map((label) => ({ label, startsOn: startOf(label), endsOn: endOf(label) }));
  await insertRows(tx, { table: 'SchoolYear', columns, onConflict: 'ON CONFLICT DO NOTHING' }, rows);
}
