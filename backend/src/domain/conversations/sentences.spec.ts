import { line } from './evidence';
import { proofOf, questionText, type Saying, sentenceOf, titleOf } from './sentences';

const words: Saying['words'] = (key, values = {}) => `${key} ${Object.values(values).join(' ')}`.trim();
const formats = { number: String, percent: (value: number) => `${value} %`, day: (day: string) => day };
const saying = { words, formats };

it('says what a line is about, and what stands behind it', () => {
  const goal = line('goalMissed', 'goals', {
    about: 'Lezen',
    value: 52,
    low: 48,
    high: 56,
    n: 40,
    detail: 'share1S2F',
  });
  expect(sentenceOf(goal, saying)).toBe('evidence.goalMissed Lezen – –');
  expect(proofOf(goal, saying)).toEqual(['52 %', 'figure.band 48 % 56 %', 'figure.n 40']);
});

it('counts judgements in a forecast, not pupils', () => {
  const column = line('columnOnCourse', 'forecast', { about: '1F 2027', value: 94, n: 264 });
  expect(proofOf(column, saying)).toEqual(['94 %', 'figure.judgements 264']);
});

it('calls points and questions by their key, and those of people by their own words', () => {
  expect(titleOf({ key: 'goals', title: '' }, words)).toBe('point.goals');
  expect(titleOf({ key: 'own-1', title: 'Trots' }, words)).toBe('Trots');
  expect([questionText('trends', words), questionText('own-1', words)]).toEqual(['question.trends', null]);
});
