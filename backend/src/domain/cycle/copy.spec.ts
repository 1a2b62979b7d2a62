import { goesOn, periodAfter, textsOfCopy } from './copy';

const concern = { kind: 'concern', answer: '', helpAsked: false, doneOn: null, staffId: null } as const;
const agreement = { ...concern, kind: 'agreement' } as const;

it.each([
  ['an agreement that was not kept yet', agreement, true],
  ['one that was', { ...agreement, doneOn: '2026-12-01' }, false],
  ['a concern without an answer', concern, true],
  ['an answered one', { ...concern, answer: 'In de studiemiddag' }, false],
  ['an answered one whose help was not given', { ...concern, answer: 'Ja', helpAsked: true, staffId: 'x' }, true],
  ['a training', { ...concern, kind: 'training' }, false],
  ['an evaluation', { ...concern, kind: 'evaluation' }, false],
] as const)('%s goes on: %s', (_what, item, expected) => {
  expect(goesOn(item)).toBe(expected);
});

it('begins with what was to be carried on, and with how the plan fits', () => {
  const written = new Map([
    ['conclusion', 'Het verschil zit in groep 5'],
    ['carryOn', 'De instructietafel blijft'],
    ['fitMethods', 'Blok 3 vervalt'],
    ['paragraph', ''],
  ]);
  expect([...textsOfCopy(written)]).toEqual([
    ['conclusion', 'De instructietafel blijft'],
    ['fitMethods', 'Blok 3 vervalt'],
  ]);
});

it('goes on in the next half year, or in the next school year', () => {
  expect(periodAfter({ schoolYear: '2026-2027', half: 1 })).toEqual({ schoolYear: '2026-2027', half: 2 });
  expect(periodAfter({ schoolYear: '2026-2027', half: 2 })).toEqual({ schoolYear: '2027-2028', half: 1 });
  expect(periodAfter({ schoolYear: '2026-2027', half: 0 })).toEqual({ schoolYear: '2027-2028', half: 0 });
});
