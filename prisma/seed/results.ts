import { addDays, type Day, daysBetween } from '#domain/calendar/day';
import { resultsYearOf, type SchoolYear, schoolYearOfResults } from '#domain/calendar/school-year';
import { domains } from '#domain/results/levels';
import { momentOrder, type TestMoment } from '#domain/results/moments';
import { levelAtPlace } from '#domain/results/national-levels';
import { type Abilities, Testing } from './abilities';
import type { BoardRows } from './board-tables';
import type { Career } from './careers';
import { stayIn } from './generate-board';
import { type Instruments, momentsOf, scaleAt } from './instruments';
import type { Random } from './random';
import type { SchoolPlan } from './school-plans';
import type { Periods } from './test-periods';

export type TestingContext = {
  random: Random;
  rows: BoardRows;
  labels: readonly SchoolYear[];
  plans: readonly SchoolPlan[];
  schoolIds: readonly string[];
  importId: string;
  today: Day;
  instruments: Instruments;
  periods: Periods;
};

const missedTests = 0.03;
/** From here on a provider reports a reference level itself (facts §2.2). */
const reportsFrom: Record<string, number> = { LIB: momentOrder(6, 'E'), IEP: momentOrder(6, 'M') };

/** All tests of one pupil in order, up to today. */
export function addResults(context: TestingContext, career: Career): void {
  const testing = new Testing(context.random, career.abilities);
  for (const label of context.labels) {
    const yearGroup = 8 - (career.cohort - resultsYearOf(label));
    if (yearGroup < 3 || yearGroup > 8) continue;
    for (const moment of momentsOf(yearGroup)) {
      if (!isTaken(label, yearGroup, moment)) continue;
      const z = testing.next(momentOrder(yearGroup, moment));
      const where = placeOf(career, label);
      if (where) addTest(context, career, { label, yearGroup, moment, z, ...where });
    }
  }
}

/** No tests in the spring of 2020; year group 8 tests in autumn, and until 2023-2024 in winter too (facts §2.2). */
function isTaken(label: SchoolYear, yearGroup: number, moment: TestMoment): boolean {
  if (label === '2019-2020' && moment === 'E') return false;
  return yearGroup < 8 || moment === 'B' || label < '2023-2024';
}

/** At which school it counts: where the pupil was, or the school it was brought along to. */
function placeOf(career: Career, label: SchoolYear): { school: number; broughtAlong: boolean } | null {
  const stay = stayIn(career, label);
  if (stay) return { school: stay.school, broughtAlong: false };
  const [first] = career.stays;
  const yearGroup = 8 - (career.cohort - resultsYearOf(label));
  return career.broughtResults && first && yearGroup < first.from ? { school: first.school, broughtAlong: true } : null;
}

type Test = {
  label: SchoolYear;
  yearGroup: number;
  moment: TestMoment;
  z: Abilities;
  school: number;
  broughtAlong: boolean;
};

function addTest(
  { random, rows, plans, schoolIds, importId, today, instruments, periods }: TestingContext,
  career: Career,
  test: Test,
): void {
  const { label, yearGroup, moment, school } = test;
  const period = periods(school, label, moment);
  const plan = plans[school] as SchoolPlan;
  if (!period) return;
  const provider = providerIn(plan, resultsYearOf(label));
  const { mean, sd } = scaleAt(provider, yearGroup, moment);
  const opened = daysBetween(period.opensOn, period.closesOn);
  for (const domain of domains) {
    const takenOn = addDays(period.opensOn, random.whole(0, opened));
    if (random.chance(missedTests) || takenOn >= today) continue;
    const reports = (reportsFrom[provider] ?? Infinity) <= momentOrder(yearGroup, moment);
    rows.Result.push({
      id: random.uuid(),
      pupilId: career.id,
      schoolId: schoolIds[school] as string,
      instrumentId: instruments.idOf(provider, domain),
      domain,
      yearGroup,
      moment,
      takenOn,
      score: Math.round((mean + sd * test.z[domain]) * 10) / 10,
      referenceLevel: reports ? levelAtPlace(test.z[domain], domain) : null,
      source: 'demo',
      broughtAlong: test.broughtAlong,
      importId,
    });
  }
}

const providerIn = ({ provider, providerBefore }: SchoolPlan, resultsYear: number) =>
  providerBefore && resultsYear <= providerBefore.until ? providerBefore.provider : provider;

/** The doorstroomtoets at the end of year group 8. */
export function addOutcome(
  { random, rows, plans, schoolIds, importId, instruments }: TestingContext,
  career: Career,
): void {
  const stay = stayIn(career, schoolYearOfResults(career.cohort));
  if (!stay) return;
  const provider = providerIn(plans[stay.school] as SchoolPlan, career.cohort);
  const [lezen, taalverzorging, rekenen] = domains.map((domain) => levelAtPlace(career.abilities[domain], domain));
  rows.Outcome.push({
    id: random.uuid(),
    pupilId: career.id,
    schoolId: schoolIds[stay.school] as string,
    resultsYear: career.cohort,
    providerId: instruments.providerIds.get(provider) as string,
    lezen: lezen ?? null,
    taalverzorging: taalverzorging ?? null,
    rekenen: rekenen ?? null,
    exempt: career.exempt,
    importId,
  });
}
