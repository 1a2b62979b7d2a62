import type { WeekTask } from '#contract/my-week';
import { actionOf, weekFacts } from './week-facts';

const task = {
  isMine: true,
  insteadOf: null,
  ownerName: 'An Bos',
  handedOutByName: null,
  known: null,
  plans: null,
  testPeriod: null,
  recurrence: null,
  remindOn: null,
  comments: 0,
  postponedFrom: null,
  postponeReason: '',
  closesWhen: null,
} as unknown as WeekTask;
const said = {
  words: (key: string, values: object = {}) => [key, ...Object.values(values)].join(' '),
  moment: (moment: string) => moment,
  shortDay: (day: string) => day,
};

it.each<[string, Partial<WeekTask>, string[]]>([
  ['nothing, where nothing is known', {}, []],
  ['who has it, of somebody else', { isMine: false }, ['row.of An Bos']],
  ['that nobody has it yet', { isMine: false, ownerName: null }, ['row.ofNobody']],
  ['in whose place', { insteadOf: 'An Bos' }, ['row.insteadOf An Bos']],
  ['who asked', { handedOutByName: 'Ruben' }, ['row.from Ruben']],
  [
    'how many have a result, of which test',
    { known: { withResults: 18, enrolled: 24 }, testPeriod: { moment: 'M', schoolYear: '2026-2027' } },
    ['row.known 18 24', 'M 2026-2027'],
  ],
  [
    'how many plans are evaluated',
    { plans: { plans: 3, discussed: 2, evaluated: 1 }, closesWhen: 'planEvaluated' },
    ['row.plans 1 3'],
  ],
  [
    'how many plans are discussed, where that is waited for',
    { plans: { plans: 3, discussed: 2, evaluated: 1 }, closesWhen: 'planDiscussed' },
    ['row.plans 2 3'],
  ],
  [
    'no plans where only the analysis counts',
    { plans: { plans: 3, discussed: 2, evaluated: 1 }, closesWhen: 'planAnalysed' },
    [],
  ],
  [
    'that it was put off, and why',
    { postponedFrom: '2026-11-20', postponeReason: 'Ziek' },
    ['row.postponed 2026-11-20 Ziek'],
  ],
])('says %s', (_what, change, expected) => {
  expect(weekFacts({ ...task, ...change }, said)).toEqual(expected);
});

it.each([
  ['goes where Koers sees the work', { path: '/groups/1/show', kind: 'analyseGroup' }, 'go'],
  [
    'finishes what was agreed in a talk, though it leads there',
    { path: '/conversations/1/show', kind: 'agreement' },
    'finish',
  ],
  ['finishes what leads nowhere', { path: null, kind: 'own' }, 'finish'],
  [
    'does nothing with what is with somebody else',
    { isMine: false, path: '/groups/1/show', kind: 'analyseGroup' },
    null,
  ],
  ['does not finish what one may not finish', { path: null, kind: 'own', may: { finish: false } }, null],
])('%s', (_what, change, expected) => {
  expect(actionOf({ ...task, may: { finish: true }, ...change } as WeekTask)).toBe(expected);
});
