import type { Day } from '#domain/calendar/day';
import { endOf, type SchoolYear, startOf } from '#domain/calendar/school-year';
import { type Figure, figureOf } from '#domain/effects/verdict';
import type { Domain } from '#domain/results/levels';
import type { BoardRows, Cell } from './board-tables';

/** As it is kept. */
export type KeptFigure = Figure & { takenOn: string | null };

/** A year group of a school, between the two tests of one school year. */
export type YearGroupAt = { schoolId: string; yearGroup: number; domain: Domain };
type Test = { z: number; provider: string; takenOn: string };
type Here = { pupilId: string; schoolId: string; yearGroup: number; groupId: string | null };

/** What Koers says of a measure from M to E of that school year for a whole year group, by the tests of the made-up board. */
export function figuresIn(rows: BoardRows, schoolYear: SchoolYear, day: Day): (of: YearGroupAt) => KeptFigure {
  const tests = testsIn(rows, schoolYear);
  const here = enrolledOn(rows, day);
  return ({ schoolId, yearGroup, domain }) => {
    const at = (pupilId: string, moment: string) => tests.get(keyOf(pupilId, domain, moment));
    const pupils = here
      .filter((one) => one.yearGroup === yearGroup)
      .map((one) => ({
        ...one,
        isFor: one.schoolId === schoolId,
        start: at(one.pupilId, 'M'),
        end: at(one.pupilId, 'E'),
      }));
    const own = pupils.filter(({ isFor }) => isFor);
    const both = pupils.flatMap(({ start, end, ...one }) => (start && end ? [{ ...one, start, end }] : []));
    const same = both.filter(({ start, end }) => start.provider === end.provider);
    const figure = figureOf({
      population: own.length,
      startTaken: own.filter(({ start }) => start).length,
      endTaken: own.filter(({ end }) => end).length,
      otherTest: 0,
      otherProvider: both.filter(({ isFor }) => isFor).length - same.filter(({ isFor }) => isFor).length,
      pupils: same.map(({ isFor, start, end, groupId, ...one }) => ({
        ...{ isFor, start: start.z, end: end.z, group: groupId ?? one.schoolId, cohort: start.provider },
      })),
      noEnd: false,
      groupDissolved: false,
    });
    const days = own.flatMap(({ end }) => (end ? [end.takenOn] : []));
    return { ...figure, takenOn: days.sort().at(-1) ?? null };
  };
}

/** The newest test of every pupil, domain and moment of the year, on its norm. */
function testsIn(rows: BoardRows, schoolYear: SchoolYear): Map<string, Test> {
  const providers = new Map(rows.Instrument.map(({ id, providerId }) => [id, String(providerId)]));
  const norms = new Map(rows.Norm.map((norm) => [keyOf(norm.instrumentId, norm.yearGroup, norm.moment), norm]));
  const found = new Map<string, Test>();
  for (const one of rows.Result) {
    const takenOn = String(one.takenOn);
    if (takenOn < startOf(schoolYear) || takenOn > endOf(schoolYear)) continue;
    const norm = norms.get(keyOf(one.instrumentId, one.yearGroup, one.moment));
    const key = keyOf(one.pupilId, one.domain, one.moment);
    if (!norm || one.score === null || (found.get(key)?.takenOn ?? '') > takenOn) continue;
    const z = (Number(one.score) - Number(norm.mean)) / Number(norm.sd);
    found.set(key, { z, provider: providers.get(one.instrumentId) ?? '', takenOn });
  }
  return found;
}

const keyOf = (...parts: readonly Cell[]): string => parts.join(' ');

const enrolledOn = (rows: BoardRows, day: Day): Here[] =>
  rows.Enrolment.filter(
    ({ fromOn, untilOn }) => String(fromOn) <= day && (untilOn === null || String(untilOn) >= day),
  ) as unknown as Here[];
