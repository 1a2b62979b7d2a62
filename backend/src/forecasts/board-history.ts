import type { Tx } from '#backend/database/database';
import type { Day } from '#domain/calendar/day';
import { resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import type { BoardHistory, Leaving, Stay, TestTaken } from '#domain/forecast/board-history';
import type { Domain, Level } from '#domain/results/levels';
import type { TestMoment } from '#domain/results/moments';
import { type NormPlace, normOf } from '#domain/results/norm-of-result';
import type { Spread } from '#domain/results/z-score';
import {
  fieldEnd,
  instrumentRows,
  itemEnd,
  type NormRow,
  normRows,
  outcomeRows,
  pupilLines,
} from './board-history.queries';

/** Cohorts further back are not fitted on, and their forecasts no longer tell how far today's may stray. */
const yearsBack = 12;

/** What a board knows of its pupils up to and including a day: four queries, whatever its size. `norms`: for who has read them. */
export const loadBoardHistory = async (tx: Tx, cutOff: Day, norms?: readonly NormRow[]): Promise<BoardHistory> =>
  loadHistory(tx, cutOff, { pupilId: null, norms: norms ?? (await normRows(tx)) });

/** What explains one pupil: the own history, and that of the board where a test has no norm but what others scored. */
export async function loadHistoryAround(tx: Tx, cutOff: Day, pupilId: string): Promise<BoardHistory> {
  const norms = await normRows(tx);
  const own = await loadHistory(tx, cutOff, { pupilId, norms });
  const alone = own.pupils.every(({ tests }) => tests.every(({ score, norm }) => score === null || norm !== null));
  return alone ? own : loadBoardHistory(tx, cutOff, norms);
}

type Around = { pupilId: string | null; norms: readonly NormRow[] };

async function loadHistory(tx: Tx, cutOff: Day, { pupilId, norms }: Around): Promise<BoardHistory> {
  const sinceYear = resultsYearOf(schoolYearOf(cutOff)) - yearsBack;
  const instruments = new Map(
    (await instrumentRows(tx)).map(({ id, code, provider }) => [id, { code, provider: provider.code }]),
  );
  const normOn = normFinder(norms);
  const left = new Map((await outcomeRows(tx, { sinceYear, pupilId })).map((row) => [row.pupilId, toLeaving(row)]));
  const lines = await withoutNestedLoops(tx, () => pupilLines(tx, { cutOff, sinceYear, pupilId }));
  const pupils = lines.map(({ pupilId, stays, tests }) => ({
    pupilId,
    stays: items(stays).map(toStay),
    tests: items(tests).map((fields) => toTest(fields, instruments, normOn)),
    leaving: left.get(pupilId) ?? null,
  }));
  return { pupils };
}

/** Before PostgreSQL has looked at a table that was just filled it takes it for empty, and loops over it per pupil. */
async function withoutNestedLoops<T>(tx: Tx, read: () => Promise<T>): Promise<T> {
  await tx.$executeRaw`SELECT set_config('enable_nestloop', 'off', true)`;
  const found = await read();
  await tx.$executeRaw`SELECT set_config('enable_nestloop', 'on', true)`;
  return found;
}

const items = (packed: string | null): string[][] =>
  packed ? packed.split(itemEnd).map((item) => item.split(fieldEnd)) : [];

function toStay([schoolId = '', resultsYear, yearGroup, fromOn = '', untilOn]: string[]): Stay {
  return { schoolId, resultsYear: Number(resultsYear), yearGroup: Number(yearGroup), fromOn, untilOn: untilOn ?? null };
}

type FindNorm = (of: NormPlace & { instrumentId: string; takenOn: Day }) => Spread | null;

function toTest(
  [domain, group, moment, takenOn = '', instrumentId = '', score, reported, testLevel]: string[],
  instruments: ReadonlyMap<string, { code: string; provider: string }>,
  normOn: FindNorm,
): TestTaken {
  const instrument = instruments.get(instrumentId);
  const yearGroup = Number(group);
  return {
    domain: domain as Domain,
    yearGroup,
    moment: moment as TestMoment,
    takenOn,
    provider: instrument?.provider ?? '',
    series: instrument?.code ?? instrumentId,
    score: score ? Number(score) : null,
    norm: normOn({ instrumentId, yearGroup, moment: moment as TestMoment, takenOn, testLevel: testLevel || null }),
    reported: reported ? (reported as Level) : null,
  };
}

/** Found once per instrument, moment, level and day: half a million tests share some thousand of those. */
function normFinder(all: readonly NormRow[]): FindNorm {
  const norms = new Map<string, NormRow[]>();
  for (const norm of all) norms.set(norm.instrumentId, [...(norms.get(norm.instrumentId) ?? []), norm]);
  const found = new Map<string, Spread | null>();
  return ({ instrumentId, ...result }) => {
    const { yearGroup, moment, testLevel, takenOn } = result;
    const key = `${instrumentId} ${moment}${yearGroup} ${testLevel ?? ''} ${takenOn}`;
    let spread = found.get(key);
    if (spread === undefined) {
      const norm = normOf(norms.get(instrumentId) ?? [], result);
      found.set(key, (spread = norm && { mean: norm.mean, sd: norm.sd }));
    }
    return spread;
  };
}

function toLeaving({
  schoolId,
  resultsYear,
  provider,
  exempt,
  lezen,
  taalverzorging,
  rekenen,
}: {
  schoolId: string;
  resultsYear: number;
  provider: string;
  exempt: boolean; // prettier-ignore
} & Record<Domain, Level | null>): Leaving {
  return { schoolId, resultsYear, provider, exempt, levels: { lezen, taalverzorging, rekenen } };
}
