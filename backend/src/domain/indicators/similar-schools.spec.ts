import { similarTo } from './similar-schools';

const school = (weight: number | null, percent1S2F: number | null, percent1F: number | null = 95) => ({
  weight,
  percent1F,
  percent1S2F,
});

describe('the schools a school of weight 30.05 is like', () => {
  const all = [
    school(29.05, 40),
    school(31.05, 60),
    school(30, 50),
    school(30.2, 70),
    school(29.04, 1),
    school(31.06, 99),
  ];

  it('have a weight of 29.05 up to and including 31.05', () => {
    expect(similarTo(30.05, all).schools).toBe(4);
  });

  it('have a middle and a middle half', () => {
    expect(similarTo(30.05, all)).toMatchObject({ median1F: 95, median1S2F: 55, low1S2F: 47.5, high1S2F: 62.5 });
  });

  it('do not count where nothing was published, neither do schools without a weight', () => {
    expect(similarTo(30.05, [...all, school(30, null), school(null, 50), school(30, 50, null)]).schools).toBe(4);
  });
});

it('is like nobody without a weight', () => {
  expect(similarTo(null, [school(30, 50), school(null, 50)])).toEqual({
    schools: 0,
    median1F: null,
    median1S2F: null,
    low1S2F: null,
    high1S2F: null,
  });
});

it('is only like itself where nobody else is near', () => {
  expect(similarTo(30, [school(30, 51.25)])).toMatchObject({
    schools: 1,
    median1S2F: 51.25,
    low1S2F: 51.25,
    high1S2F: 51.25,
  });
});
