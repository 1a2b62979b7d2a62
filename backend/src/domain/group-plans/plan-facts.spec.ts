import type { PupilKnown } from './need-groups';
import { planFacts, weakestParts } from './plan-facts';

const pupil = (known: Partial<PupilKnown>): PupilKnown => ({ chance: 0.5, level: '1F', z: 0, growth: 0, ...known });
const ten = (known: Partial<PupilKnown>) => Array.from({ length: 10 }, () => pupil(known));

it('says how many are at the level, may be expected, fell, rose and were not tested, each with its own n', () => {
  const pupils = [
    ...ten({}),
    pupil({ level: '1S/2F', growth: 0.6, chance: 0.9 }),
    pupil({ growth: -0.6, chance: 0.1 }),
    pupil({ growth: -0.5 }),
    pupil({ level: null, z: null, growth: null, chance: null }),
  ];
  expect(planFacts({ pupils, parts: [], before: [] })).toEqual([
    { key: 'atLevel', count: 1, of: 13 },
    { key: 'expected', count: 7, of: 13 },
    { key: 'fell', count: 1, of: 13 },
    { key: 'rose', count: 1, of: 13 },
    { key: 'noResult', count: 1, of: 14 },
  ]);
});

it('says nothing of fewer than five pupils, also where only that many have a figure', () => {
  expect(planFacts({ pupils: ten({}).slice(0, 4), parts: [], before: [] })).toEqual([{ key: 'tooFew', of: 4 }]);
  const few = [...ten({ growth: null, chance: null }), pupil({}), pupil({})];
  expect(planFacts({ pupils: few, parts: [], before: [] }).map(({ key }) => key)).toEqual(['atLevel']);
});

it('names the two weakest of three parts or more, against the whole test', () => {
  const parts = [
    { part: 'getallen', right: 80, total: 100, pupils: 10 },
    { part: 'verhoudingen', right: 40, total: 100, pupils: 10 },
    { part: 'meten', right: 60, total: 100, pupils: 10 },
  ];
  expect(weakestParts(parts)).toEqual([
    { key: 'weakest', part: 'verhoudingen', percent: 40, whole: 60, of: 10 },
    { key: 'weakest', part: 'meten', percent: 60, whole: 60, of: 10 },
  ]);
  expect(weakestParts(parts.slice(1))).toEqual([]);
  expect(weakestParts(parts.map((part) => ({ ...part, pupils: 4 })))).toEqual([]);
});

it('says what became of the need groups of the plan before, from five pupils on', () => {
  const before = [
    { needGroup: 'intensive' as const, pupils: 9, better: 7 },
    { needGroup: 'advanced' as const, pupils: 4, better: 4 },
  ];
  expect(planFacts({ pupils: ten({}), parts: [], before }).filter(({ key }) => key === 'before')).toEqual([
    { key: 'before', needGroup: 'intensive', count: 7, of: 9 },
  ]);
});
