import type { School } from '#contract/schools';
import type { Words } from '../use-words';
import { overviewCsv } from './overview-csv';

const keys: Words = (key, values) => (values?.['year'] ? `${key} ${values['year']}` : key);

const school = {
  key: '00AB00',
  name: 'De Zilverreiger',
  region: 'zuid',
  schoolWeight: 31.4,
  pupils: 212,
  figures: [
    {
      indicator: '1S2F',
      resultsYear: 2027,
      percent: 45.3,
      low80: 40.9,
      high80: 49.7,
      pupils: 78,
      signalValue: 43.5,
      room: 1.8,
      chanceBelow: null,
      verdict: 'risk',
      normYear: 2025,
      normProvisional: true,
    },
    {
      indicator: '1F',
      resultsYear: 2027,
      percent: 75,
      low80: 50,
      high80: 100,
      pupils: 4,
      signalValue: 85,
      room: -10,
      chanceBelow: null,
      verdict: 'tooLittleData',
      normYear: 2025,
      normProvisional: false,
    },
  ],
  computedAt: '2026-11-16T08:00:00Z',
  cutOffOn: '2026-06-30',
  age: { days: 139, isOutdated: true },
} as unknown as School;

const rows = (text: string) =>
  text
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));

describe('overviewCsv', () => {
  const [headers, cells] = rows(overviewCsv([school], keys, ',')) as [string[], string[]];

  it('has a cell under every header', () => {
    expect(cells).toHaveLength(headers.length);
    expect(new Set(headers).size).toBe(headers.length);
  });

  it('writes percentages, band, signal value and the table that was used', () => {
    expect(cells.slice(6, 15)).toEqual([
      ...['verdict.risk', '45,3', '40,9', '49,7', '43,5', 'provisional 2025', '1,8', '78', ''],
    ]);
  });

  it('keeps back figures about fewer than five pupils', () => {
    expect(cells.slice(15, 24)).toEqual(['verdict.tooLittleData', '', '', '', '85', '2025', '', '4', '']);
  });

  it('says how old the figures are and whether the school tested since', () => {
    expect(cells.slice(-2)).toEqual(['139', 'overview.csv.yes']);
  });

  it('has a row for a school without a forecast', () => {
    const [, bare] = rows(
      overviewCsv([{ ...school, figures: [], computedAt: null, cutOffOn: null, age: null }], keys, '.'),
    );
    expect(bare).toHaveLength(headers.length);
    expect(bare?.[6]).toBe('verdict.tooLittleData');
  });
});
