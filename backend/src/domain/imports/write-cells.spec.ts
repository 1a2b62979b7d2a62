import { toCell, toCsv } from './write-cells';

describe('a cell', () => {
  it.each([
    [null, ''],
    [true, 'J'],
    [false, 'N'],
    [0, '0'],
    [31.47, '31,47'],
    [-1.5, '-1,5'],
    ['Peelrand', 'Peelrand'],
    ['=1+1', "'=1+1"],
    ['@cmd', "'@cmd"],
  ])('of %j reads %j in a Dutch spreadsheet, and is never a formula', (value, cell) => {
    expect(toCell(value)).toBe(cell);
  });
});

it('is a file with a byte order mark, semicolons, and quotes only where they are needed', () => {
  const school = { school: '11AA00', name: 'De Brug; "West"', region: 'zuid', weging: 30.5, weging_year: null };
  const text = toCsv('schools', [school as never]);
  expect(text.startsWith('\uFEFFschool;name;region;weging;weging_year\r\n')).toBe(true);
  expect(text.split('\uFEFF')[1]?.split('\r\n')[1]).toBe('11AA00;"De Brug; ""West""";zuid;30,5;\r\n');
});
