import { formatters } from './format';

describe('days and times on the screen', () => {
  it('writes a calendar day as it is, whatever the zone of the computer', () => {
    expect(formatters('nl').day('2026-11-24')).toBe('di 24 nov 2026');
    expect(formatters('nl').longDay('2026-11-24')).toBe('dinsdag 24 november 2026');
    expect(formatters('nl').month('2026-11')).toBe('november 2026');
    expect(formatters('en').shortDay('2026-03-01')).toBe('Sun 1 Mar');
  });

  it('tells the time of the schools, in winter and in summer', () => {
    expect(formatters('nl').instant('2026-11-24T06:30:00Z')).toContain('07:30');
    expect(formatters('nl').instant('2026-06-24T05:30:00Z')).toContain('07:30');
  });

  it('tells the day of the schools around midnight', () => {
    expect(formatters('nl').dayOfInstant('2026-11-23T23:30:00Z')).toBe('24 nov 2026');
  });

  it('writes a decimal as the language does', () => {
    expect(formatters('nl').percent(43.48)).toBe('43,5');
    expect(formatters('en').percent(43.48)).toBe('43.5');
  });
});
