import type { NormRow } from './board-history.queries';
import { staysUnpacker, testsUnpacker } from './unpack-lines';

const instruments = [
  { id: 'a', code: 'RW', provider: { code: 'CITO' } },
  { id: 'b', code: 'TL', provider: { code: 'IEP' } },
];
const norm = (one: Partial<NormRow>): NormRow => ({
  instrumentId: 'b',
  yearGroup: 6,
  moment: 'M',
  testLevel: null,
  mean: 100,
  sd: 15,
  validFrom: '2024-08-01',
  validUntil: null,
  ...one,
});
const norms = [norm({}), norm({ mean: 90, validFrom: '2020-08-01', validUntil: '2024-07-31' }), norm({ instrumentId: 'a', mean: 1 })]; // prettier-ignore
const tests = testsUnpacker(instruments, norms);

it('reads a test with the norm of its own instrument that held on its day', () => {
  const day = (takenOn: string, score = '104.5') => tests(`2|lezen|6|M|#${takenOn}#${score}#`)[0];
  expect(day('2024-08-01')).toEqual({
    domain: 'lezen',
    yearGroup: 6,
    moment: 'M',
    takenOn: '2024-08-01',
    provider: 'IEP',
    series: 'TL',
    score: 104.5,
    norm: { mean: 100, sd: 15 },
    reported: null,
  });
  expect(day('2024-07-31')?.norm).toEqual({ mean: 90, sd: 15 });
  expect(day('2024-08-01', '0')).toMatchObject({ score: 0, norm: { mean: 100 } });
  expect(day('2020-07-31')?.norm).toBeNull();
});

it('reads a test on the level of another year group by the norm of that level, else by the own one', () => {
  const levels = testsUnpacker(instruments, [norm({}), norm({ testLevel: 'E5', mean: 80 })]);
  const [own, foreign, unknown] = levels('2|lezen|6|M|#2025-01-20#1#;2|lezen|6|M|E5#2025-01-20#1#;2|lezen|6|M|M4#2025-01-20#1#'); // prettier-ignore
  expect([own?.norm?.mean, foreign?.norm?.mean, unknown?.norm?.mean]).toEqual([100, 80, 100]);
});

it('reads what was only reported, in the order in which it stands', () => {
  const read = tests('1|rekenen|8|B|#2025-11-03##1S/2F;2|taalverzorging|7|E|#2025-06-01#88#<1F');
  expect(read.map(({ series, score, reported }) => [series, score, reported])).toEqual([
    ['RW', null, '1S/2F'],
    ['TL', 88, '<1F'],
  ]);
});

it('reads stays with and without a last day, and nothing of who has none', () => {
  const stays = staysUnpacker();
  expect(stays('s1|2026|7|2025-08-01|2025-12-01;s2|2026|7|2025-12-02')).toEqual([
    { schoolId: 's1', resultsYear: 2026, yearGroup: 7, fromOn: '2025-08-01', untilOn: '2025-12-01' },
    { schoolId: 's2', resultsYear: 2026, yearGroup: 7, fromOn: '2025-12-02', untilOn: null },
  ]);
  expect([stays(null), tests(null)]).toEqual([[], []]);
});
