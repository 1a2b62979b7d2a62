import { randomUUID } from 'node:crypto';
import type { Database, Tx } from '#backend/database/database';
import { locationsOf, openSchoolsOf, weightsOf } from '#backend/open-data/open-boards.queries';
import { sqlStateOf } from '#backend/platform/database-errors';
import { toDate } from '#backend/platform/clock';
import { conflict } from '#backend/platform/errors';
import type { Role } from '#contract/permissions';
import type { Region } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import { endOf, schoolYearAfter, schoolYearOf, startOf } from '#domain/calendar/school-year';
import { defaultTestPeriods } from './test-period-defaults';

export type NewBoard = { name: string; number: string; region: Region | null };
export type NewSchool = {
  id: string;
  key: string;
  name: string;
  brin: string;
  vestiging: string | null;
  ovt: string;
  region: Region | null;
  weights: { schoolYear: string; weight: number }[];
};
export type NewUser = {
  email: string;
  firstName: string;
  lastName: string;
  role: Role;
  schoolId: string | null;
  passwordHash: string;
};

const weightSource = 'Inspectie van het Onderwijs, schoolweging (CBS)';
const pastYears = 3;

/** What the open data know of the schools of this board; empty for a board they do not know. */
export async function schoolsInOpenData(common: Database['common'], boardNumber: string): Promise<NewSchool[]> {
  const rows = await openSchoolsOf(common, boardNumber);
  const weights = await weightsOf(
    common,
    rows.map(({ ovt }) => ovt),
  );
  const locations = await locationsOf(
    common,
    rows.map(({ brin }) => brin),
  );
  return rows.map(({ ovt, brin, name, region }) => {
    // The suffix of an ovt (C1) is no location: only where a BRIN is one school at one location are they the same.
    const here = locations.filter((one) => one.brin === brin);
    const alone = rows.filter((one) => one.brin === brin).length === 1 && here.length === 1;
    const vestiging = (alone && here[0]?.vestiging) || null;
    return {
      id: randomUUID(),
      key: vestiging ? brin + vestiging : ovt,
      name: name ?? ovt,
      brin,
      vestiging,
      ovt,
      region: region as Region | null,
      weights: weights.filter((one) => one.ovt === ovt),
    };
  });
}

/** The number is claimed first: of two who make the same board at once, one is told. */
export async function createBoard(
  tx: Tx,
  boardId: string,
  { name, number, region, createdAt }: NewBoard & { createdAt: Date },
): Promise<void> {
  try {
    // The schedule of a board starts at this moment: on the demo clock too nothing from before it is caught up.
    await tx.boardDirectory.create({ data: { boardId, number, createdAt } });
  } catch (error) {
    if (sqlStateOf(error) === '23505')
      throw conflict('board.numberTaken', `There is a board with number ${number} already.`);
    throw error;
  }
  await tx.board.create({ data: { id: boardId, number, name, region, createdAt } });
}

/** The present school year and three before it, so that the past can be imported. */
export async function createSchoolYears(tx: Tx, boardId: string, today: Day): Promise<void> {
  const present = schoolYearOf(today);
  const labels = Array.from({ length: pastYears + 1 }, (_, back) => schoolYearAfter(present, -back));
  await tx.schoolYear.createMany({
    data: labels.map((label) => ({ boardId, label, startsOn: toDate(startOf(label)), endsOn: toDate(endOf(label)) })),
  });
}

/** Schools with their yearly weights and the usual test periods of the present school year. */
export async function createSchools(
  tx: Tx,
  boardId: string,
  { schools, today }: { schools: readonly NewSchool[]; today: Day },
) {
  const schoolYear = schoolYearOf(today);
  await tx.school.createMany({ data: schools.map(({ weights: _weights, ...school }) => ({ boardId, ...school })) });
  await tx.schoolWeight.createMany({
    data: schools.flatMap(({ id, weights }) =>
      weights.map((one) => ({
        boardId,
        schoolId: id,
        schoolYear: one.schoolYear,
        weight: one.weight,
        source: weightSource,
      })),
    ),
  });
  await tx.testPeriod.createMany({
    data: schools.flatMap(({ id }) =>
      defaultTestPeriods(schoolYear).map(({ moment, opensOn, closesOn }) => ({
        boardId,
        schoolId: id,
        schoolYear,
        moment,
        opensOn: toDate(opensOn),
        closesOn: toDate(closesOn),
      })),
    ),
  });
}

/** A person with one role and a password. @returns the id of the person. */
export async function createUser(
  tx: Tx,
  boardId: string,
  { user, today, at }: { user: NewUser; today: Day; at: Date },
) {
  const { passwordHash, role, schoolId, ...person } = user;
  const { id } = await tx.staff.create({
    data: { boardId, ...person, email: person.email.toLowerCase() },
    select: { id: true },
  });
  await tx.credential.create({ data: { boardId, staffId: id, passwordHash, changedAt: at } });
  await tx.roleAssignment.create({ data: { boardId, staffId: id, role, schoolId, fromOn: toDate(today) } });
  return id;
}
