import { digestTime, digestTimes } from './digest-times';

it('are the half hours of the day, nothing in the evening or the night', () => {
  expect(digestTimes).toHaveLength(25);
  expect([digestTimes[0], digestTimes[1], digestTimes.at(-1)]).toEqual(['06:00', '06:30', '18:00']);
  expect(digestTimes).toContain(digestTime);
});
