import { digitsNear, formatsFor } from './format';

const nl = formatsFor('nl');
const en = formatsFor('en');

describe('numbers on screen', () => {
  it('has a decimal comma in Dutch and a point in English', () => {
    expect(nl.percent(45.3)).toBe('45,3\u00a0%');
    expect(en.percent(45.3)).toBe('45.3%');
    expect(nl.number(1234.5)).toBe('1.234,5');
  });

  it('shows what is not known as a dash, never as zero', () => {
    expect(nl.percent(null)).toBe('–');
    expect(nl.number(null)).toBe('–');
    expect(nl.signed(null)).toBe('–');
    expect(nl.day(null)).toBe('–');
  });

  it('writes the sign of a difference', () => {
    expect(nl.signed(1.84)).toBe('+1,8');
    expect(nl.signed(-2.7)).toBe('\u22122,7');
    expect(nl.signed(0)).toBe('0,0');
  });

  it('keeps a calendar day the day it is', () => {
    expect(nl.day('2026-01-31')).toBe('31 januari 2026');
    expect(en.day('2026-12-01')).toBe('1 December 2026');
  });
});

describe('digitsNear', () => {
  it('adds a decimal only where one would show the wrong side of the line', () => {
    expect(digitsNear(43.48, 43.5)).toBe(2);
    expect(digitsNear(84.99, 85)).toBe(2);
    expect(digitsNear(85, 85)).toBe(1);
    expect(digitsNear(45.31, 43.5)).toBe(1);
    expect(digitsNear(45.31, null)).toBe(1);
  });
});
