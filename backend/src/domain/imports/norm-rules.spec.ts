import type { Known } from './compare';
import { normProblems } from './norm-rules';
import { problemText } from './problem-texts';
import { planImport } from './plan-import';
import { readFiles } from './read-files';
import { keyOf, type RowOf } from './tables';

const old: RowOf<'norms'> = {
  ...{
    provider: 'LIB',
    instrument: 'LIB-lezen',
    domain: 'lezen',
    year_group: 7,
    moment: 'M',
    mean: 150,
    sd: 20,
    n: null,
  },
  ...{ valid_from: '2020-08-01', valid_until: null, source: 'Boekje', test_level: null },
  ...{ score_min: 0, score_max: 300, bounds: null, cut_1f: null, cut_1s2f: null },
};
const known = new Map<string, Known<'norms'>>([[keyOf('norms', old), { id: 'old', values: old }]]);

/** What is wrong in files that come to a board with one norm: LIB-lezen, M7, from August 2020. */
function problemsOf(...files: { name: string; records: string[][] }[]) {
  const { lines, errors } = readFiles(files, '2026-03-02');
  const nothing = new Map<string, never>();
  const others = { schools: nothing, pupils: nothing, enrolments: nothing, results: nothing, outcomes: nothing };
  const plan = planImport(lines, { ...others, norms: known });
  return [...errors, ...normProblems(lines, known, plan)];
}
const table = (name: string, ...rows: string[]) => ({ name, records: rows.map((row) => row.split(';')) });
const columns = 'provider;instrument;domain;year_group;moment;mean;sd;valid_from;valid_until;source';
const norms = (...rows: string[]) => table('n.csv', columns, ...rows);

describe('two norms at once', () => {
  it('are refused, with both named', () => {
    const [problem, ...more] = problemsOf(norms('LIB;LIB-lezen;lezen;7;M;149;20;2025-08-01;;Boekje'));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: 'n.csv', row: 2, column: 'valid_from', code: 'row.twoNorms' });
    const text = problem && problemText(problem, 'nl');
    expect(text).toContain('2025-08-01 – …');
    expect(text).toContain('2020-08-01 – …');
  });

  it('are fine when the upload ends the old one', () => {
    const rows = [
      'LIB;LIB-lezen;lezen;7;M;149;20;2025-08-01;;Boekje',
      'LIB;LIB-lezen;lezen;7;M;150;20;2020-08-01;2025-07-31;',
    ];
    expect(problemsOf(norms(...rows))).toEqual([]);
  });

  it('are both pointed at when they come together', () => {
    const rows = ['X;X-1;lezen;6;E;1;2;2020-08-01;2023-07-31;', 'X;X-1;lezen;6;E;1;2;2023-07-31;;'];
    expect(problemsOf(norms(...rows)).map(({ row, code }) => [row, code])).toEqual([
      [2, 'row.twoNorms'],
      [3, 'row.twoNorms'],
    ]);
  });

  it('may be of different levels; the own level written out is no other level', () => {
    const at = (level: string) =>
      problemsOf(table('n.csv', `${columns};test_level`, `LIB;LIB-lezen;lezen;7;M;140;20;2025-08-01;;Boekje;${level}`));
    expect(at('M6')).toEqual([]);
    expect(at('M7')).toMatchObject([{ code: 'row.twoNorms' }]);
  });
});

describe('a score', () => {
  const header = 'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score';
  const scored = (score: string, instrument = 'LIB-lezen', day = '2026-01-20') =>
    problemsOf(table('r.csv', header, `L1;S1;LIB;${instrument};lezen;7;M;${day};${score}`));

  it.each(['0', '150', '300'])('of %s lies within the scale', (score) => {
    expect(scored(score)).toEqual([]);
  });

  it.each(['-0,5', '300,1'])('of %s lies outside it: where, what, the rule and what to do', (score) => {
    const [problem] = scored(score);
    expect(problem).toMatchObject({ file: 'r.csv', row: 2, column: 'score', code: 'row.outsideRange', hint: '0..300' });
    expect(problem && problemText(problem, 'nl')).toMatch(/buiten de schaal.*0 tot en met 300\. Verbeter/);
  });

  it('is held against no norm of another instrument, nor of before the norm held', () => {
    expect(scored('900', 'LIB-rekenen')).toEqual([]);
    expect(scored('900', 'LIB-lezen', '2020-07-31')).toEqual([]);
  });
});

it.each([
  ['a scale that ends where it begins', 'score_min;score_max', '5;5', ['row.notBelow']],
  ['a scale whose kept end is lower', 'score_min', '300', ['row.notBelow']],
  ['cuts in the wrong order', 'cut_1f;cut_1s2f', '120;90', ['row.notBelow']],
  ['one cut of the two', 'cut_1f', '90', ['row.oneCut']],
  ['good cuts', 'cut_1f;cut_1s2f;bounds', '90;120;A=120|B', []],
])('%s', (_what, more, cells, codes) => {
  const row = `LIB;LIB-lezen;lezen;7;M;150;20;2020-08-01;;;${cells}`;
  expect(problemsOf(table('n.csv', `${columns};${more}`, row)).map(({ code }) => code)).toEqual(codes);
});

it('cuts come with their source', () => {
  const row = 'X;X-1;lezen;7;M;150;20;2020-08-01;;;90;120';
  expect(problemsOf(table('n.csv', `${columns};cut_1f;cut_1s2f`, row))).toMatchObject([
    { column: 'source', code: 'row.cutWithoutSource' },
  ]);
});
