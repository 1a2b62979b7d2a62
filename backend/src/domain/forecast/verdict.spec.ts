import fc from 'fast-check';
import { gapTo } from './gap';
import { verdictOf, worstVerdict } from './verdict';

const figure = { signalValue: 43.5, bandwidth: 5, pupils: 30 };

it.each([
  ['just under the line', 43.49, 'under'],
  ['on the line', 43.5, 'risk'],
  ['just within the band', 48.49, 'risk'],
  ['at the end of the band', 48.5, 'onCourse'],
] as const)('%s (%d %%) is %s', (_where, percent, expected) => {
  expect(verdictOf({ ...figure, percent })).toBe(expected);
});

it.each([
  ['four pupils', { ...figure, percent: 60, pupils: 4 }],
  ['no percentage', { ...figure, percent: null }],
  ['no signal value', { ...figure, percent: 60, signalValue: null }],
])('says too little data with %s', (_what, known) => {
  expect(verdictOf(known)).toBe('tooLittleData');
});

it('counts a school by its worst indicator', () => {
  expect(worstVerdict(['onCourse', 'risk'])).toBe('risk');
  expect(worstVerdict(['tooLittleData', 'onCourse'])).toBe('onCourse');
  expect(worstVerdict([])).toBe('tooLittleData');
});

// forecast.md: «5 oordelen, 2 leerlingen onder de lijn»; screens.md: «Ruimte: 1 leerling (4 van de 234 oordelen)».
it('says the gap in judgements and in whole pupils', () => {
  expect(gapTo(43.5, 106, 234)).toEqual({ judgements: 4, pupils: 1 });
  expect(gapTo(43.5, 97, 234)).toEqual({ judgements: -5, pupils: -2 });
});

it('never says there is room when the verdict is under, nor the other way round', () => {
  const school = fc
    .integer({ min: 5, max: 300 })
    .chain((pupils) => fc.record({ pupils: fc.constant(pupils), reached: fc.integer({ min: 0, max: 3 * pupils }) }));
  fc.assert(
    fc.property(school, fc.integer({ min: 200, max: 900 }), ({ pupils, reached }, tenths) => {
      const signalValue = tenths / 10;
      const exact = (100 * reached) / (3 * pupils);
      expect(gapTo(signalValue, reached, 3 * pupils).judgements >= 0).toBe(exact >= signalValue - 1e-9);
    }),
  );
});
