import type { Column } from '#contract/forecasts';
import { firstOpenColumns } from './first-open-columns';

const column = (indicator: Column['indicator'], resultsYear: number, kind: Column['kind']) =>
  ({ indicator, resultsYear, kind }) as Column;

it('takes per indicator the first results year that can still be worked on, 1S/2F first', () => {
  const columns = [
    column('1F', 2026, 'measured'),
    column('1F', 2028, 'mixed'),
    column('1F', 2027, 'mixed'),
    column('1S2F', 2026, 'measured'),
    column('1S2F', 2027, 'mixed'),
  ];
  const chosen = firstOpenColumns(columns).map(({ indicator, resultsYear }) => `${indicator} ${resultsYear}`);
  expect(chosen).toEqual(['1S2F 2027', '1F 2027']);
});

it('has nothing to show where every column is measured', () => {
  expect(firstOpenColumns([column('1F', 2026, 'measured')])).toEqual([]);
});
