import { groupedBy } from './grouped-by';

it('puts together what has the same key, in the order in which it came', () => {
  const groups = groupedBy(['noot', 'aap', 'mies', 'nul'], (word) => word.slice(0, 1));
  expect([...groups]).toEqual([
    ['n', ['noot', 'nul']],
    ['a', ['aap']],
    ['m', ['mies']],
  ]);
});
