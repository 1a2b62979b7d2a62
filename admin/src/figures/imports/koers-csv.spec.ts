import { koersCsv, sampleFileOf } from './koers-csv';

describe('the samples of koers-csv', () => {
  it.each(koersCsv)('have as many cells as columns in $table', (format) => {
    const [header, ...rows] = sampleFileOf(format).trim().split('\r\n');
    const width = header?.split(';').length;
    expect(width).toBe(format.columns.length);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.split(';')).toHaveLength(width ?? 0);
  });

  it.each(koersCsv)('name only columns of the table in the key of $table', ({ columns, key }) => {
    expect(columns.map(({ name }) => name)).toEqual(expect.arrayContaining([...key]));
  });
});
