import { filterOf, periodOf, readAddress, stepFrom, toAddress } from './calendar-address';

const today = '2026-11-29';
const read = (search: string) => readAddress(new URLSearchParams(search), today, 'month');

it('opens today, and passes over what it does not know', () => {
  expect(read('')).toEqual({ view: 'month', on: today, schoolId: '', kind: '', who: '' });
  expect(read('view=decade&on=2026-02-30&kind=party')).toEqual(read(''));
});

it('says in the address what is chosen, and reads it back', () => {
  const chosen = read('view=week&on=2027-01-04&school=s1&kind=training&who=mine');
  expect(readAddress(new URLSearchParams(toAddress(chosen)), today, 'list')).toEqual(chosen);
  expect(toAddress(read(''))).toEqual({ view: 'month', on: today });
});

it.each([
  ['year', '2026-08-01', '2027-07-31', '2025-08-01', '2027-08-01'],
  ['month', '2026-10-26', '2026-12-06', '2026-10-01', '2026-12-01'],
  ['week', '2026-11-23', '2026-11-29', '2026-11-16', '2026-11-30'],
  ['list', '2026-11-29', undefined, '2026-11-01', '2026-12-27'],
] as const)('shows of a %s %s up to %s', (view, from, until, before, after) => {
  expect(periodOf({ view, on: today })).toEqual({ from, until });
  expect([stepFrom({ view, on: today }, -1), stepFrom({ view, on: today }, 1)]).toEqual([before, after]);
});

it('asks for the own events, or those of a colleague', () => {
  expect(filterOf(read('view=week&who=mine'))).toEqual({ from: '2026-11-23', until: '2026-11-29', mine: 'true' });
  expect(filterOf(read('view=list&who=p1&school=s1&kind=training'))).toEqual({
    from: today,
    participantId: 'p1',
    schoolId: 's1',
    kind: 'training',
  });
});
