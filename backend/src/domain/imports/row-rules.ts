import type { Day } from '#domain/calendar/day';
import { endOf, schoolYearOf, startOf } from '#domain/calendar/school-year';
import { domains } from '#domain/results/levels';
import { foreignLevel } from '#domain/results/norm-of-result';
import type { TestMoment } from '#domain/results/moments';
import type { ProblemCode } from './problems';
import type { ImportTable, RowOf } from './tables';

export type RowProblem = {
  column: string;
  code: ProblemCode;
  value?: string;
  hint?: string;
  /** A warning does not stop the import. */
  severity: 'error' | 'warning';
};
type Completed<Table extends ImportTable> = { row: RowOf<Table>; problems: RowProblem[] };

const untilBeforeFrom = (column: string, value: Day, hint: Day): RowProblem => ({
  column,
  code: 'row.untilBeforeFrom',
  value,
  hint,
  severity: 'error',
});
const inFuture = (column: string, value: Day): RowProblem => ({
  column,
  code: 'row.inFuture',
  value,
  severity: 'warning',
});

/** What a row says of whom a norm is for, in the words of the domain. */
export const placeOfNorm = (row: { year_group: number; moment: TestMoment; test_level: string | null }) => ({
  yearGroup: row.year_group,
  moment: row.moment,
  testLevel: row.test_level,
});

/** What the columns of one row say about each other, and what a left-out cell stands for. */
const rules: { [Table in ImportTable]: (row: RowOf<Table>, today: Day) => Completed<Table> } = {
  schools(row, today) {
    if (row.weging === null) return { row: { ...row, weging_year: null }, problems: [] };
    if (row.weging_year !== null) return { row, problems: [] };
    const hint = schoolYearOf(today);
    return {
      row: { ...row, weging_year: hint },
      problems: [{ column: 'weging_year', code: 'row.weightYearAssumed', hint, severity: 'warning' }],
    };
  },
  pupils: (row) => ({ row, problems: [] }),
  enrolments(row) {
    const from = row.from ?? startOf(row.school_year);
    const outside = (
      [
        ['from', from],
        ['until', row.until],
      ] as const
    ).flatMap(([column, value]): RowProblem[] =>
      value !== null && (value < startOf(row.school_year) || value > endOf(row.school_year))
        ? [{ column, code: 'row.outsideSchoolYear', value, hint: row.school_year, severity: 'warning' }]
        : [],
    );
    const wrong = row.until !== null && row.until < from ? [untilBeforeFrom('until', row.until, from)] : [];
    return { row: { ...row, from }, problems: [...wrong, ...outside] };
  },
  results(row, today) {
    const empty: RowProblem[] =
      row.score === null && row.reference_level === null
        ? [{ column: 'score', code: 'row.noScoreNorLevel', severity: 'error' }]
        : [];
    return { row, problems: [...empty, ...(row.taken_on > today ? [inFuture('taken_on', row.taken_on)] : [])] };
  },
  // With an ontheffing no test was taken, so there may be no level; every other pupil has all three.
  outcomes: (row) => ({
    row,
    problems: domains
      .filter((domain) => row[domain] === null && row.exempt !== true)
      .map((column) => ({ column, code: 'cell.required', severity: 'error' })),
  }),
  norms: (row) => ({
    row: { ...row, test_level: foreignLevel(placeOfNorm(row)) },
    problems:
      row.valid_until !== null && row.valid_until < row.valid_from
        ? [untilBeforeFrom('valid_until', row.valid_until, row.valid_from)]
        : [],
  }),
};

export const completeRow = <Table extends ImportTable>(table: Table, row: RowOf<Table>, today: Day): Completed<Table> =>
  rules[table](row, today);
