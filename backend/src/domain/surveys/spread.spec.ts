import fc from 'fast-check';
import { type Answers, presentVersion, questionsOf } from './questions';
import { agreementOf, answeredOf, emptyTallies, fewestAnswers, spreadOf, tallyOf, withheldBecause } from './spread';

const questions = questionsOf(presentVersion);
const sheet = fc.record(
  Object.fromEntries(questions.map(({ key, steps }) => [key, fc.integer({ min: 1, max: steps })])),
) as fc.Arbitrary<Answers>;
const sheets = (least: number) => fc.array(sheet, { minLength: least, maxLength: 30 });
const countsFrom = (steps: number) => fc.array(fc.nat(20), { minLength: steps, maxLength: steps });

describe('the tally sheet', () => {
  it('adds up to everybody, at every question', () =>
    fc.assert(
      fc.property(sheets(0), (all) => {
        const tallies = tallyOf(questions, all);
        expect(answeredOf(questions, tallies)).toBe(all.length);
        expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(all.length * questions.length);
      }),
    ));

  it('is the same whoever came first', () =>
    fc.assert(
      fc.property(
        sheets(0).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => expect(tallyOf(questions, shuffled)).toEqual(tallyOf(questions, all)),
      ),
    ));

  it('starts with a place for every answer', () => {
    const places = questions.reduce((sum, { steps }) => sum + steps, 0);
    expect(emptyTallies(questions)).toHaveLength(places);
    expect(emptyTallies(questions)).toEqual(tallyOf(questions, []));
  });
});

describe('the spread', () => {
  it('shows nothing of fewer than five, and of five or more every answer', () =>
    fc.assert(
      fc.property(sheets(0), (all) => {
        const spread = spreadOf(questions, tallyOf(questions, all));
        expect(spread).toHaveLength(all.length < fewestAnswers ? 0 : questions.length);
        for (const { counts } of spread) expect(counts.reduce((sum, one) => sum + one, 0)).toBe(all.length);
      }),
    ));

  it('begins where people differ most, and ends with choices that have no order', () =>
    fc.assert(
      fc.property(sheets(fewestAnswers), (all) => {
        const agreements = spreadOf(questions, tallyOf(questions, all)).map(({ agreement }) => agreement ?? 2);
        expect(agreements).toEqual([...agreements].sort((a, b) => a - b));
        expect(agreements.at(-1)).toBe(2);
      }),
    ));

  it('is of the questions that were asked, whatever the order of the rows', () => {
    const all = Array.from({ length: 6 }, (_one, at) =>
      Object.fromEntries(questions.map(({ key }) => [key, key === 'school' && at % 2 === 0 ? 4 : 1])),
    );
    const [first] = spreadOf(questions, tallyOf(questions, all).reverse());
    expect(first).toEqual({ key: 'school', counts: [3, 0, 0, 3, 0], agreement: expect.any(Number) as number });
  });
});

describe('agreement (Tastle & Wierman 2007)', () => {
  it.each([
    ['everybody the same', [0, 6, 0, 0], 1],
    ['half at either end', [5, 0, 0, 0, 5], 0],
    // Table 1 of the paper's measure, by hand: mean 1, 1 + log2(1 - 1/4) / 2 + log2(1 - 1/4) / 2 = 0.585
    ['half one below and half one above the middle of five', [0, 3, 0, 3, 0], 0.585],
    ['nobody', [0, 0, 0], null],
    ['nothing to choose', [4], null],
  ])('%s', (_what, counts, expected) => {
    const found = agreementOf(counts);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(expected, 3);
  });

  it('lies from 0 to 1, and is the same read from the other end', () =>
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }).chain(countsFrom), (counts) => {
        const found = agreementOf(counts);
        if (counts.every((count) => count === 0)) return expect(found).toBeNull();
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(agreementOf([...counts].reverse())).toBeCloseTo(found ?? NaN, 9);
      }),
    ));
});

it.each([
  ['somebody of the board, whatever there is', { isOfTeam: false, isClosed: true, answered: 9 }, 'notOfTeam'],
  ['the team while it is open, however many answered', { isOfTeam: true, isClosed: false, answered: 9 }, 'stillOpen'],
  ['the team after it closed with three', { isOfTeam: true, isClosed: true, answered: 3 }, 'tooFew'],
  ['the team after it closed with four', { isOfTeam: true, isClosed: true, answered: 4 }, 'tooFew'],
])('keeps the answers from %s', (_who, known, because) => expect(withheldBecause(known)).toBe(because));

it('shows the team the answers of five after it closed', () =>
  expect(withheldBecause({ isOfTeam: true, isClosed: true, answered: 5 })).toBeNull());
