import { minuteOf } from '#domain/calendar/time-of-day';
import { hasHours, hourHeight, hoursOfGrid, layOutDay, pixelsAt, timesAt, type Timed } from './hour-grid';

const at = (id: string, startTime: string | null, endTime: string | null, endsOn = '2027-03-09'): Timed => ({
  id,
  startsOn: '2027-03-09',
  endsOn,
  startTime,
  endTime,
});
const placesOf = (...events: Timed[]) =>
  layOutDay(events).placed.map(({ id, column, columns }) => `${id} ${column + 1}/${columns}`);

it('stands at its hours when it begins and ends on one day', () => {
  expect(hasHours(at('a', '09:00', '10:00'))).toBe(true);
  expect(hasHours(at('a', null, null))).toBe(false);
  expect(hasHours(at('a', '09:00', '10:00', '2027-03-10'))).toBe(false);
});

it.each([
  ['nothing', [], { from: 7, until: 19 }],
  ['what falls within', [at('a', '07:00', '19:00')], { from: 7, until: 19 }],
  ['an early and a late one', [at('a', '06:45', '07:30'), at('b', '19:30', '21:15')], { from: 6, until: 22 }],
  ['a whole day, which has no hours', [at('a', null, null)], { from: 7, until: 19 }],
])('shows from seven to seven, and further for %s', (_what, events, hours) =>
  expect(hoursOfGrid(events)).toEqual(hours),
);

it('gives what overlaps with nothing the whole width, also when one ends as the other begins', () =>
  expect(placesOf(at('b', '10:00', '11:00'), at('a', '09:00', '10:00'))).toEqual(['a 1/1', 'b 1/1']));

it('puts what overlaps beside each other, and uses a place again that came free', () =>
  expect(placesOf(at('long', '09:00', '12:00'), at('first', '09:30', '10:30'), at('then', '10:30', '11:00'))).toEqual([
    'long 1/2',
    'first 2/2',
    'then 2/2',
  ]));

it('draws what is short long enough to be hit, and keeps the next one beside it', () => {
  expect(layOutDay([at('a', '09:00', '09:10')]).placed[0]).toMatchObject({ from: 540, until: 570 });
  expect(placesOf(at('a', '09:00', '09:10'), at('b', '09:15', '10:00'))).toEqual(['a 1/2', 'b 2/2']);
  expect(layOutDay([at('a', '23:50', '23:59')]).placed[0]).toMatchObject({ until: 1440 });
});

it('shows three beside each other, and of more than three two with how many more there are', () => {
  const many = (count: number) => ['a', 'b', 'c', 'd'].slice(0, count).map((id) => at(id, '15:30', '16:30'));
  expect(layOutDay(many(3)).crowds).toEqual([]);
  expect(placesOf(...many(4))).toEqual(['a 1/3', 'b 2/3']);
  expect(layOutDay(many(4)).crowds).toEqual([{ ids: ['c', 'd'], from: 930, until: 990, column: 2, columns: 3 }]);
});

it.each([
  ['at the hour', 3 * hourHeight, '10:00', '10:45'],
  ['at the nearest quarter', 3 * hourHeight + 0.7 * (hourHeight / 4), '10:15', '11:00'],
  ['above the grid at an earlier hour', -hourHeight, '06:00', '06:45'],
  ['not before midnight', -20 * hourHeight, '00:00', '00:45'],
  ['not past midnight', 40 * hourHeight, '23:14', '23:59'],
])('puts what is let fall there %s, as long as it was', (_where, pixels, startTime, endTime) =>
  expect(timesAt(at('a', '15:30', '16:15'), pixels, { from: 7, until: 19 })).toEqual({ startTime, endTime }),
);

it('finds the place of a time again', () => {
  const hours = { from: 8, until: 18 };
  for (const time of ['08:00', '09:45', '17:15'])
    expect(timesAt(at('a', '10:00', '10:30'), pixelsAt(minuteOf(time), hours), hours).startTime).toBe(time);
});
