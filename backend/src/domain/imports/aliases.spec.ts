import { underPresentKeys } from './aliases';
import { readFiles } from './read-files';

const table = (name: string, ...rows: string[]) => ({ name, records: rows.map((row) => row.split(';')) });
const read = (...scores: string[]) =>
  readFiles(
    [
      table('p.csv', 'pupil;first_name', 'OLD;Jo', 'NEW;Johan'),
      table(
        'r.csv',
        'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score',
        ...scores.map((score) => `${score.replace('=', ';S1;X;X-1;lezen;7;M;2026-01-20;')}`),
      ),
    ],
    '2026-03-02',
  );
const keys = new Map([['OLD', 'NEW']]);

it('reads a row under the second key as one of the pupil, whose name stays that of the first', () => {
  const { lines, warnings, errors, mentioned } = underPresentKeys(read('OLD=100'), keys);
  expect(lines.pupils.map(({ values }) => values.first_name)).toEqual(['Johan']);
  expect(lines.results.map(({ values }) => values.pupil)).toEqual(['NEW']);
  expect([...mentioned.pupils, ...mentioned.references.map(({ pupil }) => pupil)]).toEqual(['NEW', 'NEW']);
  expect(warnings).toMatchObject([{ file: 'p.csv', row: 2, code: 'row.secondKey', value: 'OLD', hint: 'NEW' }]);
  expect(errors).toEqual([]);
});

it('the same result under both keys is one; two that differ are an error', () => {
  const same = underPresentKeys(read('OLD=100', 'NEW=100'), keys);
  expect(same.lines.results).toHaveLength(1);
  expect(same.warnings.map(({ code }) => code)).toEqual(['row.secondKey', 'row.repeated']);
  expect(underPresentKeys(read('OLD=100', 'NEW=90'), keys).errors).toMatchObject([
    { file: 'r.csv', row: 3, column: 'score', code: 'row.contradicts' },
  ]);
});

it('leaves an upload without such keys as it is', () => {
  const upload = read('OLD=100');
  expect(underPresentKeys(upload, new Map())).toBe(upload);
});
