import { addVerdicts, noVerdicts } from './outcome-counts';

it('adds verdicts up, and nothing to nothing', () => {
  const one = { gehaald: 1, nietGehaald: 2, nietTeZeggen: 0 };
  expect(addVerdicts([one, { gehaald: 0, nietGehaald: 3, nietTeZeggen: 4 }])).toEqual({
    gehaald: 1,
    nietGehaald: 5,
    nietTeZeggen: 4,
  });
  expect(addVerdicts([])).toEqual(noVerdicts);
});
