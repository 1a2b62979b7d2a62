import type { RecordScores, ToldRecord } from '#contract/forecast-records';
import { figuresNl } from '../../i18n/figures.nl';
import { formatsFor } from '../format';
import { wordsIn } from '../spec-support/words-in';
import { bandVerdict, betterBy, betterText, compareLead, recordSentences, worseSentences } from './record-words';

const inDutch = { words: wordsIn(figuresNl, 'nl'), formats: formatsFor('nl') };
const sentence = { moment: 'M7', n: 18, inside: 14, outcomes: 9, margin: { low: 0.41, high: 0.93 } } as const;
const scores: RecordScores = {
  n: 20,
  judgements: 600,
  coveredShare: 0.8,
  inside: 16,
  closedCoverage: 0.8,
  outcomes: 20,
  margin: { low: 0.58, high: 0.92 },
  width: 15,
  intervalScore: { model: 20, schoolMeanBand: 40 },
  brier: { model: 0.12, standVanNu: 0.2, schoolMean: 0.24 },
  logScore: { model: 0.5, standVanNu: 2, schoolMean: 0.9 },
  mae: { model: 6.1, standVanNu: 6, schoolMean: 9 },
  calibrationSlope: 1,
};
const told = {
  byIndicator: [{ indicator: '1S2F', ...scores }],
  byMoment: [{ moment: 'M5', indicator: '1S2F', ...scores }],
} as unknown as ToldRecord;

it('says first how often the outcome fell inside, then what that is worth', () => {
  expect(recordSentences(sentence, 'school', inDutch)).toEqual([
    'In 14 van de 18 keer dat we deze school vanaf M7 voorspelden, viel de uitkomst binnen de band.',
    'Dat is te weinig om te zeggen of de belofte van 8 op de 10 klopt.',
    'Het zijn 9 lichtingen: het werkelijke aandeel kan tussen 41\u00a0% en 93\u00a0% liggen (marge van 95 %).',
  ]);
});

it.each([
  ['few cohorts', { outcomes: 9, margin: { low: 0.1, high: 0.2 } }, 'few'],
  ['no margin', { outcomes: 30, margin: null }, 'few'],
  ['the promise within the margin', { outcomes: 10, margin: { low: 0.79, high: 0.95 } }, 'fits'],
  ['all of the margin below the promise', { outcomes: 50, margin: { low: 0.6, high: 0.79 } }, 'narrow'],
  ['all of the margin above the promise', { outcomes: 50, margin: { low: 0.81, high: 0.95 } }, 'wide'],
] as const)('with %s the verdict is %j: %s', (_what, seen, verdict) => {
  expect(bandVerdict(seen)).toBe(verdict);
});

it.each([
  [0.12, 0.2, '40\u00a0% beter'],
  [6.3, 6, '5\u00a0% slechter'],
  [6.01, 6, 'gelijk'],
  [1, 0, '–'],
])('%d against %d is %s', (model, baseline, text) => {
  expect(betterText(betterBy(model, baseline), inDutch)).toBe(text);
});

it('sums up all moments, and names each figure at which the forecast did worse', () => {
  expect(compareLead(told, '1S2F', inDutch)).toBe(
    'De kansen per leerling zaten er 40\u00a0% minder naast dan bij stand van nu, en 50\u00a0% minder dan bij het schoolgemiddelde.',
  );
  expect(compareLead(told, '1F', inDutch)).toBeNull();
  expect(worseSentences(told, '1S2F', inDutch)).toEqual([
    'vanaf M5: afwijking van het schoolpercentage (MAE) 2\u00a0% slechter dan stand van nu (n = 20)',
  ]);
  expect(worseSentences(told, '1F', inDutch)).toEqual([]);
});
