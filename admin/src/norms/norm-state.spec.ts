import { normState } from './norm-state';

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
