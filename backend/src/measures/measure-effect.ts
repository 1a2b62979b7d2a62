import type { Tx } from '#backend/database/database';
import { toDay } from '#backend/platform/clock';
import { EffectFigure } from '#contract/measures';
import { endOf, schoolYearOf, startOf } from '#domain/calendar/school-year';
import { figureOf, type FoundTests } from '#domain/effects/verdict';
import { type AskedMeasure, decidedOf, pupilsOf, type TestedPupil } from './measure-tests.queries';
import type { MeasureRow } from './measures.queries';

/** Ready to be shown and kept: what the tests in Koers say today. */
export async function effectNow(tx: Tx, row: MeasureRow): Promise<EffectFigure> {
  const pupils = await pupilsOf(tx, toAsked(row));
  const days = pupils.flatMap((one) => (one.isFor && one.decides && one.takenOn ? [one.takenOn] : []));
  return { ...figureOf(foundOf(pupils, row)), takenOn: days.sort().at(-1) ?? null };
}

/** Ids of the running ones among these of which the deciding test is there. */
export async function decidedAmong(tx: Tx, rows: readonly MeasureRow[]): Promise<Set<string>> {
  const running = rows.filter(({ state }) => state === 'running').map(toAsked);
  return new Set(running.length === 0 ? [] : (await decidedOf(tx, running)).map(({ id }) => id));
}

export const frozen = (figures: unknown): EffectFigure => EffectFigure.parse(figures);

function toAsked(row: MeasureRow): AskedMeasure {
  const { id, schoolId, domain, yearGroup, groupId, needGroup, instrumentId, startMoment, moment } = row;
  const day = toDay(row.fromOn);
  return {
    ...{ id, schoolId, domain, yearGroup, groupId, needGroup, instrumentId, startMoment, moment, day },
    dayYear: schoolYearOf(day),
    startsFrom: startOf(row.startSchoolYear),
    startsUntil: endOf(row.startSchoolYear),
    endsFrom: startOf(row.schoolYear),
    endsUntil: endOf(row.schoolYear),
  };
}

type Both = TestedPupil & { start: number; end: number };

/**
 * What lies between tests of two providers is no change, so pupils of whom that would be so are left out; the others are held
 * against those of the same year group with the same provider.
 */
function foundOf(pupils: readonly TestedPupil[], { untilOn, groupId }: MeasureRow): FoundTests {
  const own = pupils.filter((one) => one.isFor);
  const both = pupils.filter((one): one is Both => one.start !== null && one.end !== null && one.decides === true);
  const decided = own.filter((one) => one.decides);
  return {
    population: own.length,
    startTaken: own.filter(({ start }) => start !== null).length,
    endTaken: decided.length,
    otherTest: own.filter(({ end, decides }) => end !== null && !decides).length,
    otherProvider: both.filter((one) => one.isFor && !isOfOneProvider(one)).length,
    pupils: both.filter(isOfOneProvider).map(({ isFor, start, end, ...one }) => ({
      ...{ isFor, start, end },
      group: one.groupId ?? `${one.schoolId} ${one.yearGroup}`,
      cohort: `${one.yearGroup} ${one.startProvider}`,
    })),
    noEnd: untilOn === null,
    groupDissolved: groupId !== null && decided.length > 0 && decided.every(({ stillThere }) => !stillThere),
  };
}

const isOfOneProvider = ({ startProvider, endProvider }: TestedPupil) => startProvider === endProvider;
