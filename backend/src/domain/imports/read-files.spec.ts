import { readFiles } from './read-files';
import type { RawFile } from './recognise';
import { unknownReferences } from './references';

const today = '2026-03-02';
const file = (name: string, ...lines: string[]): RawFile => ({ name, records: lines.map((line) => line.split(';')) });
const problems = (found: readonly { file: string; row: number | null; column: string | null; code: string }[]) =>
  found.map((one) => [one.file, one.row, one.column, one.code]);
const read = (...files: RawFile[]) => readFiles(files, today);

const enrolments = (...rows: string[]) => file('e', 'pupil;school;school_year;year_group;from;until', ...rows);
const outcomes = (...rows: string[]) =>
  file('o', 'pupil;school;results_year;provider;lezen;taalverzorging;rekenen;exempt', ...rows);

describe('rows of a file', () => {
  it('are numbered as a spreadsheet does, empty ones counted in', () => {
    const { errors, files } = read(file('p', 'pupil;birth_date', 'L1;', ';', 'L2;morgen'));
    expect(problems(errors)).toEqual([['p', 4, 'birth_date', 'cell.day']]);
    expect(files).toEqual([{ name: 'p', table: 'pupils', rows: 2 }]);
  });

  it('say every mistake, and nothing of a pupil', () => {
    const { errors, lines } = read(file('p', 'pupil;first_name;birth_date', `;${'x'.repeat(201)};31-31-2015`));
    expect(problems(errors)).toEqual([
      ['p', 2, 'pupil', 'cell.required'],
      ['p', 2, 'first_name', 'cell.tooLong'],
      ['p', 2, 'birth_date', 'cell.day'],
    ]);
    expect(errors.every((one) => one.value === undefined)).toBe(true);
    expect(lines.pupils).toEqual([]);
  });

  it('may be short, but not longer than the header', () => {
    expect(read(file('p', 'pupil;first_name', 'L1')).errors).toEqual([]);
    expect(problems(read(file('p', 'pupil;first_name', 'L1;Jan;;x')).errors)).toEqual([
      ['p', 2, null, 'row.tooManyCells'],
    ]);
    expect(read(file('p', 'pupil;first_name', 'L1;Jan;;')).errors).toEqual([]);
  });
});

describe('a row', () => {
  it('of an enrolment starts with the school year when nothing else is said', () => {
    expect(read(enrolments('L1;S;2025-2026;7;;')).lines.enrolments[0]?.values.from).toBe('2025-08-01');
  });
  it('of an enrolment does not end before it starts', () => {
    const found = read(enrolments('L1;S;2025-2026;7;2025-10-01;2025-09-30'));
    expect(problems(found.errors)).toEqual([['e', 2, 'until', 'row.untilBeforeFrom']]);
  });
  it('of an enrolment outside its school year is doubted, not refused', () => {
    const found = read(enrolments('L1;S;2025-2026;7;2025-07-31;2026-07-31'));
    expect([problems(found.errors), problems(found.warnings)]).toEqual([
      [],
      [['e', 2, 'from', 'row.outsideSchoolYear']],
    ]);
  });
  it('of a result has a score or a level', () => {
    const header = 'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score;reference_level';
    const row = 'L1;S;P;I;lezen;7;M;2026-03-03;';
    const found = read(file('r', header, `${row};`, `${row}0;`, `${row.replace('03-03', '03-04')};1F`));
    expect(problems(found.errors)).toEqual([['r', 2, 'score', 'row.noScoreNorLevel']]);
    expect(problems(found.warnings)).toEqual([
      ['r', 2, 'taken_on', 'row.inFuture'],
      ['r', 3, 'taken_on', 'row.inFuture'],
      ['r', 4, 'taken_on', 'row.inFuture'],
    ]);
  });
  it('of an outcome has all three levels, unless the pupil is exempt', () => {
    const found = read(outcomes('L1;S;2026;P;1F;;2F;N', 'L2;S;2026;P;;;;J', 'L3;S;2026;P;1F;1F;1F;'));
    expect(problems(found.errors)).toEqual([['o', 2, 'taalverzorging', 'cell.required']]);
    expect(found.lines.outcomes.map(({ values }) => values.exempt)).toEqual([true, null]);
  });
  it('of a school with a weight but no year gets the present school year, and says so', () => {
    const found = read(file('s', 'school;name;weging', 'S;De Linde;31,255', 'T;De Es;'));
    expect(problems(found.warnings)).toEqual([['s', 2, 'weging_year', 'row.weightYearAssumed']]);
    expect(found.lines.schools.map(({ values }) => [values.weging, values.weging_year])).toEqual([
      [31.26, '2025-2026'],
      [null, null],
    ]);
  });
});

describe('the same key twice', () => {
  it('is passed over when it says the same, also in another file', () => {
    const found = read(file('p', 'pupil;first_name', 'L1;Jan'), file('q', 'first_name;pupil', 'Jan;L1'));
    expect([problems(found.errors), problems(found.warnings)]).toEqual([[], [['q', 2, null, 'row.repeated']]]);
    expect(found.lines.pupils).toHaveLength(1);
  });
  it('is refused when it says something else, with the place of the first', () => {
    const found = read(file('p', 'pupil;first_name', 'L1;Jan', 'L1;Piet'));
    expect(found.errors).toEqual([{ file: 'p', row: 3, column: 'first_name', code: 'row.contradicts', hint: 'p:2' }]);
  });
  it('is how a school has a weight for each year, under one name', () => {
    const header = 'school;name;weging;weging_year';
    const good = read(file('s', header, 'S;De Linde;31;2023-2024', 'S;De Linde;32;2024-2025'));
    expect([good.errors, good.lines.schools.length]).toEqual([[], 2]);
    const bad = read(file('s', header, 'S;De Linde;31;2023-2024', 'S;De Es;32;2024-2025'));
    expect(problems(bad.errors)).toEqual([['s', 3, 'name', 'row.contradicts']]);
  });
});

describe('a reference', () => {
  const none = { schools: new Set<string>(), pupils: new Set<string>() };
  it('may point into the upload, also to a row with another mistake, or to the board', () => {
    const found = read(
      enrolments('L1;S;2025-2026;7;;', 'L2;T;2025-2026;7;;', 'L3;S;2025-2026;7;;'),
      file('p', 'pupil;birth_date', 'L1;fout'),
      file('s', 'school;name', 'S;De Linde'),
    );
    const board = { schools: new Set<string>(), pupils: new Set(['L2']) };
    expect(problems(unknownReferences(found, board))).toEqual([
      ['e', 3, 'school', 'reference.school'],
      ['e', 4, 'pupil', 'reference.pupil'],
    ]);
  });
  it('to nothing is said at once with the other mistakes of its row', () => {
    const found = read(enrolments('L1;S;2025;7;;'));
    expect(problems([...found.errors, ...unknownReferences(found, none)])).toEqual([
      ['e', 2, 'school_year', 'cell.schoolYear'],
      ['e', 2, 'school', 'reference.school'],
      ['e', 2, 'pupil', 'reference.pupil'],
    ]);
  });
  it('to nothing is an error for every row that has it', () => {
    expect(unknownReferences(read(outcomes('L1;S;2026;P;1F;1F;1F;N')), none)).toHaveLength(2);
  });
});
