import { line } from '#domain/conversations/evidence';
import { conversationWordsNl } from '#contract/conversation-words.nl';
import { formatsFor } from '../figures/format';
import { proofOf, type Saying, sentenceOf, titleOf } from '#domain/conversations/sentences';
import { placeOf } from './evidence-place';

/** The Dutch texts as the screen fills them in. */
const words: Saying['words'] = (key, values = {}) => {
  const found = key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown>)[part], conversationWordsNl); // prettier-ignore
  return Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`%{${name}}`, String(value)), String(found)); // prettier-ignore
};
const saying = { words, formats: formatsFor('nl') };
const column = line('columnAtRisk', 'forecast', {
  about: '1S2F 2027',
  value: 45.3,
  low: 40.9,
  high: 49.7,
  comparedWith: { what: 'signalValue', value: 43.5 },
  n: 234,
  on: '2026-11-01',
  detail: 'risk',
});

it('tells a column with its band, the line it is held against, n and the day of the data', () => {
  expect(sentenceOf(column, saying)).toBe('1S/2F · 2027: risico');
  expect(proofOf(column, saying).map((part) => part.replaceAll('\u00a0', ' '))).toEqual([
    '45,3 %',
    '80 %: 40,9 % tot 49,7 %',
    'signaleringswaarde 43,5 %',
    'n = 234 oordelen',
    'gegevens t/m 1 november 2026',
  ]);
});

it('tells what changed by both verdicts', () => {
  const changed = { ...column, key: 'columnChanged' as const, detail: 'onCourse risk' };
  expect(sentenceOf(changed, saying)).toBe('1S/2F · 2027: van op koers naar risico');
});

it('keeps what is not known apart from none', () => {
  expect(proofOf(line('goalReached', 'goals', { about: 'Lezen' }), saying)).toEqual([]);
  expect(sentenceOf(line('visitsHeld', 'consultations', { count: 0 }), saying)).toContain(': 0');
  expect(sentenceOf(line('visitsHeld', 'consultations'), saying)).toContain(': –');
});

it('leads to the record behind it, where that has a page', () => {
  expect(placeOf(column, 's')).toBe('/schools/s/show');
  expect(placeOf(line('goalReached', 'goals', { aboutId: 'g' }), 's')).toBe('/goals/g/show');
  expect(placeOf(line('visitsNone', 'consultations', { count: 2 }), 's')).toBeNull();
});

it('calls a point by its own words, its question or its part of the data', () => {
  expect(titleOf({ key: '', title: 'Formatie' }, words)).toBe('Formatie');
  expect(titleOf({ key: 'trends', title: '' }, words)).toBe('Welke ontwikkeling valt op?');
  expect(titleOf({ key: 'wentWell', title: '' }, words)).toBe('Wat ging goed?');
});
