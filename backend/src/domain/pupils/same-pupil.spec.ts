import { type Identity, likelyPairs, sameReason } from './same-pupil';

const pupil = (firstName: string | null, lastName: string | null, more: Partial<Identity> = {}): Identity => ({
  ...{ pupilId: 'P1', firstName, lastName, birthDate: '2015-03-14', eckId: null },
  ...more,
});

it.each([
  ['the same name', pupil('Noor', 'Peters'), pupil('Noor', 'Peters'), 'birthDateAndName'],
  ['capitals and accents', pupil('René', 'PETERS'), pupil('Rene', 'Peters'), 'birthDateAndName'],
  ['what stands before the surname', pupil('Noor', 'van der Wit'), pupil('Noor', 'Wit'), 'birthDateAndName'],
  ['a letter less', pupil('Noor', 'Pieters'), pupil('Noor', 'Peters'), 'birthDateAndSimilarName'],
  ['two letters exchanged', pupil('Noor', 'Peetrs'), pupil('Noor', 'Peters'), 'birthDateAndSimilarName'],
  ['a short form', pupil('Jo', 'Peters'), pupil('Johan', 'Peters'), 'birthDateAndSimilarName'],
  ['the same ECK iD, whatever the name', pupil('A', 'B', { eckId: 'e' }), pupil('C', 'D', { eckId: 'e' }), 'eckId'],
])('may be one pupil by %s', (_what, one, other, reason) => {
  expect(sameReason(one, other)).toBe(reason);
  expect(sameReason(other, one)).toBe(reason);
});

it.each([
  ['twins', pupil('Lars', 'Peters'), pupil('Lara', 'Peters')],
  ['twins with short names', pupil('Tim', 'Peters'), pupil('Tom', 'Peters')],
  ['another birth date', pupil('Noor', 'Peters'), pupil('Noor', 'Peters', { birthDate: '2015-03-15' })],
  ['no birth date', pupil('Noor', 'Peters', { birthDate: null }), pupil('Noor', 'Peters', { birthDate: null })],
  ['no name', pupil(null, null), pupil(null, null)],
  ['another surname', pupil('Noor', 'Smit'), pupil('Noor', 'Smid')],
  ['another ECK iD', pupil('Noor', 'Peters', { eckId: 'e' }), pupil('Noor', 'Peters', { eckId: 'f' })],
])('are two pupils: %s', (_what, one, other) => {
  expect(sameReason(one, other)).toBeNull();
  expect(sameReason(other, one)).toBeNull();
});

it('gives each pair once, of which one is fresh, in whatever order they come', () => {
  const all = ['c', 'a', 'b'].map((pupilId) => pupil('Noor', 'Peters', { pupilId, eckId: 'e' }));
  expect(likelyPairs(all, new Set(['b']))).toEqual([
    { pupilId: 'a', otherId: 'b', reason: 'eckId' },
    { pupilId: 'b', otherId: 'c', reason: 'eckId' },
  ]);
  expect(likelyPairs([...all].reverse(), new Set(['b']))).toEqual(likelyPairs(all, new Set(['b'])));
  expect(likelyPairs(all, new Set())).toEqual([]);
});
