import { itemKinds, itemProblem } from './items';

const good = {
  agreement: { title: 'Elke week een blok', staffId: 'x' },
  training: { title: 'Grafieken lezen', onDay: '2026-10-07', text: 'De eigen trendlijn' },
  concern: { title: 'Wanneer moet dit?', answer: 'In de studiemiddag' },
  meeting: {
    title: 'Waarom we dit doen',
    onDay: '2026-11-03',
    form: 'In tweetallen',
    text: 'De opbrengsten van groep 4',
  },
  duty: { staffId: 'x', hours: 6, cover: 'toArrange' },
  evaluation: { onDay: '2027-02-10', text: '' },
} as const;

it.each(itemKinds)('keeps a good %s', (kind) => {
  expect(itemProblem(kind, good[kind])).toBeNull();
});

it.each([
  ['agreement', { title: '' }, { field: 'title', problem: 'missing' }],
  ['training', { title: 'Grafieken' }, { field: 'onDay', problem: 'missing' }],
  ['evaluation', { text: 'Goed gegaan' }, { field: 'onDay', problem: 'missing' }],
  ['duty', { ...good.duty, hours: null }, { field: 'hours', problem: 'missing' }],
  ['agreement', { title: 'Iets', hours: 3 }, { field: 'hours', problem: 'notOfKind' }],
  ['meeting', { ...good.meeting, answer: 'Ja' }, { field: 'answer', problem: 'notOfKind' }],
  // Help is given to somebody.
  [
    'concern',
    { title: 'Ik kom er niet uit', helpAsked: true, staffId: null },
    { field: 'helpAsked', problem: 'helpNeedsName' },
  ],
] as const)('says what is wrong with a %s of %j', (kind, values, problem) => {
  expect(itemProblem(kind, values)).toEqual(problem);
});
