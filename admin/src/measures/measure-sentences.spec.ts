import { formatsFor } from '../figures/format';
import { wordsIn } from '../figures/spec-support/words-in';
import { goalsNl } from '../i18n/goals.nl';
import { measuresNl } from '../i18n/measures.nl';
import { decidesOf, forWhomOf, hypothesisOf, periodOf, sdOf, standOf } from './measure-sentences';
import type { Telling } from './use-measure-words';

const telling: Telling = {
  words: wordsIn(measuresNl.measures, 'nl'),
  goalWords: wordsIn(goalsNl.goals, 'nl'),
  formats: formatsFor('nl'),
};
const written = { because: 'de uitleg te snel gaat', expect: 'meer groei', onWhat: 'de M-toets rekenen' };
const sentence = 'Omdat de uitleg te snel gaat, verwachten we meer groei, op de M-toets rekenen.';

describe('the hypothesis', () => {
  it('is one sentence of three fields', () => expect(hypothesisOf(written, telling)).toBe(sentence));

  it('says no lead word and no full stop twice', () => {
    const typed = { because: ' Omdat de uitleg\nte snel gaat. ', expect: 'Verwachten we meer groei,', onWhat: 'op de M-toets rekenen.' }; // prettier-ignore
    expect(hypothesisOf(typed, telling)).toBe(sentence);
  });

  it('keeps a word that only begins like the lead word', () =>
    expect(hypothesisOf({ ...written, onWhat: 'opgaven met breuken' }, telling)).toContain(
      ', op opgaven met breuken.',
    ));

  it('leaves a gap where nothing is written yet', () =>
    expect(hypothesisOf({ ...written, expect: ' ' }, telling)).toContain('verwachten we …, op'));
});

it('says for whom: the school, a year group or one group, and the instruction group in it', () => {
  const none = { groupName: null, yearGroup: null, needGroup: null };
  expect(forWhomOf(none, telling)).toBe('de hele school');
  expect(forWhomOf({ ...none, yearGroup: 6 }, telling)).toBe('groep 6');
  expect(forWhomOf({ ...none, groupName: '6a', needGroup: 'basic' }, telling)).toBe('groep 6a, basisgroep');
});

it('says from when, and until when if that is known', () => {
  expect(periodOf({ fromOn: '2026-09-03', untilOn: null }, telling)).toBe('vanaf 3 september 2026');
  expect(periodOf({ fromOn: '2026-09-03', untilOn: '2027-01-31' }, telling)).toBe(
    '3 september 2026 tot en met 31 januari 2027',
  );
});

it('names the test that decides', () => {
  const at = { moment: 'M', schoolYear: '2026-2027' } as const;
  expect(decidesOf({ ...at, instrumentName: null }, telling)).toBe('M-toets 2026-2027');
  expect(decidesOf({ ...at, instrumentName: 'Toets A' }, telling)).toBe('M-toets 2026-2027, Toets A');
});

it('says how a measure stands: its verdict once a person gave one', () => {
  expect(standOf({ state: 'running', evaluation: null }, telling)).toBe('loopt');
  const evaluation = { verdict: 'nietTeZeggen' } as never;
  expect(standOf({ state: 'evaluated', evaluation }, telling)).toBe('niet te zeggen');
});

it.each([
  [0.204, '+0,20 sd'],
  [-0.1, '\u22120,10 sd'],
  [-0.001, '0,00 sd'],
  [null, '–'],
])('writes %d standard deviations as %s', (value, text) => expect(sdOf(value, telling)).toBe(text));
