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

it('is a file with a byte order mark, semicolons, and quotes wherever a reader may stumble', () => {
  const school = { school: '11AA00', name: 'De Brug; "West"', region: 'zuid', weging: 30.5, weging_year: null };
  const [header, line, end] = toCsv('schools', [school as never]).split('\r\n');
  expect(header).toBe('\uFEFFschool;name;region;weging;weging_year');
  expect(line).toBe('11AA00;"De Brug; ""West""";zuid;"30,5";');
  expect(end).toBe('');
});
