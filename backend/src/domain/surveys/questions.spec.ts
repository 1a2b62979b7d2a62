import { answerProblems, presentVersion, questionKeys, questionsOf } from './questions';

const questions = questionsOf(presentVersion);
const filled = Object.fromEntries(questions.map(({ key }) => [key, 1]));

it('asks each question once, in two minutes: ten at most, with at most one choice among them', () => {
  expect(questions.map(({ key }) => key)).toEqual(questionKeys);
  expect(questions.length).toBeLessThanOrEqual(10);
  expect(questions.filter(({ isOrdered }) => !isOrdered).map(({ key }) => key)).toEqual(['help']);
});

it('has four or five answers to each', () => {
  expect(questions.filter(({ steps }) => steps !== 4 && steps !== 5)).toEqual([]);
});

it('knows no version that never was', () => expect(() => questionsOf(0)).toThrow(RangeError));

it('takes a sheet on which every question has one of its answers', () => {
  expect(answerProblems(questions, filled)).toEqual([]);
  const highest = Object.fromEntries(questions.map(({ key, steps }) => [key, steps]));
  expect(answerProblems(questions, highest)).toEqual([]);
});

it.each([
  ['is left open', { sure: undefined }, { key: 'sure', code: 'survey.questionOpen' }],
  ['has the answer 0', { sure: 0 }, { key: 'sure', code: 'survey.noSuchAnswer' }],
  ['has the fifth of four answers', { sure: 5 }, { key: 'sure', code: 'survey.noSuchAnswer' }],
  ['has half an answer', { sure: 1.5 }, { key: 'sure', code: 'survey.noSuchAnswer' }],
  ['is not asked', { salary: 1 }, { key: 'salary', code: 'survey.questionUnknown' }],
])('names a question that %s', (_what, change, problem) => {
  expect(answerProblems(questions, { ...filled, ...change } as Record<string, number>)).toEqual([problem]);
});
