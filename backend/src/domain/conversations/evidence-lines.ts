import { type EvidenceKey, type EvidenceLine, line } from './evidence';
import type {
  AgreementFact,
  ColumnFact,
  ConversationFacts,
  GoalFact,
  MeasureFact,
  PlansFact,
  VisitsFact,
} from './facts';

const columnKeys: Record<string, EvidenceKey> = {
  under: 'columnBelow',
  risk: 'columnAtRisk',
  onCourse: 'columnOnCourse',
  tooLittleData: 'columnTooLittle',
};

const columnLine = (one: ColumnFact): EvidenceLine =>
  line(columnKeys[one.verdict] ?? 'columnTooLittle', 'forecast', {
    aboutId: one.runId,
    about: `${one.indicator} ${one.resultsYear}`,
    value: one.percent,
    low: one.low80,
    high: one.high80,
    comparedWith: one.signalValue === null ? null : { what: 'signalValue', value: one.signalValue },
    n: one.judgements,
    on: one.cutOffOn,
    detail: one.verdict,
  });

/** The same column in the run before, where the verdict is another one now. */
const changeLine = (one: ColumnFact): EvidenceLine[] =>
  one.before === null || one.before.verdict === one.verdict
    ? []
    : [
        {
          ...columnLine(one),
          key: 'columnChanged',
          comparedWith: one.before.percent === null ? null : { what: 'before', value: one.before.percent },
          detail: `${one.before.verdict} ${one.verdict}`,
        },
      ];

const goalLine = (key: EvidenceKey, one: GoalFact): EvidenceLine =>
  line(key, 'goals', {
    ...{ aboutId: one.id, about: one.title, value: one.value, low: one.low, high: one.high, n: one.n, on: one.on },
    comparedWith: { what: 'goal', value: one.goal },
    detail: one.measure,
  });

const measureLine = (key: EvidenceKey, one: MeasureFact): EvidenceLine =>
  line(key, 'measures', {
    ...{ aboutId: one.id, about: one.title, value: one.effect, low: one.low, high: one.high, n: one.n },
    comparedWith: one.effect === null ? null : { what: 'nothing', value: 0 },
    on: one.untilOn,
    detail: one.verdict,
  });

const plansLine = (key: EvidenceKey, one: PlansFact, count: number): EvidenceLine =>
  line(key, 'groupPlans', { about: one.domain, count, of: one.groups, detail: `${one.schoolYear} ${one.half}` });

const agreementLine = (one: AgreementFact): EvidenceLine =>
  line(one.isDone ? 'agreementDone' : 'agreementOpen', 'conversations', {
    aboutId: one.id,
    about: one.text,
    on: one.dueOn,
  });

/** Everything the data say that went well. Empty: the data show nothing yet, which is something else than that nothing did. */
export function wentWellLines({ columns, goals, measures, plans, visits, agreements }: ConversationFacts) {
  return [
    ...goals.filter((one) => one.verdict === 'gehaald').map((one) => goalLine(one.state === 'closed' ? 'goalReached' : 'goalAhead', one)), // prettier-ignore
    ...columns.filter((one) => one.verdict === 'onCourse').map(columnLine),
    ...measures.filter((one) => one.verdict === 'werkt').map((one) => measureLine('measureWorks', one)),
    ...plans.filter(isAllDiscussed).map((one) => plansLine('plansDiscussed', one, one.discussed)),
    ...(visits ? goodVisits(visits) : []),
    ...agreements.filter((one) => one.isDone).map(agreementLine),
  ];
}

const isAllDiscussed = ({ groups, discussed }: PlansFact) => groups > 0 && discussed >= groups;

/** What was agreed last time and is not done. */
export const openAgreementLines = ({ agreements }: ConversationFacts): EvidenceLine[] =>
  agreements.filter((one) => !one.isDone).map(agreementLine);

/** All columns, all goals and all agreements of last time, whatever came of them: for who prepares a talk with the board. */
export const packLines = ({ columns, goals, agreements }: ConversationFacts) => ({
  forecast: columns.map(columnLine),
  goals: goals.map((one) =>
    goalLine(one.verdict === 'gehaald' ? (one.state === 'closed' ? 'goalReached' : 'goalAhead') : goalKeyOf(one), one),
  ),
  agreements: agreements.map(agreementLine),
});

/** The parts of the data, in the order in which they are talked about; a part without lines makes no point. */
export const dataKeys = ['standsOut', 'goals', 'measures', 'plans', 'visits', 'surveys', 'cycles'] as const;
export type DataKey = (typeof dataKeys)[number];

export function linesOf(key: DataKey, facts: ConversationFacts): EvidenceLine[] {
  const { columns, goals, measures, plans, visits, surveys, cycles } = facts;
  switch (key) {
    case 'standsOut':
      return [
        ...columns.filter(({ verdict }) => verdict !== 'onCourse').map(columnLine),
        ...columns.flatMap(changeLine),
      ];
    case 'goals':
      return goals.flatMap((one) => (one.verdict === 'gehaald' ? [] : goalLine(goalKeyOf(one), one)));
    case 'measures':
      return [
        ...measures.filter(({ state }) => state === 'running').map((one) => measureLine('measureRunning', one)),
        ...measures
          .filter(({ state, verdict }) => state === 'evaluated' && verdict !== 'werkt')
          .map((one) => measureLine('measureEnds', one)),
      ];
    case 'plans':
      return plans
        .filter(({ groups, discussed }) => discussed < groups)
        .map((one) => plansLine('plansNotDiscussed', one, one.groups - one.discussed));
    case 'visits':
      return visits ? visitLines(visits) : [];
    case 'surveys':
      return surveys.map((one) =>
        line(one.isOpen ? 'surveyOpen' : 'surveyClosed', 'surveys', {
          ...{ aboutId: one.id, about: one.title, count: one.answered, of: one.asked, on: one.on },
        }),
      );
    case 'cycles':
      return cycles.map((one) =>
        line('cycleRunning', 'cycles', { aboutId: one.id, about: one.focus, count: one.stepsDone, of: one.steps }),
      );
  }
}

const goalKeyOf = ({ state, verdict }: GoalFact): EvidenceKey =>
  verdict === 'nietTeZeggen' ? 'goalUndecided' : state === 'closed' ? 'goalMissed' : 'goalBelow';

function goodVisits({ teachers, visitedTwice, held }: VisitsFact): EvidenceLine[] {
  return [
    ...(held > 0 ? [line('visitsHeld', 'consultations', { count: held, n: teachers })] : []),
    ...(visitedTwice > 0
      ? [line('visitsTwice', 'consultations', { count: visitedTwice, of: teachers, n: teachers })]
      : []),
  ];
}

function visitLines({ teachers, visitedTwice, notVisited }: VisitsFact): EvidenceLine[] {
  const of = { of: teachers, n: teachers };
  return [
    ...(visitedTwice < teachers
      ? [line('visitsNotTwice', 'consultations', { count: teachers - visitedTwice, ...of })]
      : []),
    ...(notVisited > 0 ? [line('visitsNone', 'consultations', { count: notVisited, ...of })] : []),
  ];
}
