import { resultsYearOf } from '#domain/calendar/school-year';
import { decimalOf, OpenDataError, type OpenDataFile } from './open-data-file';

/** What one file becomes: rows per table, replacing the rows that the same kind of file brought before. */
export type TableRows = {
  table: string;
  columns: string[];
  rows: (string | number | boolean | null)[][];
  replaces: string;
};
export type Recognised = { kind: string; source: string; licence: string; tables: (file: OpenDataFile) => TableRows[] };

const named = 'Free to use, source must be named';
const inspectorate = 'Inspectie van het Onderwijs';

/** A file is recognised by its header, so that newer files of the same publishers are taken as they come. */
export function recognise({ name, header }: OpenDataFile): Recognised {
  const has = (...columns: string[]) => columns.every((column) => header.includes(column));
  if (has('ovt', 'Schoolweging') && header.some((column) => column.startsWith('Gemiddelde %1F'))) {
    return { kind: 'results', source: `${inspectorate}, leerresultaten po`, licence: named, tables: results };
  }
  if (has('ovt', 'bevoegd_gezag_nummer') && header.some((column) => column.startsWith('schoolweging_'))) {
    return { kind: 'weights', source: `${inspectorate}, schoolweging`, licence: named, tables: weights };
  }
  if (has('instellingscode', 'vakantieregio'))
    return { kind: 'locations', source: 'DUO, schoolvestigingen bo', licence: named, tables: locations };
  if (has('INSTELLINGSCODE', 'REKENEN_1S', 'LV_2F', 'TV_2F')) {
    return {
      kind: `levels ${schoolYearIn(name)}`,
      source: 'DUO, referentieniveaus',
      licence: named,
      tables: referenceLevels,
    };
  }
  if (has('results_year', 'signaleringswaarde_1s2f'))
    return { kind: 'signals', source: inspectorate, licence: named, tables: signals };
  if (has('schooljaar', 'vakantie', 'noord_van'))
    return { kind: 'holidays', source: 'OpenHolidays', licence: 'ODbL', tables: holidays };
  throw new OpenDataError(
    `${name} is not a file Koers knows (columns: ${header.slice(0, 5).join(', ')} …). See prisma/reference-data/SOURCES.md for the files it takes.`,
  );
}

function schoolYearIn(name: string): string {
  const label = /(\d{4}-\d{4})/.exec(name)?.[1];
  if (!label)
    throw new OpenDataError(
      `${name}: the school year (such as 2024-2025) must stand in the name of this file. Rename it; nothing was changed.`,
    );
  return label;
}

/** `Gemiddelde %1F 2223` is the results year 2023. */
function results(file: OpenDataFile): TableRows[] {
  const years = file.header.flatMap((column) => /^Gemiddelde %1F (\d{4})$/.exec(column)?.[1] ?? []);
  const rows = file.rows.flatMap((row) =>
    years.map((short) => {
      const cell = (column: string) => decimalOf(row[column], { file: file.name, column });
      const pupils = `Aantal leerlingen ${short}`;
      return [
        row['ovt'] ?? '',
        2000 + Number(short.slice(2)),
        cell(`Gemiddelde %1F ${short}`),
        cell(`Gemiddelde %1S/2F ${short}`),
        cell(pupils),
        row[pupils] === '*',
      ];
    }),
  );
  const schools = file.rows.map((row) => [
    row['ovt'] ?? '',
    (row['ovt'] ?? '').slice(0, 4),
    decimalOf(row['Schoolweging'], { file: file.name, column: 'Schoolweging' }),
  ]);
  return [
    {
      table: 'OpenSchoolResult',
      columns: ['ovt', 'resultsYear', 'percent1F', 'percent1S2F', 'pupils', 'masked'],
      rows,
      replaces: 'true',
    },
    { table: 'OpenSchool', columns: ['ovt', 'brin', 'schoolWeight'], rows: schools, replaces: 'false' },
  ];
}

function weights(file: OpenDataFile): TableRows[] {
  const columns = file.header.filter((column) => column.startsWith('schoolweging_'));
  const rows = file.rows.flatMap((row) =>
    columns.map((column) => {
      const [from, until] = column.replace('schoolweging_', '').split('_');
      return [
        row['ovt'] ?? '',
        `${from}-${until}`,
        decimalOf(row[column], { file: file.name, column }),
        decimalOf(row[`leerlingen_${from}_${until}`], { file: file.name, column: 'leerlingen' }),
      ];
    }),
  );
  const schools = file.rows.map((row) => [
    row['ovt'] ?? '',
    (row['ovt'] ?? '').slice(0, 4),
    row['naam'] ?? null,
    row['bevoegd_gezag_nummer'] ?? null,
  ]);
  return [
    { table: 'OpenSchoolWeight', columns: ['ovt', 'schoolYear', 'weight', 'pupils'], rows, replaces: 'true' },
    { table: 'OpenSchool', columns: ['ovt', 'brin', 'name', 'boardNumber'], rows: schools, replaces: 'false' },
  ];
}

/** Place and region by BRIN: the suffix of an ovt is not the code of a location. */
function locations(file: OpenDataFile): TableRows[] {
  const rows = file.rows.map((row) => [
    row['instellingscode'] ?? '',
    row['plaats'] ?? null,
    (row['vakantieregio'] ?? '').toLowerCase() || null,
  ]);
  const perBrin = [...new Map(rows.map((row) => [row[0], row])).values()];
  return [{ table: 'OpenSchool', columns: ['brin', 'place', 'region'], rows: perBrin, replaces: 'brin' }];
}

function referenceLevels(file: OpenDataFile): TableRows[] {
  const resultsYear = resultsYearOf(schoolYearIn(file.name));
  const domains = [
    ['rekenen', 'REKENEN', '1S'],
    ['lezen', 'LV', '2F'],
    ['taalverzorging', 'TV', '2F'],
  ] as const;
  const count = (text: string | undefined, column: string) =>
    text === '<5' ? null : decimalOf(text, { file: file.name, column });
  const rows = file.rows.flatMap((row) =>
    domains.map(([domain, prefix, top]) => {
      const [below, middle, high] = [`${prefix}_LAGER1F`, `${prefix}_1F`, `${prefix}_${top}`].map((column) =>
        count(row[column], column),
      );
      return [
        row['INSTELLINGSCODE'] ?? '',
        row['VESTIGINGSCODE'] ?? '',
        resultsYear,
        domain,
        below ?? null,
        middle ?? null,
        high ?? null,
      ];
    }),
  );
  return [
    {
      table: 'OpenReferenceLevel',
      columns: ['brin', 'vestiging', 'resultsYear', 'domain', 'below1F', 'at1F', 'at1S2F'],
      rows,
      replaces: `"resultsYear" = ${resultsYear}`,
    },
  ];
}

function signals(file: OpenDataFile): TableRows[] {
  const number = (row: Record<string, string>, column: string) => decimalOf(row[column], { file: file.name, column });
  const rows = file.rows.map((row) => [
    number(row, 'results_year'),
    number(row, 'schoolweging_van'),
    number(row, 'schoolweging_tot'),
    row['tot_inclusief'] === 'ja',
    number(row, 'signaleringswaarde_1f'),
    number(row, 'signaleringswaarde_1s2f'),
    row['bron'] ?? '',
  ]);
  const columns = ['resultsYear', 'weightFrom', 'weightTo', 'toInclusive', 'signal1F', 'signal1S2F', 'source'];
  const years = [...new Set(rows.map(([resultsYear]) => Number(resultsYear)))];
  return [{ table: 'SignalValue', columns, rows, replaces: `"resultsYear" IN (${years.join(', ')})` }];
}

function holidays(file: OpenDataFile): TableRows[] {
  const rows = file.rows.flatMap((row) =>
    ['noord', 'midden', 'zuid'].map((region) => [
      row['schooljaar'] ?? '',
      region,
      row['vakantie'] ?? '',
      row[`${region}_van`] ?? '',
      row[`${region}_tm`] ?? '',
      'OpenHolidays (ODbL)',
    ]),
  );
  const years = [...new Set(file.rows.map((row) => `'${(row['schooljaar'] ?? '').replace(/[^\d-]/g, '')}'`))];
  return [
    {
      table: 'Holiday',
      columns: ['schoolYear', 'region', 'name', 'fromOn', 'untilOn', 'source'],
      rows,
      replaces: `"schoolYear" IN (${years.join(', ')})`,
    },
  ];
}
