import { areBounds, readBounds, writeBounds } from './level-bounds';

it('reads the levels of a provider and writes them the same again', () => {
  const bounds = readBounds(' I=120| II = 112.5|III ');
  expect(bounds).toEqual([
    { level: 'I', from: 120 },
    { level: 'II', from: 112.5 },
    { level: 'III', from: null },
  ]);
  expect(writeBounds(bounds ?? [])).toBe('I=120|II=112,5|III');
  expect(readBounds(writeBounds(bounds ?? []))).toEqual(bounds);
});

it.each([
  ['nothing', ''],
  ['one level', 'A'],
  ['a level that begins no lower than the one above', 'A=100|B=100|C'],
  ['a lowest level with a beginning', 'A=120|B=100'],
  ['a level without a beginning in the middle', 'A=120|B|C'],
  ['a level twice', 'A=120|B=110|A'],
  ['no number', 'A=hoog|B'],
])('refuses %s', (_what, text) => {
  expect(readBounds(text)).toBeNull();
});

it('holds bounds that were typed in to the same rule', () => {
  expect(
    areBounds([
      { level: 'A', from: 5 },
      { level: 'B', from: null },
    ]),
  ).toBe(true);
  expect(
    areBounds([
      { level: 'A', from: null },
      { level: 'B', from: 5 },
    ]),
  ).toBe(false);
});
