import { contextQuery, emptyGoal, numberOf, type GoalText, toGoal, withMeasure, wrongNumbers } from './goal-form';

const text: GoalText = { ...emptyGoal('school', '2026-2027'), title: ' Meer lezers ', goal: '62,5' };

it.each([
  ['62,5', 62.5],
  ['0.2', 0.2],
  ['−0,1', -0.1],
  ['', null],
  ['veel', NaN],
  ['1,2,3', NaN],
])('reads %j as %d', (typed, value) => expect(numberOf(typed)).toBe(value));

it('names the fields that hold no number, and what is missing', () => {
  expect(wrongNumbers(text)).toEqual([]);
  expect(wrongNumbers({ ...text, goal: '', dream: 'x' })).toEqual(['goal', 'dream']);
});

it('sends nothing that does not belong to the measure', () => {
  const filled = {
    ...text,
    population: 'group:g',
    needGroup: 'basic',
    instrumentId: 'i',
    formKey: 'k',
    isInterim: true,
  };
  expect(toGoal(filled)).toMatchObject({
    title: 'Meer lezers',
    goal: 62.5,
    groupId: null,
    needGroup: null,
    moment: null,
    instrumentId: null,
    formKey: null,
    isInterim: true,
  });
  const growth = toGoal({ ...filled, measure: 'growth', domain: 'lezen' });
  expect(growth).toMatchObject({ groupId: 'g', moment: 'M', fromMoment: 'B', instrumentId: 'i', isInterim: false });
  expect(toGoal({ ...filled, measure: 'meanZ', population: 'year:6' })).toMatchObject({ yearGroup: 6, groupId: null });
  expect(toGoal({ ...filled, measure: 'seenInVisits', domain: 'lezen' })).toMatchObject({ formKey: 'k', domain: null });
});

it('begins the numbers anew in another unit, and chooses a domain where one is needed', () => {
  expect(withMeasure(text, 'meanZ')).toMatchObject({ goal: '', margin: '0,1', domain: 'lezen' });
  expect(withMeasure(text, 'share1F')).toMatchObject({ goal: '62,5', margin: '3', domain: '' });
});

it('asks what there is to compare with as soon as it can', () => {
  expect(contextQuery(text)).toEqual({
    schoolId: 'school',
    measure: 'share1S2F',
    schoolYear: '2026-2027',
    goal: '62.5',
  });
  expect(contextQuery({ ...text, measure: 'meanZ' })).toBeNull();
  expect(contextQuery({ ...text, measure: 'seenInVisits' })).toBeNull();
  expect(contextQuery({ ...text, goal: 'x' })).not.toHaveProperty('goal');
});
