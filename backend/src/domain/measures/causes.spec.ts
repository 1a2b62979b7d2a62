import { canBeChosen, causeCategories } from './causes';

it('acts on whatever a school can change, and never on what lies outside', () =>
  expect(causeCategories.filter((category) => !canBeChosen(category))).toEqual(['outside']));
