import {
  countedOn,
  daysProblem,
  isLastCall,
  proposedUntil,
  surveyRefusal,
  surveyState,
  surveySteps,
  teamOf,
} from './survey-state';

const days = { openFrom: '2026-11-09', openUntil: '2026-11-20', closedOn: null };
const calendar = { holidays: [], freeDays: [], knownSchoolYears: [] };

it.each([
  ['the day before it opens', '2026-11-08', 'upcoming'],
  ['its first day', '2026-11-09', 'open'],
  ['its last day', '2026-11-20', 'open'],
  ['the day after', '2026-11-21', 'closed'],
])('on %s (%s) a survey is %s', (_when, today, state) => expect(surveyState(days, today)).toBe(state));

it('is closed from the moment it was closed by hand', () => {
  const closed = { ...days, closedOn: '2026-11-12' };
  expect(surveyState(closed, '2026-11-12')).toBe('closed');
  expect(countedOn(closed, '2027-01-01')).toBe('2026-11-12');
  expect(countedOn(days, '2027-01-01')).toBe('2026-11-20');
  expect(countedOn(days, '2026-11-10')).toBe('2026-11-10');
});

describe('what can be done', () => {
  const refusals = (course: Parameters<typeof surveyRefusal>[1]) =>
    Object.fromEntries(surveySteps.map((step) => [step, surveyRefusal(step, course)]));

  it('before it opens: change it or throw it away', () =>
    expect(refusals({ state: 'upcoming', answered: 0, hasAnswered: false })).toEqual({
      answer: 'survey.notOpenYet',
      edit: null,
      remove: null,
      close: 'survey.notOpenYet',
    }));
  it('while it is open: answer once, close, and no longer throw it away once somebody answered', () => {
    expect(refusals({ state: 'open', answered: 0, hasAnswered: false })).toEqual({
      answer: null,
      edit: null,
      remove: null,
      close: null,
    });
    expect(refusals({ state: 'open', answered: 1, hasAnswered: true })).toEqual({
      answer: 'survey.alreadyAnswered',
      edit: null,
      remove: 'survey.hasAnswers',
      close: null,
    });
  });
  it('after it closed: nothing any more', () =>
    expect(refusals({ state: 'closed', answered: 3, hasAnswered: false })).toEqual({
      answer: 'survey.closed',
      edit: 'survey.closed',
      remove: 'survey.hasAnswers',
      close: 'survey.closed',
    }));
});

describe('its days', () => {
  const today = '2026-11-10';
  const problem = (openFrom: string, openUntil: string, earliest = today) =>
    daysProblem({ openFrom, openUntil }, { today, earliest });

  it('are fine when they are proposed', () => expect(problem(today, proposedUntil(today))).toBeNull());
  it.each([
    ['opens yesterday', '2026-11-09', '2026-11-20', { path: 'openFrom', code: 'survey.daysPast' }],
    ['ends before it opens', '2026-11-12', '2026-11-11', { path: 'openUntil', code: 'survey.daysOrder' }],
    ['stays open 61 days', '2026-11-10', '2027-01-10', { path: 'openUntil', code: 'survey.tooLong' }],
  ])('are refused when it %s', (_what, from, until, expected) => expect(problem(from, until)).toEqual(expected));
  it('may be those of a survey that opened before, and end today at the earliest', () => {
    expect(problem('2026-11-01', '2026-11-10', '2026-11-01')).toBeNull();
    expect(problem('2026-11-01', '2026-11-09', '2026-11-01')).toEqual({ path: 'openUntil', code: 'survey.daysPast' });
    expect(problem(today, '2027-01-09')).toBeNull();
  });
});

it.each([
  ['the Wednesday', '2026-11-18', '2026-11-20', false],
  ['the Thursday', '2026-11-19', '2026-11-20', true],
  ['the last day itself', '2026-11-20', '2026-11-20', true],
  ['the day after', '2026-11-21', '2026-11-20', false],
  ['the Thursday before a last day on Sunday', '2026-11-19', '2026-11-22', true],
  ['the Wednesday before it', '2026-11-18', '2026-11-22', false],
])('on %s it is the last call: %s until %s %s', (_when, today, until, expected) =>
  expect(isLastCall(today, until, calendar)).toBe(expected),
);

it('calls on the last school days before a free day', () =>
  expect(isLastCall('2026-11-18', '2026-11-20', { ...calendar, freeDays: [{ fromOn: '2026-11-20', untilOn: '2026-11-20' }] })).toBe(true)); // prettier-ignore

describe('who is asked', () => {
  const work = { staffId: 'anna', schoolId: 'school', fromOn: '2020-08-01', untilOn: null, leftOn: null };
  const asked = (change: object) => [...teamOf([{ ...work, ...change }], 'school', '2026-11-10')];

  it.each([
    ['works there', {}, true],
    ['starts that day', { fromOn: '2026-11-10' }, true],
    ['starts the day after', { fromOn: '2026-11-11' }, false],
    ['has the last day', { untilOn: '2026-11-10' }, true],
    ['stopped the day before', { untilOn: '2026-11-09' }, false],
    ['left that day', { leftOn: '2026-11-10' }, false],
    ['leaves the day after', { leftOn: '2026-11-11' }, true],
    ['works at another school', { schoolId: 'other' }, false],
    ['works for the board', { schoolId: null }, false],
  ])('somebody who %s', (_who, change, isAsked) => expect(asked(change)).toEqual(isAsked ? ['anna'] : []));

  it('somebody with two roles once', () => expect(teamOf([work, work], 'school', '2026-11-10').size).toBe(1));
});
