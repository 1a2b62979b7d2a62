import fc from 'fast-check';
import { agendaOf, evidenceNow, type PointOrigin, pointOrigins } from './agenda';
import { dataKeys } from './evidence-lines';
import type { ColumnFact, ConversationFacts, GoalFact } from './facts';
import { conversationLevels, questionKeys, usualQuestions, usualTemplate } from './levels';
import { noFacts } from './made-up-facts';

const column: ColumnFact = {
  runId: 'run',
  indicator: '1S2F',
  resultsYear: 2027,
  percent: 45.3,
  low80: 40.9,
  high80: 49.7,
  signalValue: 43.5,
  judgements: 234,
  verdict: 'risk',
  cutOffOn: '2026-11-01',
  before: null,
};
const goal: GoalFact = {
  id: 'goal',
  title: 'Lezen 60 %',
  state: 'closed',
  verdict: 'gehaald',
  goal: 60,
  measure: 'share1S2F',
  value: 62,
  low: 55,
  high: 68,
  n: 48,
  on: '2026-07-01',
};

const text = fc.string({ minLength: 1, maxLength: 8 });
const day = fc.constantFrom('2026-09-01', '2026-11-20', '2027-01-15');
const made: fc.Arbitrary<ConversationFacts> = fc.record({
  asOf: fc.constant('2026-11-20'),
  columns: fc.uniqueArray(
    fc.record({
      resultsYear: fc.integer({ min: 2026, max: 2029 }),
      indicator: fc.constantFrom('1F', '1S2F'),
      verdict: fc.constantFrom('under', 'risk', 'onCourse', 'tooLittleData'),
    }),
    { selector: (one) => `${one.indicator} ${one.resultsYear}` },
  ).map((all) => all.map((one) => ({ ...column, ...one }))), // prettier-ignore
  goals: fc.uniqueArray(
    fc.record({ id: fc.uuid(), title: text, verdict: fc.constantFrom('gehaald', 'nietGehaald', 'nietTeZeggen'), state: fc.constantFrom('set', 'closed') }),
    { selector: ({ id }) => id },
  ).map((all) => all.map((one) => ({ ...goal, ...one }))), // prettier-ignore
  measures: fc.constant([]),
  plans: fc.constant([]),
  visits: fc.option(
    fc.record({ teachers: fc.nat(20), visitedTwice: fc.nat(20), notVisited: fc.nat(20), held: fc.nat(40) }),
  ),
  surveys: fc.constant([]),
  cycles: fc.constant([]),
  agreements: fc.uniqueArray(fc.record({ id: fc.uuid(), text, dueOn: day, isDone: fc.boolean() }), {
    selector: ({ id }) => id,
  }),
  openPoints: fc.uniqueArray(
    fc.record({
      id: fc.uuid(),
      position: fc.nat(20),
      origin: fc.constantFrom(...pointOrigins) as fc.Arbitrary<string>,
      key: fc.constantFrom('', 'agreements', ...dataKeys, ...questionKeys),
      title: text,
    }),
    { selector: ({ id }) => id },
  ),
});
const level = fc.constantFrom(...conversationLevels);
const agenda = (facts: ConversationFacts, on: (typeof conversationLevels)[number] = 'leaderCoach') =>
  agendaOf(facts, usualTemplate(on));

describe('the agenda of a conversation', () => {
  it('opens with what went well and closes with the support that is asked, whatever the facts', () => {
    fc.assert(
      fc.property(made, level, (facts, on) => {
        const origins = agenda(facts, on).map(({ origin }) => origin);
        expect([origins[0], origins.at(-1)]).toEqual(['wentWell', 'support']);
        const once = (origin: PointOrigin) => origins.filter((one) => one === origin).length;
        expect([once('wentWell'), once('support')]).toEqual([1, 1]);
      }),
    );
  });

  it('holds every open agreement of last time exactly once, and never one that is done among them', () => {
    fc.assert(
      fc.property(made, (facts) => {
        const lines = agenda(facts).flatMap(({ evidence }) => evidence ?? []);
        const ids = (key: string) => lines.filter((one) => one.key === key).map(({ aboutId }) => aboutId);
        const those = (isDone: boolean) => facts.agreements.filter((one) => one.isDone === isDone).map(({ id }) => id);
        expect(ids('agreementOpen').sort()).toEqual(those(false).sort());
        expect(ids('agreementDone').sort()).toEqual(those(true).sort());
      }),
    );
  });

  it('carries every point that was left open exactly once, apart from those that come by themselves', () => {
    fc.assert(
      fc.property(made, (facts) => {
        const carried = agenda(facts).flatMap(({ carriedFromId }) => carriedFromId ?? []);
        const left = facts.openPoints
          .filter(({ origin, key }) => !['wentWell', 'support'].includes(origin) && key !== 'agreements')
          .map(({ id }) => id);
        expect(carried.sort()).toEqual(left.sort());
      }),
    );
  });

  it('does not depend on the order in which the facts come', () => {
    fc.assert(
      fc.property(made, (facts) => {
        const turned = Object.fromEntries(
          Object.entries(facts).map(([key, value]) => [key, Array.isArray(value) ? [...(value as unknown[])].reverse() : value]), // prettier-ignore
        ) as unknown as ConversationFacts;
        expect(agenda(turned)).toEqual(agenda(facts));
      }),
    );
  });

  it('makes no point of data without a line, and asks every question of the level once', () => {
    fc.assert(
      fc.property(made, level, (facts, on) => {
        const points = agenda(facts, on);
        expect(points.filter(({ origin, evidence }) => origin === 'data' && evidence?.length === 0)).toEqual([]);
        expect(points.filter(({ origin }) => origin === 'question').map(({ key }) => key)).toEqual(usualQuestions[on]);
      }),
    );
  });

  it('says nothing went well only by an empty list: the point itself is always there', () => {
    const [first] = agenda(noFacts);
    expect(first).toEqual({ origin: 'wentWell', key: 'wentWell', title: '', evidence: [], carriedFromId: null });
  });

  it('keeps what is not known apart from none', () => {
    const [first] = agenda({ ...noFacts, goals: [{ ...goal, value: null, low: null, high: null }] });
    expect(first?.evidence).toEqual([
      expect.objectContaining({ key: 'goalReached', value: null, n: 48, comparedWith: { what: 'goal', value: 60 } }),
    ]);
    const visits = { teachers: 8, visitedTwice: 0, notVisited: 0, held: 0 };
    const found = agenda({ ...noFacts, visits }).find(({ key }) => key === 'visits');
    expect(found?.evidence).toEqual([expect.objectContaining({ key: 'visitsNotTwice', count: 8, of: 8, value: null })]);
  });

  it('tells a column with n, source, what it is compared with and the day of the data', () => {
    const found = agenda({ ...noFacts, columns: [{ ...column, before: { percent: 48, verdict: 'onCourse' } }] });
    expect(found.find(({ key }) => key === 'standsOut')?.evidence).toEqual([
      expect.objectContaining({
        key: 'columnAtRisk',
        source: 'forecast',
        value: 45.3,
        n: 234,
        on: '2026-11-01',
        comparedWith: { what: 'signalValue', value: 43.5 },
      }),
      expect.objectContaining({
        key: 'columnChanged',
        detail: 'onCourse risk',
        comparedWith: { what: 'before', value: 48 },
      }),
    ]);
  });

  it('shows under the same point how it is now', () => {
    const facts = { ...noFacts, columns: [column] };
    const point = agenda(facts).find(({ key }) => key === 'standsOut');
    expect(evidenceNow(point ?? { origin: 'own', key: '' }, facts)).toEqual(point?.evidence);
    expect(evidenceNow({ origin: 'data', key: 'standsOut' }, noFacts)).toEqual([]);
    expect(evidenceNow({ origin: 'question', key: 'trends' }, facts)).toBeNull();
    expect(evidenceNow({ origin: 'previous', key: 'agreements' }, noFacts)).toEqual([]);
  });

  it('uses the words of the board where it has some', () => {
    const points = agendaOf(noFacts, [{ key: 'trends', text: 'Wat valt je op?' }]);
    expect(points.map(({ key, title }) => [key, title])).toEqual([['wentWell', ''], ['trends', 'Wat valt je op?'], ['support', '']]); // prettier-ignore
  });
});
