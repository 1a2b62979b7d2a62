import type { Day } from '#domain/calendar/day';

/** A column of the forecast in force, and what it was in the run before; percentages 0-100, null: too little data. */
export type ColumnFact = {
  runId: string;
  indicator: string;
  resultsYear: number;
  percent: number | null;
  low80: number | null;
  high80: number | null;
  signalValue: number | null;
  judgements: number;
  verdict: string;
  cutOffOn: Day;
  /** Null: no run before, or that column was not in it. */
  before: { percent: number | null; verdict: string } | null;
};

export type GoalFact = {
  id: string;
  title: string;
  state: 'set' | 'closed';
  /** What was found when it was closed; of a goal that runs what the tests say so far. */
  verdict: 'gehaald' | 'nietGehaald' | 'nietTeZeggen';
  goal: number;
  /** In the unit of its measure. */
  measure: string;
  value: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  on: Day | null;
};

export type MeasureFact = {
  id: string;
  title: string;
  state: 'running' | 'evaluated';
  verdict: 'werkt' | 'werktNiet' | 'nietTeZeggen' | null;
  /** Standard deviations beyond what was to be expected. */
  effect: number | null;
  low: number | null;
  high: number | null;
  n: number | null;
  /** Its last day; null: until it is evaluated. */
  untilOn: Day | null;
};

export type PlansFact = {
  domain: string;
  schoolYear: string;
  half: number;
  groups: number;
  begun: number;
  discussed: number;
  evaluated: number;
};
/** Teachers with enough visits this school year and with none, and the visits held; counts only. */
export type VisitsFact = { teachers: number; visitedTwice: number; notVisited: number; held: number };
export type SurveyFact = { id: string; title: string; isOpen: boolean; answered: number; asked: number; on: Day };
export type CycleFact = { id: string; focus: string; stepsDone: number; steps: number };
export type AgreementFact = { id: string; text: string; dueOn: Day; isDone: boolean };
/** What the talk before left open. */
export type OpenPointFact = { id: string; position: number; origin: string; key: string; title: string };

/** Everything an agenda is made from, as it is on one day, counted within what the level may see. */
export type ConversationFacts = {
  asOf: Day;
  columns: readonly ColumnFact[];
  goals: readonly GoalFact[];
  measures: readonly MeasureFact[];
  plans: readonly PlansFact[];
  /** Null: nobody teaches here. */
  visits: VisitsFact | null;
  surveys: readonly SurveyFact[];
  cycles: readonly CycleFact[];
  agreements: readonly AgreementFact[];
  openPoints: readonly OpenPointFact[];
};
