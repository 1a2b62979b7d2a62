import { layAgain, type Occurrence } from './new-rule';

const event = (id: string, day: string, more: Partial<Occurrence> = {}): Occurrence => ({
  id,
  startsOn: day,
  seriesOn: day,
  isApart: false,
  isCancelled: false,
  ...more,
});
const nothing = { stays: [], returns: [], goes: [], comes: [], kept: [] };
const [first, second, third] = ['2027-03-01', '2027-03-15', '2027-03-29'];

it('leaves who stands on a day of the new rule, lets go who does not, and adds the days between', () =>
  expect(layAgain([event('a', first), event('b', second)], [first, '2027-03-22'], 'keep')).toEqual({
    ...nothing,
    stays: ['a'],
    goes: ['b'],
    comes: ['2027-03-22'],
  }));

it.each([
  ['moved apart, its day wanted', { startsOn: '2027-03-16', isApart: true }, [second]],
  ['moved apart, its day not wanted', { startsOn: '2027-03-16', isApart: true }, []],
  ['cancelled apart, its day wanted', { isCancelled: true }, [second]],
])('keeps what was changed apart, and puts nothing beside it: %s', (_what, more, days) =>
  expect(layAgain([event('a', second, more)], days, 'keep')).toEqual({ ...nothing, kept: ['a'] }),
);

it('lets what was changed apart follow by choice', () => {
  const events = [
    event('moved', first, { startsOn: '2027-03-02', isApart: true }),
    event('cancelled', second, { isCancelled: true }),
    event('unwanted', third, { isApart: true }),
    event('gone already', '2027-04-12', { isCancelled: true }),
  ];
  expect(layAgain(events, [first, second], 'follow')).toEqual({
    ...nothing,
    returns: [
      { id: 'moved', day: first },
      { id: 'cancelled', day: second },
    ],
    goes: ['unwanted'],
  });
});

it('takes back what an earlier rule let go, unless another stands there by now', () => {
  const letGo = (id: string, day: string) => event(id, day, { seriesOn: null, isCancelled: true });
  expect(layAgain([letGo('a', first), letGo('b', second), event('c', second)], [first, second], 'keep')).toEqual({
    ...nothing,
    stays: ['c'],
    returns: [{ id: 'a', day: first }],
  });
});

it('passes over what was put back outside the rule, and puts nothing beside it', () =>
  expect(layAgain([event('a', first, { seriesOn: null })], [first, second], 'follow')).toEqual({
    ...nothing,
    comes: [second],
  }));
