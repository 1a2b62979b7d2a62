import { evidenceKeys, line } from './evidence';
import { linesOf, openAgreementLines, packLines, wentWellLines } from './evidence-lines';
import { noFacts } from './made-up-facts';

const plans = { domain: 'rekenen', schoolYear: '2026-2027', half: 1, groups: 6, begun: 6, discussed: 4, evaluated: 0 };
const measure = {
  id: 'm',
  title: 'Instructietafel',
  state: 'running' as const,
  verdict: null,
  effect: null,
  low: null,
  high: null,
  n: null,
  untilOn: '2027-01-20',
};
const keys = (lines: readonly { key: string }[]) => lines.map(({ key }) => key);

describe('the evidence of a point', () => {
  it('knows nothing but what it is given', () => {
    expect(line('surveyOpen', 'surveys', { count: 0 })).toMatchObject({ count: 0, of: null, value: null, n: null });
    expect(new Set(evidenceKeys).size).toBe(evidenceKeys.length);
  });

  it('counts the plans that are not discussed, and says so when all are', () => {
    const facts = { ...noFacts, plans: [plans] };
    expect(linesOf('plans', facts)).toEqual([expect.objectContaining({ count: 2, of: 6, about: 'rekenen' })]);
    expect(wentWellLines(facts)).toEqual([]);
    const all = { ...noFacts, plans: [{ ...plans, discussed: 6 }] };
    expect([keys(linesOf('plans', all)), keys(wentWellLines(all))]).toEqual([[], ['plansDiscussed']]);
  });

  it('a school without groups has no plans to praise', () => {
    expect(wentWellLines({ ...noFacts, plans: [{ ...plans, groups: 0, discussed: 0 }] })).toEqual([]);
  });

  it('tells measures that run, that work and that do not apart', () => {
    const evaluated = { ...measure, state: 'evaluated' as const, effect: 0.3, n: 22 };
    const facts = {
      ...noFacts,
      measures: [measure, { ...evaluated, id: 'w', verdict: 'werkt' as const }, { ...evaluated, id: 'n', verdict: 'werktNiet' as const }], // prettier-ignore
    };
    expect(linesOf('measures', facts).map(({ key, aboutId }) => [key, aboutId])).toEqual([
      ['measureRunning', 'm'],
      ['measureEnds', 'n'],
    ]);
    expect(wentWellLines(facts).map(({ key, aboutId }) => [key, aboutId])).toEqual([['measureWorks', 'w']]);
  });

  it('speaks of visits only where somebody teaches', () => {
    expect(linesOf('visits', noFacts)).toEqual([]);
    const visits = { teachers: 9, visitedTwice: 9, notVisited: 0, held: 0 };
    expect([keys(linesOf('visits', { ...noFacts, visits })), keys(wentWellLines({ ...noFacts, visits }))]).toEqual([
      [],
      ['visitsTwice'],
    ]);
  });

  it('tells surveys and cycles by how far they are', () => {
    const surveys = [{ id: 's', title: 'Vragen', isOpen: true, answered: 0, asked: 12, on: '2026-12-01' }];
    const cycles = [{ id: 'c', focus: 'breuken', stepsDone: 2, steps: 5 }];
    expect(linesOf('surveys', { ...noFacts, surveys })).toEqual([
      expect.objectContaining({ key: 'surveyOpen', count: 0, of: 12 }),
    ]);
    expect(linesOf('cycles', { ...noFacts, cycles })).toEqual([expect.objectContaining({ count: 2, of: 5 })]);
  });

  it('lists what was agreed and is not done', () => {
    const agreements = [
      { id: 'a', text: 'Plannen', dueOn: '2026-11-01', isDone: false },
      { id: 'b', text: 'Bellen', dueOn: '2026-11-01', isDone: true },
    ];
    expect(openAgreementLines({ ...noFacts, agreements }).map(({ aboutId }) => aboutId)).toEqual(['a']);
    expect(keys(packLines({ ...noFacts, agreements }).agreements)).toEqual(['agreementOpen', 'agreementDone']);
  });
});
