import type { Measure, Practice } from '#contract/measures';
import { isComplete, practiceOf, textOf, toPublish } from './practice-text';

const measure = { title: 'Elke dag lezen', what: 'Twintig minuten', ownerId: 'o', ownerIsHere: true } as Measure;

it('begins with the words of the measure, and with who sees to it when that person is still there', () => {
  expect(practiceOf(measure, 'groep 6')).toEqual({
    title: 'Elke dag lezen',
    what: 'Twintig minuten',
    forWhom: 'groep 6',
    contactId: 'o',
  });
  expect(practiceOf({ ...measure, ownerIsHere: false }, 'groep 6').contactId).toBe('');
});

it('asks for another contact when the first has left', () => {
  const practice = { title: 't', what: 'w', forWhom: 'f', contactId: 'c', contactHasLeft: false } as Practice;
  expect(textOf(practice).contactId).toBe('c');
  expect(textOf({ ...practice, contactHasLeft: true }).contactId).toBe('');
});

it('can be shared once nothing is empty, without the spaces around it', () => {
  const text = practiceOf(measure, ' groep 6 ');
  expect(isComplete(text)).toBe(true);
  expect(isComplete({ ...text, what: '  ' })).toBe(false);
  expect(toPublish(text)).toEqual({ what: 'Twintig minuten', forWhom: 'groep 6', contactId: 'o' });
});
