import { secondMechanism } from './second-mechanism';
import { writeKoersCsv } from './write-koers-csv';

const history = secondMechanism({ seed: 5, schools: 2, untilOn: '2026-06-30' });
const files = new Map(writeKoersCsv(history).map(({ name, content }) => [name, content.trimEnd().split('\r\n')]));
const rowsOf = (table: string) => files.get(`${table}.csv`)!.slice(1);

it('writes a row for all that the history holds', () => {
  expect(rowsOf('pupils')).toHaveLength(history.pupils.length);
  expect(rowsOf('enrolments')).toHaveLength(history.pupils.flatMap(({ stays }) => stays).length);
  expect(rowsOf('results')).toHaveLength(history.pupils.flatMap(({ tests }) => tests).length);
  expect(rowsOf('outcomes')).toHaveLength(history.pupils.filter(({ leaving }) => leaving).length);
  expect(rowsOf('schools').map((row) => row.split(';')[0])).toEqual(['S0001', 'S0002']);
});

it('writes no key twice, so that everything comes in', () => {
  const keys = rowsOf('results').map((row) => {
    const [pupil, , provider, instrument, , , , , takenOn] = row.split(';');
    return [pupil, provider, instrument, takenOn].join(';');
  });
  expect(new Set(keys).size).toBe(keys.length);
});

it('gives back the norm of each test, the only one that holds on its day', () => {
  const norms = new Map<string, { from: string; until: string; mean: number; sd: number }[]>();
  const number = (cell: string | undefined) => Number(cell?.replaceAll('"', '').replace(',', '.'));
  for (const row of rowsOf('norms')) {
    const [, series, , group, moment, mean, sd, , from = '', until = ''] = row.split(';');
    const key = `${series} ${moment}${group}`;
    norms.set(key, [...(norms.get(key) ?? []), { from, until, mean: number(mean), sd: number(sd) }]);
  }
  const normed = history.pupils.flatMap(({ tests }) => tests).filter(({ norm }) => norm);
  const wrong = normed.filter(({ series, moment, yearGroup, takenOn, norm }) => {
    const holding = norms
      .get(`${series} ${moment}${yearGroup}`)!
      .filter(({ from, until }) => from <= takenOn && (until === '' || takenOn <= until));
    return holding.length !== 1 || holding[0]!.mean !== norm!.mean || holding[0]!.sd !== norm!.sd;
  });
  expect(wrong).toEqual([]);
  expect([...norms.values()].some((versions) => versions.length > 1)).toBe(true);
});
