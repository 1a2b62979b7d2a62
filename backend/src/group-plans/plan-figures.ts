import type { Tx } from '#backend/database/database';
import { addDays, type Day } from '#domain/calendar/day';
import { middleOf } from '#domain/forecast/standardise';
import type { PupilKnown } from '#domain/group-plans/need-groups';
import type { Domain } from '#domain/results/levels';
import { cutsOf, levelOfResult } from '#domain/results/level-of-result';
import { careerMoment, momentOrder } from '#domain/results/moments';
import { zScore } from '#domain/results/z-score';
import { chancesOf, type PlanTest, testsOf } from './plan-figures.queries';

/** A year and a bit: the newest test and the one half a year before it. */
const lookBackDays = 420;

export type Known = PupilKnown & {
  pupilId: string;
  moment: string | null;
  takenOn: Day | null;
  resultId: string | null;
};
type Asked = { pupilIds: readonly string[]; domain: Domain; schoolId: string; until: Day };

/** What is known of each pupil at the end of a day. */
export async function knownOf(tx: Tx, asked: Asked): Promise<Known[]> {
  const tests = await testsOf(tx, { ...asked, from: addDays(asked.until, -lookBackDays) });
  const chances = new Map((await chancesOf(tx, asked)).map(({ pupilId, at1S2F }) => [pupilId, at1S2F]));
  const own = new Map<string, PlanTest[]>();
  for (const test of tests) own.set(test.pupilId, [...(own.get(test.pupilId) ?? []), test]);
  return asked.pupilIds.map((pupilId) => ({
    pupilId,
    chance: chances.get(pupilId) ?? null,
    ...lastOf(own.get(pupilId) ?? [], asked.domain),
  }));
}

/** Newest first. */
export function lastOf(tests: readonly PlanTest[], domain: Domain): Omit<Known, 'pupilId' | 'chance'> {
  const [now] = tests;
  if (!now) return { level: null, z: null, growth: null, moment: null, takenOn: null, resultId: null };
  const order = momentOrder(now.yearGroup, now.moment);
  const before = tests.find((test) => momentOrder(test.yearGroup, test.moment) < order);
  const [here, there] = [byNorm(now), before ? byNorm(before) : null];
  return {
    level: levelOf(now, domain),
    z: placeOf(now, domain),
    growth: here !== null && there !== null ? here - there : null,
    moment: careerMoment(now.yearGroup, now.moment),
    takenOn: now.takenOn,
    resultId: now.id,
  };
}

const byNorm = ({ score, mean, sd }: PlanTest): number | null =>
  score !== null && mean !== null && sd !== null && sd > 0 ? zScore(score, { mean, sd }) : null;

/** Without a norm the middle of the level the provider reported: good enough for a place, not for growth. */
export const placeOf = (test: PlanTest, domain: Domain): number | null =>
  byNorm(test) ?? (test.referenceLevel ? middleOf(test.referenceLevel, domain) : null);

export function levelOf({ referenceLevel, score, mean, sd, ...cuts }: PlanTest, domain: Domain) {
  const norm = mean !== null && sd !== null ? { mean, sd, cuts: cutsOf(cuts) } : null;
  return levelOfResult({ domain, reported: referenceLevel, score, norm, ownHistory: null })?.level ?? null;
}
