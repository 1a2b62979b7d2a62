import type { Day } from '#domain/calendar/day';
import { resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import type { BoardHistory, Leaving, PupilHistory } from '#domain/forecast/board-history';
import { Dice } from './dice';
import { averageSkill, growUp, type Skills } from './growing-up';
import { levelsOnLeaving, outcomesKnownOn } from './leaving-test';
import { type RoadYear, schoolOn, schoolRoad, staysIn } from './school-road';
import { firstYear, type StudySchool, studySchool } from './study-schools';
import { testsOfPupil } from './tests-of-pupil';

export type SecondMechanismRequest = { seed: number; schools: number; untilOn: Day };

const firstCohort = 2017;
const shareOf = { neverTested: 0.015, exempt: 0.006, exemptWhenFarBehind: 0.2, domainMissed: 0.005 };
const farBehind = 2.2;

/**
 * A board that came about in another way than the demo boards, and than the forecast supposes: what the forecast is worth
 * when it is wrong about the world. Pupils grow, each along an own curve; tests and outcomes are items that are right or
 * wrong; norms age. No code is shared with prisma/seed (tests/architecture sees to it).
 */
export function secondMechanism({ seed, schools: count, untilOn }: SecondMechanismRequest): BoardHistory {
  const schools = Array.from({ length: count }, (_, nth) => studySchool(seed, nth));
  const schoolIds = schools.map(({ id }) => id);
  const present = resultsYearOf(schoolYearOf(untilOn));
  const pupils: PupilHistory[] = [];
  schools.forEach(({ id, leavers }, home) => {
    const dice = new Dice(seed, 1_000_000 + home);
    for (let cohort = firstCohort; cohort <= present + 5; cohort++) {
      const size = Math.max(2, Math.round(leavers + 0.7 * Math.sqrt(leavers) * dice.heavy(8)));
      for (let nth = 0; nth < size; nth++) {
        const pupilId = `${id}-${cohort}-${nth + 1}`;
        const history = pupilOf(dice, { pupilId, home, cohort, schools, schoolIds, untilOn });
        if (history.stays.length > 0) pupils.push(history);
      }
    }
  });
  return { pupils };
}

type Drawing = {
  pupilId: string;
  home: number;
  cohort: number;
  schools: readonly StudySchool[];
  schoolIds: readonly string[];
  untilOn: Day;
};

function pupilOf(dice: Dice, { pupilId, home, cohort, schools, schoolIds, untilOn }: Drawing): PupilHistory {
  const road = schoolRoad(dice, home, cohort, schools.length);
  const skills = growUp(dice, road, schools);
  const neverTested = dice.chance(shareOf.neverTested);
  const known = road.filter(({ resultsYear }) => resultsYear >= firstYear);
  return {
    pupilId,
    stays: known.flatMap((year) => staysIn(year, schoolIds, untilOn)),
    tests: neverTested ? [] : testsOfPupil(dice, { road, skills, schools, untilOn }),
    leaving: leavingOf(dice, { year: road.at(-1) as RoadYear, at: road.length - 1, skills, schools, untilOn }),
  };
}

type LastYear = { year: RoadYear; at: number; skills: Skills; schools: readonly StudySchool[]; untilOn: Day };

/** Null when the outcomes are not known yet, were never made, or were made elsewhere. */
function leavingOf(dice: Dice, { year, at, skills, schools, untilOn }: LastYear): Leaving | null {
  const { resultsYear } = year;
  const knownOn = outcomesKnownOn(resultsYear);
  if (knownOn === null || knownOn > untilOn) return null;
  const school = schools[schoolOn(year, knownOn) ?? -1];
  if (!school) return null;
  const last = [0, 1, 2].map((domain) => skills(at, 1, domain));
  const isBehind = (last[0] ?? 0) + (last[1] ?? 0) + (last[2] ?? 0) < 3 * (averageSkill(8, 1) - farBehind);
  const exempt = dice.chance(isBehind ? shareOf.exemptWhenFarBehind : shareOf.exempt);
  const luck = school.luckOnTheDay(resultsYear);
  const provider = school.seriesIn(resultsYear);
  const [lezen, taalverzorging, rekenen] = levelsOnLeaving(
    dice,
    provider,
    resultsYear,
    last.map((skill) => skill + luck),
  ).map((level) => (dice.chance(shareOf.domainMissed) || (exempt && dice.chance(0.5)) ? null : level));
  const levels = { lezen: lezen ?? null, taalverzorging: taalverzorging ?? null, rekenen: rekenen ?? null };
  return { schoolId: school.id, resultsYear, provider, levels, exempt };
}
