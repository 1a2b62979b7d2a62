import { compareRows, type Known } from './compare';
import { planImport, pupilsIn, schoolsIn } from './plan-import';
import type { Line, Lines } from './read-rows';
import { keyOf, type RowOf } from './tables';

const linde: RowOf<'pupils'> = {
  pupil: 'L1',
  first_name: 'Jan',
  last_name: null,
  birth_date: '2015-01-02',
  eck_id: null,
};
const line = (values: Partial<RowOf<'pupils'>>): Line<'pupils'> => ({
  file: 'p.csv',
  row: 2,
  values: { pupil: 'L1', first_name: null, last_name: null, birth_date: null, eck_id: null, ...values },
});
const known = new Map<string, Known<'pupils'>>([[keyOf('pupils', linde), { id: 'id-1', values: linde }]]);

it('a key that is not there yet is added', () => {
  expect(compareRows('pupils', [line({ pupil: 'L2' })], known)).toMatchObject({
    added: [{ pupil: 'L2' }],
    unchanged: 0,
  });
});
it('the same values change nothing, nor does an empty cell', () => {
  expect(compareRows('pupils', [line(linde)], known)).toMatchObject({ unchanged: 1, changed: [], differences: [] });
  expect(compareRows('pupils', [line({})], known)).toMatchObject({ unchanged: 1, changed: [] });
});
it('another value changes that column only; what is personal is not repeated', () => {
  const { changed, differences } = compareRows('pupils', [line({ last_name: 'de Wit' })], known);
  expect(changed).toEqual([{ id: 'id-1', values: { ...linde, last_name: 'de Wit' }, before: linde }]);
  expect(differences).toEqual([
    { table: 'pupils', file: 'p.csv', row: 2, column: 'last_name', before: null, after: null },
  ]);
});

const outcome = (school: string): RowOf<'outcomes'> => ({
  pupil: 'L1',
  school,
  results_year: 2026,
  provider: 'P',
  lezen: '1F',
  taalverzorging: '1F',
  rekenen: '1F',
  exempt: false,
});

it('an outcome that moves to another school touches both, and its pupil', () => {
  const lines: Lines = {
    schools: [],
    pupils: [line({ first_name: 'Piet' })],
    enrolments: [],
    results: [],
    outcomes: [{ file: 'o.csv', row: 2, values: outcome('T') }],
    norms: [],
  };
  const none = new Map<string, never>();
  const outcomes = new Map([[keyOf('outcomes', outcome('S')), { id: 'id-2', values: outcome('S') }]]);
  const plan = planImport(lines, {
    schools: none,
    pupils: known,
    enrolments: none,
    results: none,
    outcomes,
    norms: none,
  });
  expect([...schoolsIn(plan)]).toEqual(['T', 'S']);
  expect([...pupilsIn(plan)]).toEqual(['L1']);
});
