import { addDays, type Day } from '#domain/calendar/day';
import {
  endOf,
  resultsYearOf,
  type SchoolYear,
  schoolYearAfter,
  schoolYearOf,
  schoolYearOfResults,
  startOf,
} from '#domain/calendar/school-year';
import { type BoardRows, emptyRows } from './board-tables';
import { type Career, drawCareers, range } from './careers';
import { addInstruments, type Instruments } from './instruments';
import { firstNames, lastNames } from './names';
import { addGroups, People, type Person, type SeededGroup, schoolYearRow } from './organisation';
import { Random } from './random';
import { addOutcome, addResults, type TestingContext } from './results';
import { planSchools, type SchoolPlan } from './school-plans';
import { addDemoAccounts } from './demo-accounts';
import { addTestPeriods, type Periods } from './test-periods';

export type BoardRequest = {
  seed: number;
  schools: number;
  today: Day;
  /** What comes after the @ of invented addresses. */
  mailDomain: string;
  /** Hash of the demo accounts' password; without it there are no accounts. */
  passwordHash: string | null;
  /** Times the ordinary number of pupils of every school. */
  scale?: number;
};

export type GeneratedBoard = { id: string; rows: BoardRows; plans: SchoolPlan[]; schoolIds: string[] };

const yearsCovered = 10;

/** An invented board, the same for the same request: ten school years up to the present one. */
export function generateBoard(request: BoardRequest): GeneratedBoard {
  const random = new Random(request.seed);
  const rows = emptyRows();
  const present = schoolYearOf(request.today);
  const labels = range(1 - yearsCovered, 0).map((back) => schoolYearAfter(present, back));
  const presentYear = resultsYearOf(present);
  const id = random.uuid();
  const scaled = (plan: SchoolPlan) => ({ ...plan, size: Math.round(plan.size * (request.scale ?? 1)) });
  const plans = planSchools(random, request.schools, presentYear).map(scaled);
  rows.SchoolYear.push(...labels.map((label) => schoolYearRow(label, endOf(label))));
  const importId = addImport(random, rows, request.today);
  const instruments = addInstruments(random, rows, startOf(labels[0] as SchoolYear));
  const schoolIds = plans.map((plan) => addSchool(random, rows, plan, labels));
  const periods = addTestPeriods(random, rows, schoolIds, labels);
  const careers = drawCareers(random, plans, {
    firstCohort: resultsYearOf(labels[0] as SchoolYear),
    lastCohort: presentYear + 7,
    presentYear,
  });
  const people = new People(random, rows, request.mailDomain, startOf(labels[0] as SchoolYear));
  const staff = plans.map((plan, school) => addStaff(people, random, schoolIds[school] as string, plan));
  const groups = divide({ random, rows, labels, schoolIds, careers, staff });
  enrol({
    random,
    rows,
    labels,
    plans,
    schoolIds,
    careers,
    groups,
    importId,
    today: request.today,
    instruments,
    periods,
  });
  if (request.passwordHash)
    addDemoAccounts({
      people,
      rows,
      schoolId: schoolIds[0] as string,
      groupsNow: groups.get(`0 ${present}`) ?? [],
      ...request,
      passwordHash: request.passwordHash,
    });
  return { id, rows, plans, schoolIds };
}

function addImport(random: Random, rows: BoardRows, today: Day): string {
  const id = random.uuid();
  const at = `${addDays(today, -60)}T08:00:00Z`;
  const summary = JSON.stringify({
    tables: [],
    unknownColumns: [],
    errors: [],
    errorsTotal: 0,
    changes: [],
    changesTotal: 0,
    warnings: [],
  });
  rows.Import.push({
    id,
    kind: 'koers-csv',
    status: 'committed',
    fileHash: 'demo',
    fileNames: ['demo.zip'],
    summary,
    createdAt: at,
    committedAt: at,
  });
  return id;
}

function addSchool(random: Random, rows: BoardRows, plan: SchoolPlan, labels: readonly SchoolYear[]): string {
  const id = random.uuid();
  rows.School.push({
    id,
    key: plan.key,
    name: plan.name,
    brin: plan.key.slice(0, 4),
    vestiging: plan.key.slice(4),
    region: 'zuid',
  });
  const known = range(-3, labels.length - 3).map((i) => schoolYearAfter(labels[0] as SchoolYear, i)); // published after two years
  for (const schoolYear of known)
    rows.SchoolWeight.push({
      schoolId: id,
      schoolYear,
      weight: Math.round((plan.weight + 0.3 * random.normal()) * 100) / 100,
      source: 'Verzonnen (demo)',
    });
  const year = labels.at(-1) as SchoolYear;
  for (const [name, after] of [
    ['Studiedag', 65],
    ['Studiedag', 190],
  ] as const) {
    const day = addDays(startOf(year), after + random.whole(0, 10));
    rows.SchoolFreeDays.push({ id: random.uuid(), schoolId: id, name, fromOn: day, untilOn: day });
  }
  return id;
}

function addStaff(people: People, random: Random, schoolId: string, plan: SchoolPlan): Person[] {
  people.add([{ role: 'schoolLeader', schoolId }]);
  people.add([{ role: 'coach', schoolId }]);
  const teachers = Math.max(6, Math.round((plan.size / 24) * 1.5));
  return Array.from({ length: teachers }, () =>
    people.add([{ role: 'teacher', schoolId }], { workingDays: random.chance(0.4) ? [1, 2, 3, 4, 5] : [1, 2, 3] }),
  );
}

type Division = {
  random: Random;
  rows: BoardRows;
  labels: readonly SchoolYear[];
  schoolIds: readonly string[];
  careers: readonly Career[];
  staff: readonly Person[][];
};

/** Groups per school and year, found by `school label`. */
function divide({ random, rows, labels, schoolIds, careers, staff }: Division): Map<string, SeededGroup[]> {
  const sizes = new Map<string, Map<number, number>>();
  for (const { cohort, stays } of careers) {
    for (const label of labels) {
      const yearGroup = 8 - (cohort - resultsYearOf(label));
      const stay = stays.find(({ from, until }) => from <= yearGroup && yearGroup <= until);
      if (!stay) continue;
      const key = `${stay.school} ${label}`;
      const counts = sizes.get(key) ?? new Map<number, number>();
      sizes.set(key, counts.set(yearGroup, (counts.get(yearGroup) ?? 0) + 1));
    }
  }
  const groups = new Map<string, SeededGroup[]>();
  schoolIds.forEach((schoolId, school) => {
    for (const schoolYear of labels) {
      const key = `${school} ${schoolYear}`;
      groups.set(
        key,
        addGroups(random, rows, {
          schoolId,
          schoolYear,
          sizes: sizes.get(key) ?? new Map<number, number>(),
          pool: staff[school] ?? [],
        }),
      );
    }
  });
  return groups;
}

type Enrolling = {
  random: Random;
  rows: BoardRows;
  labels: readonly SchoolYear[];
  plans: readonly SchoolPlan[];
  schoolIds: readonly string[];
  careers: readonly Career[];
  groups: ReadonlyMap<string, SeededGroup[]>;
  importId: string;
  today: Day;
  instruments: Instruments;
  periods: Periods;
};

function enrol(all: Enrolling): void {
  const { random, rows, labels, plans, careers, today } = all;
  const context: TestingContext = { ...all, rows };
  careers.forEach((career, nth) => {
    const present = labels.filter((label) => stayIn(career, label));
    if (present.length === 0) return;
    const last = present.at(-1) as SchoolYear;
    rows.Pupil.push({ id: career.id, leftOn: last === labels.at(-1) ? null : endOf(last) });
    rows.PupilIdentity.push(
      identityOf(random, career, { nth, school: plans[career.stays[0]?.school ?? 0] as SchoolPlan }),
    );
    for (const label of present) addEnrolment(all, career, { label, nth });
    addResults(context, career);
    if (
      today >= `${career.cohort}-03-15` &&
      career.cohort !== 2020 &&
      stayIn(career, schoolYearOfResults(career.cohort))
    )
      addOutcome(context, career);
  });
}

export function stayIn(
  career: Career,
  label: SchoolYear,
): { school: number; yearGroup: number; first: boolean } | null {
  const yearGroup = 8 - (career.cohort - resultsYearOf(label));
  const stay = career.stays.find(({ from, until }) => from <= yearGroup && yearGroup <= until);
  return stay && yearGroup >= 1 ? { school: stay.school, yearGroup, first: stay.from === yearGroup } : null;
}

function identityOf(random: Random, career: Career, { nth, school }: { nth: number; school: SchoolPlan }) {
  const birthDate = addDays(`${career.cohort - 12}-04-01`, -random.whole(0, 364));
  return {
    pupilId: career.id,
    key: `${school.key}-${String(nth).padStart(5, '0')}`,
    firstName: random.one(firstNames),
    lastName: random.one(lastNames),
    birthDate,
  };
}

function addEnrolment(
  { random, rows, labels, schoolIds, groups, importId }: Enrolling,
  career: Career,
  { label, nth }: { label: SchoolYear; nth: number },
): void {
  const stay = stayIn(career, label);
  if (!stay) return;
  const possible = (groups.get(`${stay.school} ${label}`) ?? []).filter(({ yearGroups }) =>
    yearGroups.includes(stay.yearGroup),
  );
  const group = possible[nth % Math.max(1, possible.length)];
  const untilOn = label === labels.at(-1) ? null : endOf(label);
  rows.Enrolment.push({
    id: random.uuid(),
    pupilId: career.id,
    schoolId: schoolIds[stay.school] as string,
    schoolYear: label,
    yearGroup: stay.yearGroup,
    groupId: group?.id ?? null,
    fromOn: startOf(label),
    untilOn,
    importId,
  });
}
