import fc from 'fast-check';
import {
  closedBy,
  closesWhen,
  mayOpenAgain,
  planHalfOf,
  type PlansSeen,
  type WatchedTask,
  type WorkSeen,
} from './closes-itself';

const period = { schoolYear: '2026-2027', moment: 'M', closesOn: '2027-02-12' } as const;
const task = (change: Partial<WatchedTask> = {}): WatchedTask => ({
  kind: 'evaluateGroupPlan',
  watches: null,
  openedOn: '2027-02-13',
  period,
  ...change,
});
const nothing: WorkSeen = { plans: null, results: null, conversation: null };
const plans = (change: Partial<PlansSeen>): WorkSeen => ({
  ...nothing,
  plans: { plans: 2, discussed: 0, evaluated: 0, analysedOn: null, ...change },
});

describe('where the work of a task shows', () => {
  it.each([
    ['the evaluation after the M test', task(), { schoolYear: '2026-2027', half: 1 }],
    [
      'the evaluation after the E test',
      task({ period: { ...period, moment: 'E' } }),
      { schoolYear: '2026-2027', half: 2 },
    ],
    [
      'the analysis of the B test',
      task({ kind: 'analyseGroup', period: { ...period, moment: 'B' } }),
      { schoolYear: '2026-2027', half: 1 },
    ],
    ['the analysis of the M test', task({ kind: 'analyseGroup' }), { schoolYear: '2026-2027', half: 2 }],
    [
      'the analysis of the E test, when the group is no more',
      task({ kind: 'analyseGroup', period: { ...period, moment: 'E' } }),
      null,
    ],
    [
      'an own task that waits for a plan',
      task({ kind: 'own', watches: 'planDiscussed', period: null }),
      { schoolYear: '2026-2027', half: 2 },
    ],
    ['an own task that waits for nothing', task({ kind: 'own' }), null],
    ['a task without a period', task({ period: null }), null],
  ])('%s', (_what, of, expected) => {
    expect(planHalfOf(of)).toEqual(expected);
  });
});

describe('a task closes when', () => {
  it.each([
    ['every plan of the group is evaluated', task(), plans({ evaluated: 2 }), 'planEvaluated'],
    [
      'every plan has an analysis of after the test period',
      task({ kind: 'analyseGroup' }),
      plans({ analysedOn: '2027-02-12' }),
      'planAnalysed',
    ],
    [
      'every plan is discussed',
      task({ kind: 'own', watches: 'planDiscussed' }),
      plans({ discussed: 2 }),
      'planDiscussed',
    ],
    [
      'everybody has a result',
      task({ kind: 'own', watches: 'resultsComplete' }),
      { ...nothing, results: { withResults: 24, enrolled: 24 } },
      'resultsComplete',
    ],
    [
      'the talk was held',
      task({ kind: 'prepareConversation' }),
      { ...nothing, conversation: { held: true } },
      'conversationHeld',
    ],
  ])('%s', (_when, of, seen, expected) => {
    expect(closedBy(of, seen)).toBe(expected);
  });

  it.each([
    ['one plan is still open', task(), plans({ evaluated: 1 })],
    ['the analysis is older than the test', task({ kind: 'analyseGroup' }), plans({ analysedOn: '2027-02-11' })],
    ['one plan has no analysis', task({ kind: 'analyseGroup' }), plans({ analysedOn: null })],
    [
      'one pupil has no result',
      task({ kind: 'own', watches: 'resultsComplete' }),
      { ...nothing, results: { withResults: 23, enrolled: 24 } },
    ],
    ['the talk is only planned', task({ kind: 'prepareConversation' }), { ...nothing, conversation: { held: false } }],
  ])('and stays open while %s, saying what it waits for', (_when, of, seen) => {
    expect(closedBy(of, seen)).toBeNull();
    expect(closesWhen(of, seen)).not.toBeNull();
  });

  it.each([
    ['there is no plan of the group', task(), plans({ plans: 0 })],
    [
      'nobody is in the group',
      task({ kind: 'own', watches: 'resultsComplete' }),
      { ...nothing, results: { withResults: 0, enrolled: 0 } },
    ],
    ['talks are not kept in Koers', task({ kind: 'prepareConversation' }), nothing],
    ['it is of people', task({ kind: 'agreement' }), plans({ evaluated: 2 })],
  ])('by hand where Koers cannot see it: %s', (_when, of, seen) => {
    expect([closesWhen(of, seen), closedBy(of, seen)]).toEqual([null, null]);
  });

  it('never by what it does not wait for', () => {
    const counts = fc.record({ plans: fc.nat(3), discussed: fc.nat(3), evaluated: fc.nat(3), analysedOn: fc.constantFrom(null, '2027-02-11', '2027-03-01') }); // prettier-ignore
    const seen = fc.record({
      plans: fc.option(counts),
      results: fc.option(fc.record({ withResults: fc.nat(5), enrolled: fc.nat(5) })),
      conversation: fc.option(fc.record({ held: fc.boolean() })),
    });
    const kinds = fc.constantFrom<WatchedTask['kind'][]>('analyseGroup', 'evaluateGroupPlan', 'prepareConversation', 'agreement', 'own', 'prepareEvent'); // prettier-ignore
    fc.assert(
      fc.property(
        kinds,
        fc.constantFrom(null, 'planDiscussed' as const, 'resultsComplete' as const),
        seen,
        (kind, watches, work) => {
          const of = task({ kind, watches });
          const by = closedBy(of, work);
          expect(by === null || by === closesWhen(of, work)).toBe(true);
          if (!work.plans) expect(['planAnalysed', 'planEvaluated', 'planDiscussed']).not.toContain(by);
        },
      ),
    );
  });
});

it.each([
  ['the same day', '2027-01-15', true],
  ['the last day of that half year', '2027-01-31', true],
  ['the day after', '2027-02-01', false],
])('a task that closed on 15 January opens again on %s', (_when, today, expected) => {
  expect(mayOpenAgain('2027-01-15', today)).toBe(expected);
});
