import type { SimilarSchools } from '#contract/school-trends';
import { figuresNl } from '../../i18n/figures.nl';
import { formatsFor } from '../format';
import { wordsIn } from '../spec-support/words-in';
import { describeTrend, similarSentences } from './trend-words';

const words = wordsIn(figuresNl, 'nl');
const formats = formatsFor('nl');
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('the trend can be heard, breaks included, and nothing about fewer than five pupils', () => {
  const points = [
    { resultsYear: 2023, pupils: 24, percent1F: 95.8, percent1S2F: 61.1 },
    { resultsYear: 2024, pupils: 3, percent1F: null, percent1S2F: null },
  ];
  expect(plain(describeTrend(points, [{ resultsYear: 2024, kind: 'regime' }], words, formats))).toBe(
    '2023: 1F 95,8 %, 1S/2F 61,1 % (n = 24). ' +
      'Breuk in 2024: vanaf dit jaar doorstroomtoets, daarvoor eindtoets. 2024: minder dan 5 leerlingen',
  );
});

describe('similar schools', () => {
  const similar: SimilarSchools = {
    resultsYear: 2025,
    weight: 29.4,
    schools: 1204,
    median1F: 95.6,
    median1S2F: 61.2,
    low1S2F: 55,
    high1S2F: 67.1,
    own: { pupils: 71, percent1F: 96, percent1S2F: 52.3 },
  };
  const said = (change: Partial<SimilarSchools> = {}) =>
    similarSentences({ ...similar, ...change }, words, formats).map(plain);

  it('are named with how many there are, and the school beside them', () => {
    expect(said()).toEqual([
      'Alle scholen in Nederland met een schoolweging die hoogstens 1 verschilt van 29,40, resultaten 2023–2025 samen (n = 1.204 scholen).',
      'Bij 1S/2F haalt de middelste helft van die scholen 55,0 tot 67,1 %; de middelste school 61,2 %.',
      'Bij 1F haalt de middelste school 95,6 %.',
      'Deze school over dezelfde drie jaren: 1S/2F 52,3 %, 1F 96,0 % (n = 71 leerlingen). Bij 1S/2F ligt dat onder de middelste helft.',
    ]);
  });

  it.each([
    [55, 'in'],
    [67.1, 'in'],
    [67.2, 'boven'],
  ])('place %d %% %s the middle half', (percent1S2F, place) => {
    expect(said({ own: { pupils: 71, percent1F: 96, percent1S2F } }).at(-1)).toContain(`dat ${place} de middelste`);
  });

  it('say so where the school itself has no three years', () => {
    expect(said({ own: null }).at(-1)).toBe('Van deze school zijn die drie jaren niet alle drie bekend.');
  });
});
