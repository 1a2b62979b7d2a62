import type { CycleItem } from '#contract/cycles';
import { formatsFor } from '../../figures/format';
import { wordsIn } from '../../figures/spec-support/words-in';
import { cyclesNl } from '../../i18n/cycles.nl';
import { emptyItem, isComplete, savedInstead, shown, textOfItem, toValues } from './item-form';

const say = { words: wordsIn(cyclesNl.cycles, 'nl'), formats: formatsFor('nl'), nameOf: () => 'An Bos' };

it('sends the fields of its kind alone, and nothing where nothing stands', () => {
  const text = { ...emptyItem('agreement'), title: 'Tekst van de week', text: 'bleef staan', hours: '3' };
  expect(toValues('agreement', text)).toEqual({ title: 'Tekst van de week', staffId: null, onDay: null });
});

it('reads hours as they are written here, and takes only what can be given', () => {
  const duty = { ...emptyItem('duty'), staffId: 'one', hours: '4,5' };
  expect(toValues('duty', duty)).toEqual({ staffId: 'one', hours: 4.5, cover: 'toArrange', title: '' });
  expect(isComplete('duty', duty)).toBe(true);
  for (const hours of ['', 'veel', '0', '201']) expect(isComplete('duty', { ...duty, hours })).toBe(false);
});

it('asks what an item must say, and lets an answer be taken back', () => {
  expect(isComplete('training', { ...emptyItem('training'), title: 'Data lezen' })).toBe(false);
  expect(isComplete('training', { ...emptyItem('training'), title: 'Data lezen', onDay: '2026-11-11' })).toBe(true);
  expect(isComplete('concern', emptyItem('concern'))).toBe(true);
});

it('shows what somebody else saved where it differs from what is typed', () => {
  const item = {
    title: 'Tekst',
    onDay: '2027-03-01',
    staffId: 'one',
    hours: 2.5,
    cover: 'arranged',
    text: '',
    form: '',
    answer: '',
  };
  const saved = textOfItem(item as CycleItem);
  expect(saved).toMatchObject({ hours: '2,5', cover: 'arranged' });
  const mine = { ...saved, onDay: '', staffId: '' };
  expect(savedInstead('agreement', { mine, saved }, say)).toBe('Wie: An Bos, Vóór: 1 maart 2027');
  expect(savedInstead('agreement', { mine: saved, saved }, say)).toBe('');
  expect([shown('cover', 'toArrange', say), shown('form', '', say)]).toEqual(['nog regelen', '–']);
});
