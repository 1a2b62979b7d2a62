import type { Tx } from '#backend/database/database';
import { signalTables } from '#backend/open-data/indicators';
import { notFound } from '#backend/platform/errors';
import type { Day } from '#domain/calendar/day';
import { resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import type { LevelNow, PupilNow } from '#domain/forecast/chances';
import type { MeasuredYear } from '#domain/forecast/column-years';
import type { SchoolView } from '#domain/forecast/school-forecast';
import { countJudgements, judgementsFromPercentages, type Leaver } from '#domain/indicators/judgements';
import { levelOfResult, ownHistoryOf } from '#domain/results/level-of-result';
import type { Domain } from '#domain/results/levels';
import { careerMoment } from '#domain/results/moments';
import {
  boardHead,
  type HistoryRow,
  outcomesOf,
  ownHistory,
  type PupilRow,
  publishedOf,
  pupilsAt,
  schoolHead,
} from './school-view.queries';

/** What was known of a school at the end of the cut-off day, and nothing later. A fixed number of queries. */
export async function loadSchoolView(tx: Tx, schoolId: string, cutOff: Day): Promise<SchoolView> {
  const school = await schoolHead(tx, schoolId);
  if (!school) throw notFound('school.notFound');
  const presentYear = resultsYearOf(schoolYearOf(cutOff));
  const { bandwidth } = await boardHead(tx);
  const rows = await pupilsAt(tx, schoolId, cutOff);
  return {
    presentYear,
    measured: await measuredYears(tx, school, presentYear),
    pupils: toPupils(rows, await historyFor(tx, rows, cutOff), presentYear),
    yardstick: {
      tables: await signalTables({ signalValues: tx.signalValue }),
      weights: school.weights.map(({ schoolYear, weight }) => ({ schoolYear, weight: Number(weight) })),
      bandwidth: Number(bandwidth),
    },
  };
}

/** Own outcomes where the board has them, else what the inspectorate published. */
async function measuredYears(
  tx: Tx,
  school: { id: string; ovt: string | null },
  presentYear: number,
): Promise<MeasuredYear[]> {
  const leavers = (await outcomesOf(tx, school.id, presentYear)) as (Leaver & { resultsYear: number })[];
  const years = [...new Set(leavers.map(({ resultsYear }) => resultsYear))];
  const own = years.map((resultsYear) => ({
    resultsYear,
    counts: countJudgements(leavers.filter((leaver) => leaver.resultsYear === resultsYear)),
  }));
  const published = school.ovt ? await publishedOf(tx, school.ovt, presentYear) : [];
  const others = published.flatMap(({ resultsYear, pupils, percent1F, percent1S2F }) =>
    years.includes(resultsYear) || pupils === null || percent1F === null || percent1S2F === null
      ? []
      : [{ resultsYear, counts: judgementsFromPercentages(pupils, Number(percent1F), Number(percent1S2F)) }],
  );
  return [...own, ...others].sort((a, b) => a.resultsYear - b.resultsYear);
}

/** Only asked for when some result has neither a reported level nor a norm. */
function historyFor(tx: Tx, rows: readonly PupilRow[], cutOff: Day): Promise<HistoryRow[]> {
  const bare = rows.filter(({ score, referenceLevel, mean }) => score !== null && !referenceLevel && mean === null);
  const ids = [...new Set(bare.flatMap(({ instrumentId }) => instrumentId ?? []))];
  return ids.length === 0 ? Promise.resolve([]) : ownHistory(tx, ids, cutOff);
}

function toPupils(rows: readonly PupilRow[], history: readonly HistoryRow[], presentYear: number): PupilNow[] {
  const pupils = new Map<string, PupilNow>();
  for (const row of rows) {
    const known = pupils.get(row.pupilId) ?? {
      pupilId: row.pupilId,
      resultsYear: presentYear + 8 - row.yearGroup,
      levels: { lezen: null, taalverzorging: null, rekenen: null } as Record<Domain, LevelNow | null>,
    };
    if (row.domain) known.levels[row.domain] = levelNow(row, row.domain, history);
    pupils.set(row.pupilId, known);
  }
  return [...pupils.values()];
}

function levelNow(row: PupilRow, domain: Domain, history: readonly HistoryRow[]): LevelNow | null {
  const { resultYearGroup, moment, referenceLevel: reported, score, mean, sd } = row;
  if (resultYearGroup === null || moment === null) return null;
  const norm = mean !== null && sd !== null ? { mean, sd } : null;
  const own = history.find(
    (one) => one.instrumentId === row.instrumentId && one.yearGroup === resultYearGroup && one.moment === moment,
  );
  const known = levelOfResult({ domain, reported, score, norm, ownHistory: own ? ownHistoryOf(own) : null });
  return known && { ...known, moment: careerMoment(resultYearGroup, moment) };
}
