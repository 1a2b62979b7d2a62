import { problemText } from './problem-texts';
import { problemCodes, quotable } from './problems';

const at = { file: 'a.csv', row: 3, column: 'score', value: 'hoog', hint: 'de hint' };

it.each(problemCodes)('%s is said in Dutch and in English, without gaps', (code) => {
  const [nl, en] = [problemText({ ...at, code }, 'nl'), problemText({ ...at, code }, 'en')];
  expect(nl).not.toBe(en);
  for (const text of [nl, en]) expect(text).not.toMatch(/undefined|\.\.|«»|“”/);
});

it('says a range in words', () => {
  const problem = { ...at, code: 'cell.range', value: '9', hint: '1..8' } as const;
  expect(problemText(problem, 'nl')).toBe('«9» kan hier niet; het moet 1 tot en met 8 zijn.');
  expect(problemText(problem, 'en')).toBe('“9” cannot be; it must be 1 to 8.');
});

it('names value and remedy', () => {
  expect(problemText({ ...at, code: 'cell.number' }, 'nl')).toBe(
    '«hoog» is geen getal. Schrijf bijvoorbeeld 12,5, zonder punt bij duizendtallen.',
  );
});

it('repeats no more of a cell than is needed, and nothing of a pupil', () => {
  expect(quotable('score', 'x'.repeat(50)).value).toHaveLength(41);
  expect(quotable('birth_date', '31-31-2015')).toEqual({});
});
