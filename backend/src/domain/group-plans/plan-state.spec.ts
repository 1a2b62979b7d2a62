import { isOpenSection, isStep, planStates, sectionKeys, stepsFrom } from './plan-state';

it('goes one step forward or one back', () => {
  expect(planStates.map((state) => [state, stepsFrom(state)])).toEqual([
    ['draft', ['discussed']],
    ['discussed', ['inUse', 'draft']],
    ['inUse', ['evaluated', 'discussed']],
    ['evaluated', ['inUse']],
  ]);
  for (const from of planStates)
    for (const to of planStates)
      expect(isStep(from, to)).toBe(Math.abs(planStates.indexOf(from) - planStates.indexOf(to)) === 1);
});

it('a plan of a dissolved group can be evaluated from wherever it is, once', () => {
  expect(planStates.filter((from) => isStep(from, 'evaluated', true))).toEqual(['draft', 'discussed', 'inUse']);
  expect(planStates.filter((to) => isStep('draft', to, true))).toEqual(['evaluated']);
  expect(planStates.filter((to) => isStep('evaluated', to, true))).toEqual(['inUse']);
});

it('an evaluated plan is closed; of a dissolved group only the evaluation is open', () => {
  const open = (state: (typeof planStates)[number], dissolved: boolean) =>
    [...sectionKeys, 'pupils' as const].filter((key) => isOpenSection(key, { state, dissolved }));
  expect(open('inUse', false)).toHaveLength(8);
  expect(open('inUse', true)).toEqual(['evaluation']);
  expect(open('evaluated', false)).toEqual([]);
  expect(open('evaluated', true)).toEqual([]);
});
