import type { CalendarEventDetail } from '#contract/events';
import { differencesOf, emptyEvent, isPlaced, isWhole, textOf, toChange, toCreate, withStart } from './event-form';

const fresh = emptyEvent({ schoolId: 's', ownerId: 'me', on: '2026-12-08', isOwn: false });
const titled = { ...fresh, title: ' Bouwoverleg ' };
const saved = (part: object = {}) =>
  ({ ...toCreate(titled), seriesId: null, participants: [], ...part }) as unknown as CalendarEventDetail;

it('proposes an hour after school for the team, of the board for the board, of a teacher for who is named', () => {
  expect(toCreate(titled)).toMatchObject({
    schoolId: 's',
    title: 'Bouwoverleg',
    startTime: '15:30',
    audience: 'team',
    rrule: null,
  });
  expect(emptyEvent({ schoolId: '', ownerId: 'me', on: '2026-12-08', isOwn: false }).audience).toBe('board');
  expect(emptyEvent({ schoolId: 's', ownerId: 'me', on: '2026-12-08', isOwn: true })).toMatchObject({
    kind: 'other',
    audience: 'people',
  });
  expect(toCreate({ ...titled, schoolId: '' }).schoolId).toBeNull();
  expect(toCreate({ ...titled, wholeDay: true })).toMatchObject({ startTime: null, endTime: null });
});

it('sends of a change only what differs, with both times and both days', () => {
  expect(toChange(titled, saved())).toEqual({ apply: 'this' });
  expect(toChange({ ...titled, endTime: '17:00', apply: 'all' }, saved())).toEqual({
    startTime: '15:30',
    endTime: '17:00',
    apply: 'all',
  });
  expect(toChange({ ...titled, startsOn: '2026-12-07' }, saved())).toEqual({
    startsOn: '2026-12-07',
    endsOn: '2026-12-08',
    apply: 'this',
  });
});

it('sends another rule only for more than one event of a series, and a first one for what did not repeat', () => {
  const series = saved({ seriesId: 'series', rrule: 'FREQ=WEEKLY;BYDAY=TU' });
  const text = { ...titled, repeat: { kind: 'weeks', every: '3', until: '' } } as const;
  const rule = { rrule: 'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU', apart: 'keep' };
  expect(toChange(text, series)).toEqual({ apply: 'this' });
  expect(toChange({ ...text, apply: 'following' }, series)).toEqual({ apply: 'following', ...rule });
  expect(toChange(text, saved())).toEqual({ apply: 'this', ...rule });
});

it('reads an event as it is written', () => {
  const event = saved({ participants: [{ staffId: 'a', name: 'An' }], startTime: null, endTime: null });
  expect(textOf(event)).toMatchObject({
    wholeDay: true,
    participantIds: ['a'],
    preparationDays: '0',
  });
});

it.each([
  [{ title: ' ' }, false],
  [{ endsOn: '2026-12-07' }, false],
  [{ endTime: '15:30' }, false],
  [{ endTime: '15:30', endsOn: '2026-12-09' }, true],
  [{ endTime: '', wholeDay: true }, true],
  [{}, true],
])('knows whether it can be sent: %j %s', (part, whole) => expect(isWhole({ ...titled, ...part })).toBe(whole));

it('is looked at before it has a title, and not while its days or times are not in order', () => {
  expect(isPlaced(fresh)).toBe(true);
  expect(isPlaced({ ...fresh, endTime: '15:00' })).toBe(false);
  expect(isPlaced({ ...fresh, repeat: { ...fresh.repeat, until: '2026-12-01' } })).toBe(false);
});

it('moves the last day along with the first, unless it lasts longer', () => {
  expect(withStart(fresh, '2026-12-10')).toEqual({ startsOn: '2026-12-10', endsOn: '2026-12-10' });
  const long = { ...fresh, endsOn: '2026-12-11' };
  expect(withStart(long, '2026-12-09')).toEqual({ startsOn: '2026-12-09', endsOn: '2026-12-11' });
  expect(withStart(long, '2026-12-12')).toEqual({ startsOn: '2026-12-12', endsOn: '2026-12-12' });
});

it('finds what somebody else saved differently', () =>
  expect(differencesOf({ ...titled, apply: 'all' }, { ...titled, place: 'Aula', participantIds: ['a'] })).toEqual([
    'place',
    'participantIds',
  ]));
