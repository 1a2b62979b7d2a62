import { countPerSchool } from '#backend/consultations/track-teachers';
import { countEach } from '#backend/cycles/cycle-counts';
import { cycleRow } from '#backend/cycles/cycles.queries';
import type { Tx } from '#backend/database/database';
import { figuresOf, type Measured, toFigure } from '#backend/goals/goal-figures';
import { toDay } from '#backend/platform/clock';
import { GoalFigure } from '#contract/goals';
import { EffectFigure } from '#contract/measures';
import type { Day } from '#domain/calendar/day';
import { resultsYearOf, schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import type { ColumnFact, ConversationFacts, GoalFact, MeasureFact } from '#domain/conversations/facts';
import type { ConversationLevel } from '#domain/conversations/levels';
import { progressOf } from '#domain/cycle/steps';
import { halfYearOf } from '#domain/group-plans/half-year';
import {
  agreementsBefore,
  type Asked,
  goalsOf,
  lastRuns,
  measuresOf,
  plansOf,
  pointsLeftOpen,
  runningCycles,
  surveysOf,
} from './facts.queries';

type About = { schoolId: string; level: ConversationLevel; domain: string | null; previousId: string | null };

/** What the data say of a school today, within what the level may see: counts and titles, never a name of a teacher or a pupil. */
export async function factsFor(tx: Tx, about: About, today: Day): Promise<ConversationFacts> {
  const { schoolId, domain, level, previousId } = about;
  const schoolYear = schoolYearOf(today);
  const asked: Asked = {
    ...{ schoolId, domain },
    schoolYears: [schoolYear, schoolYearAfter(schoolYear, -1)],
    withGroups: level === 'leaderCoach',
  };
  return {
    asOf: today,
    columns: await columnsOf(tx, schoolId, resultsYearOf(schoolYear)),
    goals: await goalFacts(tx, asked),
    measures: (await measuresOf(tx, asked)).map(toMeasureFact),
    plans: await plansOf(tx, asked, halfYearOf(today)),
    visits: await visitsOf(tx, schoolId, { schoolYear, today }),
    surveys: await surveysOf(tx, asked, today),
    cycles: await cycleFacts(tx, asked, today),
    agreements: previousId ? await agreementsBefore(tx, previousId) : [],
    openPoints: previousId ? await pointsLeftOpen(tx, previousId) : [],
  };
}

type Run = Awaited<ReturnType<typeof lastRuns>>[number]['run'];
type Column = Run['columns'][number];

async function columnsOf(tx: Tx, schoolId: string, from: number): Promise<ColumnFact[]> {
  const [now, before] = (await lastRuns(tx, schoolId, from)).map(({ run }) => run);
  return (now?.columns ?? []).map((column) => ({
    runId: column.runId,
    indicator: column.indicator,
    resultsYear: column.resultsYear,
    percent: column.percent,
    low80: column.low80,
    high80: column.high80,
    signalValue: column.signalValue === null ? null : Number(column.signalValue),
    judgements: column.judgements,
    verdict: column.verdict,
    cutOffOn: now ? toDay(now.cutOffOn) : '',
    before: sameIn(before, column),
  }));
}

function sameIn(before: Run | undefined, { indicator, resultsYear }: Column): ColumnFact['before'] {
  const found = before?.columns.find((one) => one.indicator === indicator && one.resultsYear === resultsYear);
  return found ? { percent: found.percent, verdict: found.verdict } : null;
}

async function goalFacts(tx: Tx, asked: Asked): Promise<GoalFact[]> {
  const rows = await goalsOf(tx, asked);
  const running = rows.filter(({ state }) => state === 'set');
  const found = await figuresOf(tx, running.map((row) => row as Measured)); // prettier-ignore
  const figures = new Map(running.flatMap((row, at) => (found[at] ? [[row.id, toFigure(found[at], row)]] : [])));
  return rows.map(({ closing, ...row }) => {
    const kept = closing && GoalFigure.safeParse(closing.figures).data;
    const figure = kept ?? figures.get(row.id);
    return {
      id: row.id,
      title: row.title,
      state: row.state as GoalFact['state'],
      verdict: (closing?.verdict ?? figure?.proposal ?? 'nietTeZeggen') as GoalFact['verdict'],
      goal: row.goal,
      measure: row.measure,
      value: figure?.value ?? null,
      low: figure?.low ?? null,
      high: figure?.high ?? null,
      n: figure?.n ?? null,
      on: closing ? toDay(closing.closedAt) : (figure?.takenOn ?? null),
    };
  });
}

function toMeasureFact({ effect, untilOn, ...row }: Awaited<ReturnType<typeof measuresOf>>[number]): MeasureFact {
  const figure = effect && EffectFigure.safeParse(effect.figures).data;
  return {
    ...row,
    state: row.state as MeasureFact['state'],
    verdict: (effect?.verdict ?? null) as MeasureFact['verdict'],
    effect: figure?.left ?? null,
    low: figure?.low ?? null,
    high: figure?.high ?? null,
    n: figure?.n ?? null,
    untilOn: untilOn && toDay(untilOn),
  };
}

async function visitsOf(
  tx: Tx,
  schoolId: string,
  when: { schoolYear: string; today: Day },
): Promise<ConversationFacts['visits']> {
  const [counted] = await countPerSchool(tx, { schoolIds: [schoolId], ...when });
  if (!counted || counted.teachers === 0) return null;
  const { teachers, visitedEnough, notVisited, held } = counted;
  return { teachers, visitedTwice: visitedEnough, notVisited, held };
}

async function cycleFacts(tx: Tx, asked: Asked, today: Day): Promise<ConversationFacts['cycles']> {
  const rows = await runningCycles(tx, asked, cycleRow);
  const counted = await countEach(tx, rows, today);
  return rows.flatMap(({ id, focus }) => {
    const of = counted.get(id);
    if (!of) return [];
    const steps = progressOf(of.counts);
    return [{ id, focus, stepsDone: steps.filter(({ state }) => state === 'done').length, steps: steps.length }];
  });
}
