import { formatsFor } from '../../figures/format';
import { wordsIn } from '../../figures/spec-support/words-in';
import { goalsNl } from '../../i18n/goals.nl';
import { measuresNl } from '../../i18n/measures.nl';
import { effectSentences } from './effect-sentences';

const telling = {
  words: wordsIn(measuresNl.measures, 'nl'),
  goalWords: wordsIn(goalsNl.goals, 'nl'),
  formats: formatsFor('nl'),
};
const figure = {
  n: 18,
  start: -0.42,
  expected: -0.3,
  growth: 0.04,
  regression: 0.08,
  end: -0.05,
  left: 0.25,
  low: 0.06,
  high: 0.44,
};
const said = (change: Partial<Record<keyof typeof figure, number | null>> = {}) =>
  effectSentences({ ...figure, ...change } as never, telling);

it('tells where pupils were, would have been and are, and what is left with its band', () => {
  const [before, expected, after, left] = said();
  expect(before).toContain('−0,42 sd');
  expect(expected).toContain('verwachten we −0,30 sd: +0,04 sd');
  expect(expected).toContain('+0,08 sd omdat');
  expect(after).toContain('−0,05 sd');
  expect(left).toContain('+0,25 sd, met 80 % zekerheid tussen +0,06 sd en +0,44 sd');
});

it('shows what is known when there is nothing to compare with', () => {
  const nothing = { expected: null, growth: null, regression: null, left: null, low: null, high: null };
  expect(said(nothing)).toHaveLength(2);
});

it('says of a few pupils only that they are few, and of nobody nothing', () => {
  const hidden = { start: null, end: null, expected: null, left: null, low: null, high: null };
  expect(said({ ...hidden, n: 3 })).toEqual([
    'Minder dan vijf leerlingen hebben beide toetsen: Koers toont dan geen cijfers.',
  ]);
  expect(said({ ...hidden, n: 0 })).toEqual([]);
});
