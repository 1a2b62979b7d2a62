import { Injectable } from '@nestjs/common';
import { goalPolicy } from '#backend/access/policies/goal.policy';
import type { User } from '#backend/access/user';
import { Database, type Tx } from '#backend/database/database';
import { readSettings } from '#backend/forecasts/run-settings';
import { notFound } from '#backend/platform/errors';
import { SchoolTrendsService } from '#backend/school-trends/school-trends.service';
import { GoalContext, type GoalContextQuery } from '#contract/goals';
import type { SchoolTrend } from '#contract/school-trends';
import { resultsYearOf, schoolYearAfter, schoolYearOfResults } from '#domain/calendar/school-year';
import { sumsOf } from '#domain/forecast/share-sums';
import { chancesOf, type PupilChance } from '#domain/forecast/chances';
import { chanceToReach } from '#domain/goals/chance-to-reach';
import { shieldedBelow } from '#domain/indicators/judge-school';
import { forecastOf } from './goal-figures.queries';
import { figuresOf, type Measured } from './goal-figures';
import { indicatorOf, linesOf } from './goal-lines';

const yearsBack = [5, 4, 3, 2, 1];

/** What one wants to know while setting a goal: where one comes from, where others are, and what today's forecast says. */
@Injectable()
export class GoalContextService {
  constructor(
    private readonly database: Database,
    private readonly trends: SchoolTrendsService,
  ) {}

  async of(user: User, query: GoalContextQuery): Promise<GoalContext> {
    const asked = toMeasured(query);
    const { schoolId, measure, domain } = asked;
    if (!goalPolicy.read(user, { ...asked, state: 'set' })) throw notFound('school.notFound');
    const resultsYear = resultsYearOf(query.schoolYear);
    // A real school's published years and the schools like it are told by its trend, which also knows whether it exists.
    const trend = schoolId === null ? null : await this.trends.get(user, schoolId);
    return this.database.forBoard(user.boardId, async (tx) => {
      const lines = schoolId ? await linesOf(tx, schoolId, { measure, domain, resultsYear }) : null;
      const asks = { ...query, resultsYear };
      return GoalContext.parse({
        years: trend && indicatorOf(measure) ? yearsOfTrend(trend, asked) : await yearsBefore(tx, asked),
        similar: trend && domain === null ? similarTo(trend, asked) : null,
        signal: lines?.signal ?? null,
        now: lines?.now ?? null,
        chance: schoolId === null ? null : await chanceOf(tx, schoolId, asks),
      });
    });
  }
}

const toMeasured = (query: GoalContextQuery): Measured => ({
  schoolId: query.schoolId ?? null,
  measure: query.measure,
  domain: query.domain ?? null,
  yearGroup: query.yearGroup ?? null,
  groupId: query.groupId ?? null,
  needGroup: query.needGroup ?? null,
  schoolYear: query.schoolYear,
  moment: query.moment ?? null,
  fromSchoolYear: query.fromSchoolYear ?? null,
  fromMoment: query.fromMoment ?? null,
  instrumentId: query.instrumentId ?? null,
  formKey: query.formKey ?? null,
});

/** The years before of the same school and year group: a group itself has no years before. */
async function yearsBefore(tx: Tx, { groupId, ...asked }: Measured): Promise<GoalContext['years']> {
  const years = yearsBack.map((back) => schoolYearAfter(asked.schoolYear, -back));
  const group = groupId && (await tx.group.findFirst({ where: { id: groupId }, select: { yearGroups: true } }));
  const yearGroup = (group && group.yearGroups.length === 1 ? group.yearGroups[0] : null) ?? asked.yearGroup;
  const span = asked.fromSchoolYear && resultsYearOf(asked.schoolYear) - resultsYearOf(asked.fromSchoolYear);
  const of = years.map((schoolYear) => ({
    ...asked,
    yearGroup,
    groupId: null,
    schoolYear,
    fromSchoolYear: span === null || span === '' ? null : schoolYearAfter(schoolYear, -span),
  }));
  const figures = await figuresOf(tx, of);
  return years.flatMap((schoolYear, at) => {
    const reached = figures[at]?.reached;
    if (!reached) return [];
    const value = reached.kind === 'share' ? reached.percent : reached.mean;
    return [{ schoolYear, n: reached.n, value: reached.n < shieldedBelow ? null : value }];
  });
}

function yearsOfTrend(trend: SchoolTrend, { domain, measure, schoolYear }: Measured): GoalContext['years'] {
  const until = resultsYearOf(schoolYear);
  return trend.years
    .filter(({ resultsYear }) => resultsYear < until && resultsYear >= until - yearsBack.length)
    .flatMap(({ resultsYear, pooled, domains }) => {
      const counted = domain === null ? pooled : domains.find((one) => one.domain === domain);
      if (!counted) return [];
      const value = measure === 'share1F' ? counted.percent1F : counted.percent1S2F;
      return [{ schoolYear: schoolYearOfResults(resultsYear), n: counted.pupils, value }];
    });
}

function similarTo({ similar }: SchoolTrend, { measure }: Measured): GoalContext['similar'] {
  const indicator = indicatorOf(measure);
  if (similar === null || indicator === null) return null;
  const { resultsYear, schools, median1F, median1S2F } = similar;
  return { resultsYear, schools, median: indicator === '1F' ? median1F : median1S2F };
}

type ChanceAsked = Pick<GoalContextQuery, 'measure' | 'domain' | 'goal'> & { resultsYear: number };

async function chanceOf(tx: Tx, schoolId: string, { measure, domain, goal, resultsYear }: ChanceAsked) {
  const indicator = indicatorOf(measure);
  if (indicator === null || goal === undefined) return null;
  const run = await forecastOf(tx, schoolId, resultsYear);
  const cohort = run && readSettings(run.settings).view?.cohorts.find((one) => one.resultsYear === resultsYear);
  if (!run || !cohort) return null;
  const own = run.chances.filter((one) => domain === undefined || one.domain === domain).map(toChance);
  return chanceToReach({ ...cohort.parts[indicator], sums: sumsOf(own, indicator) }, goal);
}

type KeptChance = NonNullable<Awaited<ReturnType<typeof forecastOf>>>['chances'][number];

const toChance = (row: KeptChance): PupilChance => ({ ...(row as unknown as PupilChance), chances: chancesOf(row) });
