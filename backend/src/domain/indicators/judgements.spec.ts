import fc from 'fast-check';
import { addJudgements, countJudgements, judgementsFromPercentages, type Leaver, percentOf } from './judgements';

const leaver = (levels: Partial<Leaver>): Leaver => ({
  exempt: false,
  lezen: '1F',
  taalverzorging: '1F',
  rekenen: '1F',
  ...levels,
});

it('counts a domain at 1S/2F for 1F too', () => {
  expect(countJudgements([leaver({ lezen: '1S/2F', rekenen: '<1F' })])).toEqual({
    pupils: 1,
    judgements: 3,
    at1F: 2,
    at1S2F: 1,
  });
});

it('leaves out exempt pupils and pupils without all three domains', () => {
  expect(countJudgements([leaver({ exempt: true }), leaver({ lezen: null }), leaver({})]).pupils).toBe(1);
});

it('says null, not 0, when nobody was judged', () => {
  expect(percentOf(0, 0)).toBeNull();
});

// Published: inspectorate, leerresultaten po 2023-2025, school 00AR, 2024-2025: 21 pupils, 98.41 and 46.03 %.
it('finds the counts behind published percentages', () => {
  expect(judgementsFromPercentages(21, 98.41, 46.03)).toEqual({ pupils: 21, judgements: 63, at1F: 62, at1S2F: 29 });
});

it('goes from counts to percentages and back for every school size', () => {
  const school = fc
    .integer({ min: 1, max: 400 })
    .chain((pupils) => fc.tuple(fc.constant(pupils), fc.integer({ min: 0, max: 3 * pupils })));
  fc.assert(
    fc.property(school, ([pupils, reached]) => {
      const percent = percentOf(reached, 3 * pupils) ?? Number.NaN;
      expect(judgementsFromPercentages(pupils, percent, percent).at1F).toBe(reached);
    }),
  );
});

it('adds counts, so that a school of 300 weighs ten times a school of 30', () => {
  const sum = addJudgements([
    { pupils: 30, judgements: 90, at1F: 90, at1S2F: 0 },
    { pupils: 300, judgements: 900, at1F: 450, at1S2F: 0 },
  ]);
  expect(percentOf(sum.at1F, sum.judgements)).toBe(54.55);
});
