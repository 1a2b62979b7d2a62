import { toCsv } from './csv';

describe('toCsv', () => {
  it('writes numbers with the decimal sign of the language', () => {
    expect(toCsv([['a', 45.3, null]])).toBe('\uFEFFa;45,3;\r\n');
    expect(toCsv([[-1.5]], '.')).toBe('\uFEFF-1.5\r\n');
  });

  it('quotes what would break a row', () => {
    expect(toCsv([['a;b', 'zei "ja"', 'twee\nregels']])).toBe('\uFEFF"a;b";"zei ""ja""";"twee\nregels"\r\n');
  });

  it('never hands a formula to a spreadsheet', () => {
    expect(toCsv([['=HYPERLINK("x")', '@som', '+1', '-2']])).toBe(`\uFEFF"'=HYPERLINK(""x"")";'@som;'+1;'-2\r\n`);
  });
});
