import fc from 'fast-check';
import { agreementsIn, agreementsWith } from './agreements';
import { compareTexts } from './compare-texts';
import { proposeGoal } from './plan-goal';
import { restorePlacements } from './restore-placements';
import { withoutNames } from './without-names';
import { countWords, isHere, isOverBudget, secondsBetween, usualBudget } from './writing-budget';

describe('the writing budget', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['Elke dag 5 minuten – samen.', 5],
    ['één-op-één met Noor', 3],
  ])('%j holds %i words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  it('is over when one of the two is', () => {
    expect(isOverBudget({ words: 120, minutes: 30 }, usualBudget)).toBe(false);
    expect(isOverBudget({ words: 121, minutes: 0 }, usualBudget)).toBe(true);
    expect(isOverBudget({ words: 0, minutes: 31 }, usualBudget)).toBe(true);
  });

  const at = (seconds: number) => new Date(1_790_000_000_000 + seconds * 1000);
  it('counts the time between signs of life, but no pause over a minute', () => {
    expect([secondsBetween(null, at(0)), secondsBetween(at(0), at(20)), secondsBetween(at(0), at(61))]).toEqual([
      0, 20, 0,
    ]);
    expect([isHere(at(0), at(45)), isHere(at(0), at(46))]).toEqual([true, false]);
  });
});

describe('two texts compared', () => {
  it('shows what is gone and what is new', () => {
    expect(compareTexts('Elke dag tien minuten.', 'Elke dag vijf minuten samen.')).toEqual([
      { text: 'Elke dag', kind: 'same' },
      { text: ' tien minuten.', kind: 'gone' },
      { text: ' vijf minuten samen.', kind: 'new' },
    ]);
  });

  it('loses nothing of either', () => {
    const text = fc
      .array(fc.constantFrom('a', 'bb', ' ', '\n', '  ', 'c.'), { maxLength: 40 })
      .map((parts) => parts.join(''));
    const without = (before: string, after: string, kind: string) =>
      compareTexts(before, after).filter((piece) => piece.kind !== kind).map((piece) => piece.text).join(''); // prettier-ignore
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(without(before, after, 'new')).toBe(before);
        expect(without(before, after, 'gone')).toBe(after);
      }),
    );
  });

  it('compares very long texts as a whole', () => {
    const long = 'woord '.repeat(2000);
    expect(compareTexts(long, `${long}!`).map(({ kind }) => kind)).toEqual(['gone', 'new']);
    expect(compareTexts(long, long).map(({ kind }) => kind)).toEqual(['same']);
  });
});

it('every line of the agreements is one agreement', () => {
  expect(agreementsIn('- Strook klaarleggen (Fenna)\n\n• Bezoek op 10 dec\nTussenstand')).toEqual([
    'Strook klaarleggen (Fenna)',
    'Bezoek op 10 dec',
    'Tussenstand',
  ]);
  expect(agreementsWith('a\nb', { a: 'kept' })).toEqual([
    { text: 'a', outcome: 'kept' },
    { text: 'b', outcome: null },
  ]);
});

it('a restored version leaves who left away and who came where they are', () => {
  const place = (pupilId: string, needGroup: 'basic' | 'intensive', reason: string | null = null) => ({
    pupilId,
    needGroup,
    reason,
  });
  const now = [place('stays', 'basic'), place('came', 'basic')];
  const former = [place('stays', 'intensive', 'valt stil'), place('left', 'intensive')];
  expect(restorePlacements(now, former)).toEqual({
    placements: [place('stays', 'intensive', 'valt stil'), place('came', 'basic')],
    left: 1,
    kept: 1,
  });
});

it.each([
  ['Ma en di aan de instructietafel.\nNoor leest mee met Daan.', 'Ma en di aan de instructietafel.', 1],
  ['NOOR, samen', '', 1],
  ['Noorderlicht en Daantje', 'Noorderlicht en Daantje', 0],
  ['A.J. werkt zelf', '', 1],
])('%j loses the lines that name a pupil', (text, kept, left) => {
  expect(withoutNames(text, ['Noor', 'Daan', 'A.J.', ''])).toEqual({ text: kept, left });
  expect(withoutNames(text, [])).toEqual({ text, left: 0 });
});

it('proposes to bring one pupil more to 1S/2F, never more than there are', () => {
  const pupil = (level: '1F' | '1S/2F' | null, chance: number | null = null) => ({ level, chance, z: 0, growth: 0 });
  const five = Array.from({ length: 5 }, () => pupil('1F', 0.5));
  expect(proposeGoal(five)).toEqual({ level: '1S/2F', pupils: 4 });
  expect(proposeGoal(five.slice(1))).toBeNull();
  expect(proposeGoal(Array.from({ length: 6 }, () => pupil('1S/2F')))).toEqual({ level: '1S/2F', pupils: 6 });
  expect(proposeGoal([...five, pupil(null)])).toEqual({ level: '1S/2F', pupils: 4 });
});
