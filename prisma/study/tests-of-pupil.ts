import type { Day } from '#domain/calendar/day';
import type { TestTaken } from '#domain/forecast/board-history';
import type { Dice } from './dice';
import type { Skills } from './growing-up';
import { type RoadYear, schoolOn } from './school-road';
import { drawSeries, firstYear, type StudySchool } from './study-schools';
import { momentsOf, testDays } from './test-days';
import { reportedLevel, type TestPaper, testPapers } from './test-paper';
import { scoreOn, type SeriesName } from './test-series';

/** Beside the tests that a whole year group skipped; together about one in ten. */
const missedAlone = 0.075;
const brought = 0.5;

type Pupil = { road: readonly RoadYear[]; skills: Skills; schools: readonly StudySchool[]; untilOn: Day };

/** What the board knows of a pupil's tests: at its own schools, and for half of those who came later what was before. */
export function testsOfPupil(dice: Dice, { road, skills, schools, untilOn }: Pupil): TestTaken[] {
  const tests: TestTaken[] = [];
  const entered = road.findIndex(({ school }) => school !== null);
  const elsewhere = dice.chance(brought) ? drawSeries(dice) : null;
  road.forEach((year, i) => {
    const { resultsYear, yearGroup } = year;
    if (resultsYear < firstYear) return;
    for (const moment of momentsOf(resultsYear, yearGroup)) {
      const days = testDays(resultsYear, moment);
      const takenOn = days[dice.between(0, days.length - 1)] as Day;
      const school = schools[schoolOn(year, takenOn) ?? -1];
      const name = school ? school.seriesIn(resultsYear) : i < entered ? elsewhere : null;
      if (name === null || takenOn > untilOn || school?.skips(resultsYear, yearGroup, moment)) continue;
      const papers = testPapers({ name, resultsYear, yearGroup, moment });
      for (let domain = 0; domain < 3; domain++) {
        if (dice.chance(missedAlone)) continue;
        const score = scoreOn(dice, name, { yearGroup, moment, resultsYear, skill: skills(i, moment, domain) });
        tests.push(toTest(papers[domain] as TestPaper, { name, yearGroup, takenOn, score }));
      }
    }
  });
  return tests;
}

type Sitting = { name: SeriesName; yearGroup: number; takenOn: Day; score: number };

function toTest(paper: TestPaper, { name, yearGroup, takenOn, score }: Sitting): TestTaken {
  const { domain, moment, series, norm } = paper;
  const reported = reportedLevel(paper, score);
  return { domain, yearGroup, moment, takenOn, provider: name, series, score, norm, reported };
}
