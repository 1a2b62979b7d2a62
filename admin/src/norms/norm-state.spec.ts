import { inCareerOrder, normState } from './norm-state';

const norm = { validFrom: '2025-08-01', validUntil: '2026-07-31' };

it.each([
  ['the day before its first', '2025-07-31', 'later'],
  ['its first day', '2025-08-01', 'now'],
  ['its last day', '2026-07-31', 'now'],
  ['the day after its last', '2026-08-01', 'ended'],
])('on %s (%s) a norm is %s', (_when, today, expected) => {
  expect(normState(norm, today)).toBe(expected);
});

it('holds on without a last day', () => {
  expect(normState({ ...norm, validUntil: null }, '2040-01-01')).toBe('now');
});

it('puts norms in the order of the school career', () => {
  const at = (yearGroup: number, moment: 'B' | 'M' | 'E', validFrom = '2024-08-01') => ({
    ...{ yearGroup, moment, testLevel: null, validFrom, validUntil: null },
  });
  const norms = [at(8, 'M'), at(3, 'E'), at(8, 'B'), at(3, 'M', '2025-08-01'), at(3, 'M')];
  const names = (order: 'ASC' | 'DESC') =>
    inCareerOrder(norms, order).map(
      ({ yearGroup, moment, validFrom }) => `${moment}${yearGroup} ${validFrom.slice(0, 4)}`,
    );
  expect(names('ASC')).toEqual(['M3 2024', 'M3 2025', 'E3 2024', 'B8 2024', 'M8 2024']);
  expect(names('DESC')).toEqual(['M8 2024', 'B8 2024', 'E3 2024', 'M3 2024', 'M3 2025']);
});
