import { Injectable } from '@nestjs/common';
import { isWithin } from '#backend/access/reach';
import { reachOf, type User } from '#backend/access/user';
import { Database, type Tx } from '#backend/database/database';
import { publishedYears } from '#backend/forecasts/school-view';
import { outcomesOf, schoolHead } from '#backend/forecasts/school-view.queries';
import { signalTables } from '#backend/open-data/indicators';
import { findLastResultsYear } from '#backend/open-data/open-boards.queries';
import { measureMarks } from '#backend/measures/measure-marks';
import { notFound } from '#backend/platform/errors';
import { outcomesTakenAt } from '#backend/results/breaks.queries';
import { SchoolTrend, type SimilarSchools } from '#contract/school-trends';
import { resultsYearOf, schoolYearOf } from '#domain/calendar/school-year';
import type { MeasuredYear } from '#domain/forecast/column-years';
import { shieldedBelow } from '#domain/indicators/judge-school';
import { type Judgements, percentOf } from '#domain/indicators/judgements';
import { weightFor } from '#domain/indicators/school-weight';
import { threeYears, trendBreaks, type TrendYear, trendYears } from '#domain/indicators/school-trend';
import { similarTo, similarWithin } from '#domain/indicators/similar-schools';
import type { OutcomesTaken } from '#domain/results/breaks';
import { pooledNear } from './school-trends.queries';

type SchoolHead = NonNullable<Awaited<ReturnType<typeof schoolHead>>>;

@Injectable()
export class SchoolTrendsService {
  constructor(private readonly database: Database) {}

  /** Nothing of it rests on a forecast: what was measured, and what the country measured. */
  get(user: User, id: string): Promise<SchoolTrend> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const school = await schoolHead(tx, id);
      if (!school || !isWithin(reachOf(user, 'school.read'), id)) throw notFound('school.notFound');
      const untilYear = resultsYearOf(schoolYearOf(user.today));
      const leavers = await outcomesOf(tx, id, untilYear);
      const published = await publishedYears(tx, school, untilYear);
      const taken = await outcomesTakenAt(tx, [id], untilYear);
      const years = trendYears(leavers, published);
      return SchoolTrend.parse({
        id,
        years: years.map(toYear),
        breaks: trendBreaks([...taken, ...asTaken(id, published, taken)]),
        similar: await similarOf(tx, school, years),
        measures: await measureMarks(tx, user, id),
      });
    });
  }
}

/** Published years do not name a provider: of itself that is no change of provider. */
function asTaken(schoolId: string, published: readonly MeasuredYear[], own: readonly OutcomesTaken[]): OutcomesTaken[] {
  const years = new Set(own.map(({ resultsYear }) => resultsYear));
  const [first] = [...own].sort((a, b) => a.resultsYear - b.resultsYear);
  return published
    .filter(({ resultsYear }) => !years.has(resultsYear))
    .map(({ resultsYear, counts }) => ({
      schoolId,
      resultsYear,
      provider: first?.provider ?? '',
      taken: counts.pupils,
    }));
}

async function similarOf(tx: Tx, school: SchoolHead, years: readonly TrendYear[]): Promise<SimilarSchools | null> {
  const last = await findLastResultsYear({ openResults: tx.openSchoolResult });
  const tables = await signalTables({ signalValues: tx.signalValue });
  const resultsYear = tables.filter((table) => last !== null && table.resultsYear <= last).at(-1)?.resultsYear;
  if (resultsYear === undefined) return null;
  const weight = weightFor(resultsYear, school.weights.map((one) => ({ ...one, weight: Number(one.weight) })))?.weight; // prettier-ignore
  if (weight === undefined) return null;
  const rows = await pooledNear(tx, { weight, within: similarWithin, resultsYear });
  const figures = rows.map(({ at1F, at1S2F, judgements, ...row }) => ({
    ...row,
    percent1F: percentOf(at1F, judgements),
    percent1S2F: percentOf(at1S2F, judgements),
  }));
  const own = threeYears(years, resultsYear);
  return {
    resultsYear,
    weight,
    ...similarTo(weight, figures),
    own: own && own.pupils >= shieldedBelow ? own : null,
  };
}

const toYear = ({ pooled, domains, ...year }: TrendYear) => ({
  ...year,
  pooled: shown(pooled),
  domains: domains.map((one) => ({ domain: one.domain, ...shown(one) })),
});

function shown({ pupils, judgements, at1F, at1S2F }: Judgements) {
  if (pupils < shieldedBelow)
    return { pupils, judgements, at1F: null, at1S2F: null, percent1F: null, percent1S2F: null };
  const percents = { percent1F: percentOf(at1F, judgements), percent1S2F: percentOf(at1S2F, judgements) };
  return { pupils, judgements, at1F, at1S2F, ...percents };
}
