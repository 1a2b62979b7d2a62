import type { Day } from '#domain/calendar/day';
import type { Domain } from '#domain/results/levels';
import type { LevelSource } from '#domain/results/level-of-result';
import type { BoardHistory, TestTaken } from './board-history';
import type { PupilChance } from './chances';
import { recencyWeight } from './features';
import type { BoardForecast } from './board-forecast';
import { inOrder } from './in-order';
import { knownAt } from './known-at';
import { type Origin, stepAt, stepOf } from './origins';
import { type Standardise, standardiseBy } from './standardise';

/** A result a forecast rests on: its place on the common measure, what that rests on, and its share in the domain's mean. */
export type ResultUsed = {
  domain: Domain;
  moment: string;
  takenOn: Day;
  provider: string;
  instrument: string;
  z: number;
  source: LevelSource;
  /** 0..1; the weights of a domain add up to 1. */
  weight: number;
};

export type PupilExplained = {
  resultsYear: number;
  origin: Origin;
  schoolId: string;
  results: ResultUsed[];
  chances: Pick<PupilChance, 'domain' | 'chances' | 'evidence' | 'moment'>[];
};

/** Why a pupil got these chances; null when no forecast holds the pupil on that day. */
export function explainPupil(
  history: BoardHistory,
  { bySchool }: BoardForecast,
  { pupilId, day }: { pupilId: string; day: Day },
): PupilExplained | null {
  for (const [schoolId, outlooks] of bySchool)
    for (const { resultsYear, origin, chances } of outlooks) {
      const own = chances.filter((chance) => chance.pupilId === pupilId);
      if (own.length === 0) continue;
      const known = knownAt(inOrder(history), day);
      const tests = known.pupils.find((pupil) => pupil.pupilId === pupilId)?.tests ?? [];
      const results = resultsUsed(tests, stepAt(origin), standardiseBy(known));
      const shown = own.map(({ domain, chances: of, evidence, moment }) => ({ domain, chances: of, evidence, moment }));
      return { resultsYear, origin, schoolId, results, chances: shown };
    }
  return null;
}

/** The results up to a step of the career, each with its share in the mean of its domain. */
export function resultsUsed(tests: readonly TestTaken[], step: number, standardise: Standardise): ResultUsed[] {
  const used = tests.flatMap((test) => {
    const taken = stepOf(test.yearGroup, test.moment);
    const place = taken > step ? null : standardise(test);
    return place ? [{ test, ...place, weight: recencyWeight(step - taken) }] : [];
  });
  return used.map(({ test, z, source, weight }) => {
    const inDomain = used.filter(({ test: other }) => other.domain === test.domain);
    const { domain, takenOn, provider, series: instrument } = test;
    const total = inDomain.reduce((sum, one) => sum + one.weight, 0);
    const moment = `${test.moment}${test.yearGroup}`;
    return { domain, moment, takenOn, provider, instrument, z, source, weight: weight / total };
  });
}
