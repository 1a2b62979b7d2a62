import { resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import { addJudgements, countJudgements, type Leaver, percentOf } from '#domain/indicators/judgements';
import { generateBoard } from '#prisma/seed/generate-board';

type Result = { pupilId: string; schoolId: string; instrumentId: string; yearGroup: number; moment: string } & {
  takenOn: string;
  domain: string;
};
type Outcome = Leaver & { pupilId: string; schoolId: string; resultsYear: number };
type Enrolment = { pupilId: string; schoolId: string; schoolYear: string; yearGroup: number; groupId: string | null };

/** The board people meet first, on an ordinary day, before and after a summer, and years from now: it never grows stale. */
const days = ['2026-11-23', '2027-02-10', '2027-08-01', '2030-05-04'];

describe.each(days)('the demo board on %s', (today) => {
  const { rows, plans, schoolIds } = generateBoard({
    seed: 20261,
    schools: 12,
    today,
    mailDomain: 'demo.koers.test',
    passwordHash: 'a hash',
  });
  const present = schoolYearOf(today);
  const results = rows.Result as unknown as Result[];
  const outcomes = rows.Outcome as unknown as Outcome[];
  const enrolments = rows.Enrolment as unknown as Enrolment[];
  const yearOf = (takenOn: string) => schoolYearOf(takenOn);

  it('has twelve schools of 90 to 420 pupils', () => {
    const sizes = schoolIds.map(
      (id) => enrolments.filter(({ schoolId, schoolYear }) => schoolId === id && schoolYear === present).length,
    );
    expect(sizes).toHaveLength(12);
    expect(sizes.filter((size) => size < 90 || size > 420)).toEqual([]);
  });

  it('covers ten school years up to the present one, in every school', () => {
    const years = new Set(enrolments.map(({ schoolYear }) => schoolYear));
    expect([...years].sort()).toHaveLength(10);
    expect([...years].sort().at(-1)).toBe(present);
    const [first] = [...years].sort();
    for (const id of schoolIds)
      expect(enrolments.some(({ schoolId, schoolYear }) => schoolId === id && schoolYear === first)).toBe(true);
  });

  it('tests with three providers, and one school changed to another', () => {
    const providerOf = new Map(rows.Instrument.map(({ id, providerId }) => [id as string, providerId as string]));
    const used = new Map<string, Set<string>>();
    for (const { schoolId, instrumentId } of results)
      used.set(schoolId, (used.get(schoolId) ?? new Set()).add(providerOf.get(instrumentId) ?? ''));
    expect(new Set([...used.values()].flatMap((providers) => [...providers])).size).toBe(3);
    const switched = schoolIds.filter((id) => (used.get(id)?.size ?? 0) > 1);
    expect(switched).toEqual([schoolIds[4]]);
    expect(plans[4]?.providerBefore?.provider).not.toBe(plans[4]?.provider);
  });

  it('knows at least five cohorts by outcome and by results at every moment from M5 on', () => {
    const leftIn = new Map(outcomes.map(({ pupilId, resultsYear }) => [pupilId, resultsYear]));
    for (const moment of ['M5', 'E5', 'M6', 'E6', 'M7', 'E7', 'B8']) {
      const of = results.filter((one) => `${one.moment}${one.yearGroup}` === moment);
      const cohorts = new Set(of.flatMap(({ pupilId }) => leftIn.get(pupilId) ?? []));
      expect([moment, cohorts.size >= 5]).toEqual([moment, true]);
    }
    expect(outcomes.some(({ resultsYear }) => resultsYear === 2020)).toBe(false); // no test was taken that year
  });

  it('tests twice a year from year group 3 on; in year group 8 in autumn, and since 2023-2024 no more in winter', () => {
    const moments = new Set(results.map(({ yearGroup, moment }) => `${moment}${yearGroup}`));
    const twice = [3, 4, 5, 6, 7].flatMap((yearGroup) => [`M${yearGroup}`, `E${yearGroup}`]);
    for (const moment of [...twice, 'B8']) expect(moments).toContain(moment);
    const inEight = results.filter(({ yearGroup }) => yearGroup === 8);
    expect(new Set(inEight.map(({ moment }) => moment))).toEqual(new Set(['B', 'M']));
    const [inAutumn, inWinter] = ['B', 'M'].map((moment) => inEight.filter((one) => one.moment === moment));
    expect(inAutumn?.every(({ takenOn }) => ['10', '11'].includes(takenOn.slice(5, 7)))).toBe(true);
    expect(inWinter?.filter(({ takenOn }) => yearOf(takenOn) >= '2023-2024')).toEqual([]);
    expect(results.filter(({ takenOn }) => takenOn >= today)).toEqual([]);
  });

  it('has movers, late entrants with results brought along, missing tests and pupils with an ontheffing', () => {
    const schoolsOf = new Map<string, Set<string>>();
    const firstIn = new Map<string, number>();
    for (const { pupilId, schoolId, yearGroup } of enrolments) {
      schoolsOf.set(pupilId, (schoolsOf.get(pupilId) ?? new Set()).add(schoolId));
      firstIn.set(pupilId, Math.min(firstIn.get(pupilId) ?? 9, yearGroup));
    }
    expect([...schoolsOf.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(20);
    const brought = rows.Result.filter(({ broughtAlong }) => broughtAlong);
    expect(brought.length).toBeGreaterThan(100);
    expect(brought.every(({ pupilId }) => (firstIn.get(pupilId as string) ?? 0) > 1)).toBe(true);
    const exempt = rows.Outcome.filter((one) => one['exempt']).length / outcomes.length;
    expect(exempt).toBeGreaterThan(0.005);
    expect(exempt).toBeLessThan(0.03);
    const sat = new Map<string, number>();
    for (const { pupilId, yearGroup, moment } of results) {
      const key = `${pupilId} ${moment}${yearGroup}`;
      sat.set(key, (sat.get(key) ?? 0) + 1);
    }
    const incomplete = [...sat.values()].filter((domains) => domains < 3).length / sat.size;
    expect(incomplete).toBeGreaterThan(0.04);
    expect(incomplete).toBeLessThan(0.15);
  });

  it('has combination groups, shared jobs, part-time days and an account for every role', () => {
    const now = rows.Group.filter(({ schoolYear }) => schoolYear === present);
    expect(now.filter(({ yearGroups }) => (yearGroups as number[]).length === 2).length).toBeGreaterThan(0);
    const teachers = new Map<unknown, number>();
    for (const { groupId } of rows.GroupTeacher) teachers.set(groupId, (teachers.get(groupId) ?? 0) + 1);
    expect(now.filter(({ id }) => teachers.get(id) === 2).length).toBeGreaterThan(5);
    expect(now.every(({ id }) => teachers.has(id))).toBe(true);
    expect(rows.Staff.some(({ workingDays }) => (workingDays as number[]).length < 5)).toBe(true);
    const roles = new Set(rows.RoleAssignment.map(({ role }) => role));
    expect([...roles].sort()).toEqual(
      ['administrator', 'adviser', 'boardMember', 'coach', 'qualityOfficer', 'schoolLeader', 'teacher'].sort(),
    );
    for (const id of schoolIds)
      for (const role of ['schoolLeader', 'coach', 'teacher'])
        expect(rows.RoleAssignment.some((one) => one['schoolId'] === id && one['role'] === role)).toBe(true);
  });

  it('holds a structurally low school, an improving one and one that is too small to judge', () => {
    const last = Math.max(...outcomes.map(({ resultsYear }) => resultsYear));
    const of = (school: number, from: number, until: number) =>
      addJudgements([
        countJudgements(
          outcomes.filter(
            ({ schoolId, resultsYear }) =>
              schoolId === schoolIds[school] && resultsYear >= from && resultsYear <= until,
          ),
        ),
      ]);
    const percentIn = (school: number, from: number, until: number) => {
      const { at1S2F, judgements } = of(school, from, until);
      return percentOf(at1S2F, judgements) ?? Number.NaN;
    };
    const others = schoolIds.map((_id, school) => percentIn(school, last - 2, last)).sort((a, b) => a - b);
    expect(percentIn(1, last - 2, last)).toBeLessThanOrEqual(others[1] ?? 0);
    expect(percentIn(1, last - 5, last - 3)).toBeLessThan(50);
    expect(percentIn(2, last - 2, last)).toBeGreaterThan(percentIn(2, last - 6, last - 4) + 5);
    expect(of(3, last - 2, last).pupils).toBeLessThan(15);
    expect(resultsYearOf(present) - last).toBeLessThanOrEqual(1);
  });
});
