import { foreignLevel, heldTogether, type NormPlace, normOf, type Period } from './norm-of-result';

const place: NormPlace = { yearGroup: 7, moment: 'M', testLevel: null };
const from = (validFrom: string, validUntil: string | null = null): Period => ({ validFrom, validUntil });

it.each([
  [null, null],
  ['', null],
  ['M7', null],
  [' m7 ', null],
  ['m 6', 'M6'],
  ['E5', 'E5'],
])('a test of level %j taken in M7 has the foreign level %j', (testLevel, expected) => {
  expect(foreignLevel({ ...place, testLevel })).toBe(expected);
});

describe('the norm of a result', () => {
  const old = { id: 'old', ...place, ...from('2020-08-01', '2025-07-31') };
  const renewed = { id: 'renewed', ...place, ...from('2025-08-01') };
  const onM6 = { id: 'on M6', ...place, testLevel: 'M6', ...from('2020-08-01') };
  const norms = [onM6, renewed, old];
  const taken = (takenOn: string, testLevel: string | null = null) => normOf(norms, { ...place, testLevel, takenOn });

  it.each([
    ['the day before the first norm', '2020-07-31', null, undefined],
    ['its first day', '2020-08-01', null, 'old'],
    ['its last day', '2025-07-31', null, 'old'],
    ['the first day of the renewed one', '2025-08-01', null, 'renewed'],
    ['a test of level M6', '2026-01-20', 'M6', 'on M6'],
    ['the own level written out', '2026-01-20', 'M7', 'renewed'],
    ['a level without a norm of its own', '2026-01-20', 'E5', 'renewed'],
  ])('on %s', (_when, takenOn, level, expected) => {
    expect(taken(takenOn, level)?.id).toBe(expected);
  });

  it('is never that of another year group or moment', () => {
    expect(normOf(norms, { ...place, yearGroup: 6, takenOn: '2026-01-20' })).toBeNull();
    expect(normOf(norms, { ...place, moment: 'E', takenOn: '2026-05-20' })).toBeNull();
  });
});

describe('two norms at once', () => {
  const holding = [{ id: 'one', ...place, ...from('2024-08-01', '2025-07-31') }];
  it.each([
    ['ends the day before', from('2023-08-01', '2024-07-31'), undefined],
    ['ends on its first day', from('2023-08-01', '2024-08-01'), 'one'],
    ['begins on its last day', from('2025-07-31'), 'one'],
    ['begins the day after', from('2025-08-01'), undefined],
    ['lies within it', from('2024-10-01', '2024-11-01'), 'one'],
    ['lies around it', from('2020-08-01'), 'one'],
  ])('a norm that %s', (_where, period, expected) => {
    expect(heldTogether({ ...place, ...period }, holding)?.id).toBe(expected);
  });

  it('may differ in year group, moment or level', () => {
    const at = { ...place, ...from('2024-08-01') };
    expect(heldTogether({ ...at, yearGroup: 6 }, holding)).toBeNull();
    expect(heldTogether({ ...at, moment: 'E' }, holding)).toBeNull();
    expect(heldTogether({ ...at, testLevel: 'M6' }, holding)).toBeNull();
    expect(heldTogether({ ...at, testLevel: 'M7' }, holding)?.id).toBe('one');
  });
});
