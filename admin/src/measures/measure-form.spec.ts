import type { Goal } from '#contract/goals';
import type { Cause, Measure } from '#contract/measures';
import { clauseOf, emptyMeasure, measureFor, textOf, toChange, toMeasure } from './measure-form';

const empty = emptyMeasure({ schoolId: 'school', today: '2026-11-25', schoolYear: '2026-2027' });

it('begins with the last test of the year before and the last of this one', () =>
  expect(toMeasure({ ...empty, title: ' Elke dag lezen ' })).toMatchObject({
    title: 'Elke dag lezen',
    startSchoolYear: '2025-2026',
    startMoment: 'E',
    schoolYear: '2026-2027',
    moment: 'E',
    fromOn: '2026-11-25',
    untilOn: null,
    yearGroup: null,
    groupId: null,
    ownerId: null,
  }));

describe('a measure that comes from a goal', () => {
  const goal = {
    id: 'goal',
    schoolId: 'other',
    domain: 'rekenen',
    groupId: 'g',
    yearGroup: 6,
    needGroup: 'basic',
    schoolYear: '2026-2027',
  } as Goal;
  const cause = { id: 'cause', text: 'De uitleg te snel gaat.' } as Cause;

  it('is about the same pupils and rests on the chosen cause', () =>
    expect(measureFor(empty, { goal, cause, test: 'de M-toets' })).toMatchObject({
      schoolId: 'other',
      goalId: 'goal',
      causeId: 'cause',
      domain: 'rekenen',
      population: 'group:g',
      needGroup: 'basic',
      because: 'de uitleg te snel gaat',
      onWhat: 'de M-toets',
    }));

  it('does not take over a group of an earlier year', () => {
    const past = { ...goal, schoolYear: '2025-2026' };
    expect(measureFor(empty, { goal: past, cause: null, test: '' })).toMatchObject({
      population: 'year:6',
      causeId: '',
    });
    expect(measureFor(empty, { goal: { ...past, yearGroup: null }, cause: null, test: '' }).population).toBe('');
  });

  it('has no cause once it belongs to no goal', () =>
    expect(toMeasure({ ...empty, causeId: 'cause' })).toMatchObject({ goalId: null, causeId: null }));
});

it.each([
  ['De uitleg gaat te snel. ', 'de uitleg gaat te snel'],
  ['AVI meten we niet', 'AVI meten we niet'],
  ['', ''],
])('writes the cause «%s» within a sentence as «%s»', (text, clause) => expect(clauseOf(text)).toBe(clause));

it('sends of a running measure only what may still change', () => {
  const text = {
    ...empty,
    title: 'Lezen',
    what: ' Elke dag ',
    howOften: 'dagelijks',
    ownerId: 'o',
    untilOn: '2027-06-01',
  };
  const free = { title: 'Lezen', what: 'Elke dag', howOften: 'dagelijks', ownerId: 'o', untilOn: '2027-06-01' };
  expect(toChange(text, { state: 'running' })).toEqual(free);
  expect(toChange(text, { state: 'draft' })).toMatchObject({ ...free, domain: 'lezen', goalId: null });
  expect(toChange(text, { state: 'draft' })).not.toHaveProperty('schoolId');
});

it('writes in the fields what was saved', () => {
  const saved = { ...toMeasure({ ...empty, title: 'Lezen', population: 'year:5', instrumentId: 'i' }) } as Measure;
  expect(textOf(saved)).toEqual({ ...empty, title: 'Lezen', population: 'year:5', instrumentId: 'i' });
});
