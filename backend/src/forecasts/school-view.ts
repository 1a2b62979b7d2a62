import type { Tx } from '#backend/database/database';
import { notFound } from '#backend/platform/errors';
import { resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import type { BoardForecast } from '#domain/forecast/board-forecast';
import type { CutOff } from '#domain/forecast/known-at';
import type { MeasuredYear } from '#domain/forecast/column-years';
import type { SchoolView } from '#domain/forecast/school-forecast';
import { countJudgements, judgementsFromPercentages } from '#domain/indicators/judgements';
import type { BoardYardstick } from './board-forecasts';
import { outcomesOf, publishedOf, schoolHead } from './school-view.queries';

/** What was known of a school at the end of the cut-off day, and nothing later. A fixed number of queries. */
export async function loadSchoolView(
  tx: Tx,
  schoolId: string,
  { cutOff, board, yardstick }: { cutOff: CutOff; board: BoardForecast; yardstick: BoardYardstick },
): Promise<SchoolView> {
  const school = await schoolHead(tx, schoolId);
  if (!school) throw notFound('school.notFound');
  const presentYear = resultsYearOf(schoolYearOf(cutOff.day));
  return {
    presentYear,
    measured: await measuredYears(tx, school, cutOff.outcomesUntil),
    outlooks: board.bySchool.get(schoolId) ?? [],
    yardstick: {
      tables: yardstick.tables,
      weights: school.weights.map(({ schoolYear, weight }) => ({ schoolYear, weight: Number(weight) })),
      bandwidth: yardstick.bandwidth,
    },
  };
}

/** Own outcomes where the board has them, else what the inspectorate published. */
async function measuredYears(
  tx: Tx,
  school: { id: string; ovt: string | null },
  untilYear: number,
): Promise<MeasuredYear[]> {
  const leavers = await outcomesOf(tx, school.id, untilYear);
  const years = [...new Set(leavers.map(({ resultsYear }) => resultsYear))];
  const own = years.map((resultsYear) => ({
    resultsYear,
    counts: countJudgements(leavers.filter((leaver) => leaver.resultsYear === resultsYear)),
  }));
  const published = await publishedYears(tx, school, untilYear);
  const others = published.filter(({ resultsYear }) => !years.includes(resultsYear));
  return [...own, ...others].sort((a, b) => a.resultsYear - b.resultsYear);
}

/** What the inspectorate published of a real school, of years it did not mask. */
export async function publishedYears(
  tx: Tx,
  { ovt }: { ovt: string | null },
  untilYear: number,
): Promise<MeasuredYear[]> {
  const published = ovt ? await publishedOf(tx, ovt, untilYear) : [];
  return published.flatMap(({ resultsYear, pupils, percent1F, percent1S2F }) =>
    pupils === null || percent1F === null || percent1S2F === null
      ? []
      : [{ resultsYear, counts: judgementsFromPercentages(pupils, Number(percent1F), Number(percent1S2F)) }],
  );
}
