import { readHeader, tableOf } from './recognise';
import { columnsOf, importTableNames } from './tables';

it.each(importTableNames)('the table %s is recognised by all of its columns, in any order', (table) => {
  const names = columnsOf(table).map(([name]) => name);
  expect(tableOf(names)).toBe(table);
  expect(tableOf([...names].reverse())).toBe(table);
});

it.each(importTableNames)('the table %s is recognised by the columns it cannot do without', (table) => {
  const names = columnsOf(table)
    .filter(([, { inHeader }]) => inHeader)
    .map(([name]) => name);
  expect(tableOf(names)).toBe(table);
});

it.each([[['naam', 'adres']], [['']], [[]], [['Pupil', 'School']], [['lezen', 'exempt']]])(
  '%j belongs to no table: names are exact',
  (header) => expect(tableOf(header)).toBeNull(),
);

const header = (...names: string[]) => readHeader({ name: 'a.csv', records: [names] });

it('results without a moment are results with a column missing, not pupils', () => {
  const names = columnsOf('results').map(([name]) => name);
  const { header: read, errors } = header(...names.filter((name) => name !== 'moment'));
  expect(read).toBeNull();
  expect(errors).toEqual([{ file: 'a.csv', row: 1, column: 'moment', code: 'column.missing', hint: 'results' }]);
});

it('a column that stands there twice is an error, an unknown one is named and passed over', () => {
  expect(header('pupil', 'pupil').errors).toMatchObject([{ column: 'pupil', code: 'column.twice' }]);
  const { header: read, errors, warnings } = header(' pupil ', 'shoe size', '');
  expect(errors).toEqual([]);
  expect(warnings).toEqual([{ file: 'a.csv', row: 1, column: 'shoe size', code: 'column.unknown', hint: 'pupils' }]);
  expect([...(read?.places ?? [])]).toEqual([['pupil', 0]]);
});

it('an empty file is said to be empty', () => {
  expect(header('').errors).toMatchObject([{ code: 'file.empty' }]);
  expect(readHeader({ name: 'a.csv', records: [] }).errors).toMatchObject([{ code: 'file.empty' }]);
});
