import fc from 'fast-check';
import {
  day,
  guardFormula,
  level,
  numberIn,
  oneOf,
  schoolYear,
  textOf,
  unguardFormula,
  wholeNumberIn,
  yesOrNo,
} from './cells';

const number = numberIn(-1000, 1000);

describe('a number', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['-3', -3],
    ['0,0', 0],
    ['1e-7', 1e-7],
  ])('%s is read as %d', (cell, value) => expect(number(cell)).toEqual({ value }));

  it.each([['1.234,5'], ['twaalf'], ['12.'], [',5'], ['1 000'], ['NaN'], ['Infinity'], ['0x10']])(
    '%s is none',
    (cell) => expect(number(cell)).toEqual({ code: 'cell.number' }),
  );

  it('lies within its limits, which are included', () => {
    expect(number('1000')).toEqual({ value: 1000 });
    expect(number('1000,1')).toEqual({ code: 'cell.range', hint: '-1000..1000' });
  });

  it('is the same number again after it was written with a comma', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
        const cell = String(value).replace('.', ',');
        expect(numberIn(-1e9, 1e9)(cell)).toEqual({ value: value === 0 ? 0 : value });
      }),
    );
  });
});

describe('a whole number', () => {
  const yearGroup = wholeNumberIn(1, 8);
  it.each([['6'], ['6,0'], ['6.00'], ['06']])('%s is 6', (cell) => expect(yearGroup(cell)).toEqual({ value: 6 }));
  it.each([
    ['6,5', 'cell.wholeNumber'],
    ['groep 6', 'cell.wholeNumber'],
    ['9', 'cell.range'],
    ['0', 'cell.range'],
  ])('%s is no year group', (cell, code) => expect(yearGroup(cell)).toMatchObject({ code }));
});

describe('a day', () => {
  it.each([['2026-01-31'], ['31-01-2026']])('%s is the last of January', (cell) =>
    expect(day(cell)).toEqual({ value: '2026-01-31' }),
  );
  it.each([['2026-02-30'], ['30-02-2026'], ['31/01/2026'], ['1-1-2026'], ['20260131'], ['0026-01-01'], ['46053']])(
    '%s is none',
    (cell) => expect(day(cell)).toEqual({ code: 'cell.day' }),
  );
});

it.each([
  ['2025-2026', { value: '2025-2026' }],
  ['2025-2027', { code: 'cell.schoolYear' }],
  ['2025/2026', { code: 'cell.schoolYear' }],
  ['1025-1026', { code: 'cell.schoolYear' }],
])('%s as a school year', (cell, reading) => expect(schoolYear(cell)).toEqual(reading));

it.each([
  ['<1F', '<1F'],
  ['1F', '1F'],
  ['1S', '1S/2F'],
  ['2f', '1S/2F'],
  ['1S/2F', '1S/2F'],
])('the level %s is read as %s', (cell, value) => expect(level(cell)).toEqual({ value }));
it('3F is no level of primary school', () => expect(level('3F')).toMatchObject({ code: 'cell.choice' }));

it('J and N, whatever their case', () => {
  expect(['J', 'j', 'N', 'n'].map(yesOrNo)).toEqual([true, true, false, false].map((value) => ({ value })));
  expect(yesOrNo('ja')).toEqual({ code: 'cell.choice', hint: 'J, N' });
});

it('one of some words, whatever its case', () => {
  expect(oneOf(['B', 'M', 'E'])('m')).toEqual({ value: 'M' });
  expect(oneOf(['B', 'M', 'E'])('X')).toEqual({ code: 'cell.choice', hint: 'B, M, E' });
});

describe('a text', () => {
  it('has no more characters than its place holds, and none that steer', () => {
    expect(textOf(3)('abc')).toEqual({ value: 'abc' });
    expect(textOf(3)('abcd')).toEqual({ code: 'cell.tooLong', hint: '3' });
    expect(textOf(3)('a\u0007')).toEqual({ code: 'cell.character' });
  });

  it.each([['=1+1'], ['+31'], ['-Anna'], ['@cmd'], ["'=1+1"]])('%s never leaves as a formula', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
    expect(unguardFormula(guardFormula(text))).toBe(text);
  });
  it("an apostrophe that guards nothing stays: 's Gravenhage", () => {
    expect(guardFormula("'s Gravenhage")).toBe("'s Gravenhage");
    expect(unguardFormula("'s Gravenhage")).toBe("'s Gravenhage");
  });
  it('comes back as it went, whatever it is', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', "'", 'a', ' ', ';') });
    fc.assert(fc.property(text, (one) => expect(unguardFormula(guardFormula(one))).toBe(one)));
    fc.assert(fc.property(text, (one) => expect(guardFormula(one)).not.toMatch(/^[=+\-@]/)));
  });
});
