import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { readFiles } from '#domain/imports/read-files';
import type { RowOf } from '#domain/imports/tables';
import { toCsv } from '#domain/imports/write-cells';
import { readCsv } from './csv-file';
import { unpack } from './unpack';

const recordsOf = (content: Uint8Array) => {
  const read = readCsv({ name: 'a.csv', content });
  if ('problem' in read) throw new Error(read.problem.code);
  return read.file.records;
};
const fixture = (name: string) => readFileSync(`tests/fixtures/koers-csv/${name}`);

describe('a file of pupils', () => {
  it.each([
    ['windows-1252.csv', 'as Excel saves it in windows-1252, with semicolons'],
    ['utf8-bom-comma.csv', 'in UTF-8 with a byte order mark and commas'],
    ['utf8-tab.csv', 'in UTF-8 with tabs and LF'],
    ['quoted.csv', 'with everything between quotation marks'],
  ])('%s, %s, gives the same rows', (name) => {
    const { lines, errors } = readFiles([{ name, records: recordsOf(fixture(name)) }], '2026-03-02');
    expect(errors).toEqual([]);
    expect(lines.pupils.map(({ values }) => [values.pupil, values.first_name, values.birth_date])).toEqual([
      ['L1', 'Zoë', '2015-02-28'],
      ['L2', 'Jørn', '2015-01-02'],
    ]);
  });

  it('in UTF-16 or binary is refused as unreadable', () => {
    const utf16 = Buffer.from('\uFEFFpupil;first_name\r\nL1;Jan\r\n', 'utf16le');
    expect(readCsv({ name: 'a.csv', content: utf16 })).toMatchObject({ problem: { code: 'file.unreadable' } });
    const binary = Buffer.from('pupil\0\0;x');
    expect(readCsv({ name: 'a.csv', content: binary })).toMatchObject({ problem: { code: 'file.unreadable' } });
  });

  it('with a quotation mark that is never closed says in which row', () => {
    const content = Buffer.from('pupil;first_name\nL1;Jan\nL2;"Piet\nL3;Kees\n');
    expect(readCsv({ name: 'a.csv', content })).toMatchObject({ problem: { code: 'file.unclosedQuote', row: 3 } });
  });
});

describe('a zip', () => {
  it('stands for the files in it, without what the computer added', () => {
    const zip = zipSync({
      'map/leerlingen.csv': strToU8('pupil\nL1\n'),
      '__MACOSX/map/._leerlingen.csv': strToU8('x'),
      'map/.DS_Store': strToU8('x'),
    });
    const files = unpack([
      { name: 'alles.zip', content: zip },
      { name: 'map/leerlingen.csv', content: strToU8('pupil\nL2\n') },
    ]);
    expect(files.map(({ name }) => name)).toEqual(['map/leerlingen.csv', 'map/leerlingen.csv (2)']);
  });
  it('that cannot be opened is refused', () => {
    const broken = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0);
    expect(() => unpack([{ name: 'a.zip', content: broken }])).toThrow('cannot be opened');
  });
  it('that is too large once unpacked is refused before it is unpacked', () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(201 * 1024 * 1024) });
    expect(() => unpack([{ name: 'a.zip', content: bomb }])).toThrow('too large');
  });
});

describe('what is exported', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((one) => one.trim() === one);
  const safe = text.filter((one) => !/[\p{Cc}\p{Cs}]/u.test(one));
  const tricky = fc.constantFrom(
    '=1+1',
    '-Anna',
    "'=x",
    'a;b',
    'a"b',
    'a,b',
    'twee\nregels',
    '@',
    "'s Gravenhage",
    '1,5',
  );
  const name = fc.option(fc.oneof(safe, tricky));
  const pupils = fc.uniqueArray(
    fc.record({
      pupil: fc.oneof(safe, tricky),
      first_name: name,
      last_name: name,
      birth_date: fc.constantFrom(null, '2015-02-28', '2014-12-31'),
      eck_id: name,
    }),
    { selector: ({ pupil }) => pupil, maxLength: 20 },
  );

  it('is imported as the same rows, whatever is in them', () => {
    fc.assert(
      fc.property(pupils, (rows: RowOf<'pupils'>[]) => {
        const records = recordsOf(Buffer.from(toCsv('pupils', rows), 'utf8'));
        const { lines, errors } = readFiles([{ name: 'a.csv', records }], '2026-03-02');
        expect(errors).toEqual([]);
        expect(lines.pupils.map(({ values }) => values)).toEqual(rows);
      }),
    );
  });

  it('holds no cell that a spreadsheet takes for a formula', () => {
    fc.assert(
      fc.property(pupils, (rows: RowOf<'pupils'>[]) => {
        for (const cell of recordsOf(Buffer.from(toCsv('pupils', rows), 'utf8')).flat())
          expect(cell).not.toMatch(/^[=+\-@]/);
      }),
    );
  });

  it('has decimal commas, J and N, and a byte order mark for the spreadsheet', () => {
    const row: RowOf<'outcomes'> = {
      pupil: 'L1',
      school: '99ZZ00',
      results_year: 2026,
      provider: 'P',
      lezen: '1S/2F',
      taalverzorging: null,
      rekenen: '<1F',
      exempt: true,
    };
    expect(toCsv('outcomes', [row])).toBe(
      '\uFEFFpupil;school;results_year;provider;lezen;taalverzorging;rekenen;exempt\r\nL1;99ZZ00;2026;P;1S/2F;;<1F;J\r\n',
    );
  });
});
