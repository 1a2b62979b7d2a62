import fc from 'fast-check';
import { needGroups, type PupilKnown, proposalRule, proposeNeedGroup } from './need-groups';

const unknown: PupilKnown = { chance: null, level: null, z: null, growth: null };

it.each<[string, Partial<PupilKnown>, string]>([
  ['a chance of 3 in 10', { chance: 0.34 }, 'intensive lowChance'],
  ['a chance just above that', { chance: 0.35 }, 'basic between'],
  ['a chance just below 8 in 10', { chance: 0.749 }, 'basic between'],
  ['a chance of 8 in 10', { chance: 0.75 }, 'advanced highChance'],
  ['a fall of more than half a level', { chance: 0.6, growth: -0.51 }, 'intensive fell'],
  ['a fall of exactly half a level', { chance: 0.6, growth: -0.5 }, 'basic between'],
  ['a fall from a good chance', { chance: 0.8, growth: -1 }, 'basic fellFromHigh'],
  ['a low chance, whatever was won', { chance: 0.2, growth: 2 }, 'intensive lowChance'],
  ['the lowest fifth, in year group 4', { z: -0.9 }, 'intensive place'],
  ['the highest fifth, in year group 4', { z: 0.84 }, 'advanced place'],
  ['the middle, in year group 4', { z: 0 }, 'basic between'],
  ['below 1F and nothing else', { level: '<1F' }, 'intensive place'],
  ['a level and nothing else', { level: '1S/2F' }, 'basic between'],
  ['nothing at all', {}, 'basic noResult'],
])('%s', (_what, known, expected) => {
  const { needGroup, because } = proposeNeedGroup({ ...unknown, ...known });
  expect(`${needGroup} ${because}`).toBe(expected);
});

const pupil = fc.record({
  chance: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  level: fc.option(fc.constantFrom('<1F' as const, '1F' as const, '1S/2F' as const)),
  z: fc.option(fc.double({ min: -3.5, max: 3.5, noNaN: true })),
  growth: fc.option(fc.double({ min: -3, max: 3, noNaN: true })),
});

it('never asks less of the teaching when a pupil has a lower chance or fell further', () => {
  const rank = (known: PupilKnown) => needGroups.indexOf(proposeNeedGroup(known).needGroup);
  fc.assert(
    fc.property(
      pupil,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 3, noNaN: true }),
      (one, less, further) => {
        if (one.chance !== null) expect(rank({ ...one, chance: one.chance * less })).toBeLessThanOrEqual(rank(one));
        if (one.growth !== null) expect(rank({ ...one, growth: one.growth - further })).toBeLessThanOrEqual(rank(one));
      },
    ),
  );
});

it('always proposes something, and goes by the numbers of the published rule', () => {
  fc.assert(fc.property(pupil, (one) => needGroups.includes(proposeNeedGroup(one).needGroup)));
  expect(proposalRule).toEqual({ lowChance: 0.35, highChance: 0.75, fall: 0.5, lowPlace: -0.84, highPlace: 0.84 });
});
