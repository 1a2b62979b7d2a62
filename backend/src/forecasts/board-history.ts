import type { Tx } from '#backend/database/database';
import type { Day } from '#domain/calendar/day';
import { resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import type { BoardHistory, Leaving } from '#domain/forecast/board-history';
import { inOrder } from '#domain/forecast/in-order';
import type { Domain, Level } from '#domain/results/levels';
import { instrumentRows, type NormRow, normRows, outcomeRows, pupilLines } from './board-history.queries';
import { staysUnpacker, testsUnpacker } from './unpack-lines';

/** Cohorts further back are not fitted on, and their forecasts no longer tell how far today's may stray. */
const yearsBack = 12;

/** What a board knows of its pupils up to and including a day, in order: four queries, whatever its size. `norms`: for who has read them. */
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
  const instruments = await instrumentRows(tx);
  const [staysOf, testsOf] = [staysUnpacker(), testsUnpacker(instruments, norms)];
  const left = new Map((await outcomeRows(tx, { sinceYear, pupilId })).map((row) => [row.pupilId, toLeaving(row)]));
  const instrumentIds = instruments.map(({ id }) => id);
  const lines = await withoutNestedLoops(tx, () => pupilLines(tx, { cutOff, sinceYear, pupilId, instrumentIds }));
  const pupils = lines.map(({ pupilId, stays, tests }) => ({
    pupilId,
    stays: staysOf(stays),
    tests: testsOf(tests),
    leaving: left.get(pupilId) ?? null,
  }));
  return inOrder({ pupils });
}

/** Before PostgreSQL has looked at a table that was just filled it takes it for empty, and loops over it per pupil. */
async function withoutNestedLoops<T>(tx: Tx, read: () => Promise<T>): Promise<T> {
  await tx.$executeRaw`SELECT set_config('enable_nestloop', 'off', true)`;
  const found = await read();
  await tx.$executeRaw`SELECT set_config('enable_nestloop', 'on', true)`;
  return found;
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
