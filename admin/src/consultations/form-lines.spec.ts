import { addLine, moveUp, removeLine, setLine } from './form-lines';

const items = [
  { key: 'regel-1', label: 'Rust', kind: 'seen' },
  { key: 'regel-3', label: 'Doel', kind: 'text' },
] as const;

it('gives a new line a key that no other has', () => {
  const three = addLine(items);
  expect(three.map(({ key }) => key)).toEqual(['regel-1', 'regel-3', 'regel-4']);
  expect(new Set(addLine(three).map(({ key }) => key)).size).toBe(4);
});

it('moves a line up, and leaves the first where it is', () => {
  expect(moveUp(items, 1).map(({ label }) => label)).toEqual(['Doel', 'Rust']);
  expect(moveUp(items, 0)).toEqual(items);
});

it('changes and removes one line', () => {
  expect(setLine(items, 0, { label: 'Orde' }).map(({ label }) => label)).toEqual(['Orde', 'Doel']);
  expect(removeLine(items, 0)).toEqual([items[1]]);
});
