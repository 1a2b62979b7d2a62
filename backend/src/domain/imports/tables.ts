import { domains } from '#domain/results/levels';
import { testMoments } from '#domain/results/moments';
import {
  day,
  level,
  levelBounds,
  numberIn,
  oneOf,
  type Reader,
  schoolYear,
  textOf,
  wholeNumberIn,
  yesOrNo,
} from './cells';

const must = <Value>(read: Reader<Value>) => ({ read, inHeader: true, filled: true }) as const;
const maybe = <Value>(read: Reader<Value>) => ({ read, inHeader: false, filled: false }) as const;
/** The column must be there; whether a cell may be empty is for the rules of the row. */
const sometimes = <Value>(read: Reader<Value>) => ({ read, inHeader: true, filled: false }) as const;

const regions = ['noord', 'midden', 'zuid'] as const;
const key = textOf(100);
const name = textOf(200);
const yearGroup = wholeNumberIn(1, 8);
const score = numberIn(-1e9, 1e9);

/** A school weight has two decimals, as it is published. */
const weight: Reader<number> = (cell) => {
  const reading = numberIn(10, 50)(cell);
  return 'value' in reading ? { value: Math.round(reading.value * 100) / 100 } : reading;
};

/** The exchange format koers-csv: its tables and columns, in the order in which exports write them. */
export const importTables = {
  schools: {
    school: must(key),
    name: must(name),
    region: maybe(oneOf(regions)),
    weging: maybe(weight),
    weging_year: maybe(schoolYear),
  },
  pupils: {
    pupil: must(key),
    first_name: maybe(name),
    last_name: maybe(name),
    birth_date: maybe(day),
    eck_id: maybe(textOf(500)),
  },
  enrolments: {
    pupil: must(key),
    school: must(key),
    school_year: must(schoolYear),
    year_group: must(yearGroup),
    group: maybe(textOf(100)),
    from: maybe(day),
    until: maybe(day),
  },
  results: {
    pupil: must(key),
    school: must(key),
    provider: must(key),
    instrument: must(key),
    domain: must(oneOf(domains)),
    year_group: must(yearGroup),
    moment: must(oneOf(testMoments)),
    test_level: maybe(textOf(20)),
    taken_on: must(day),
    score: maybe(score),
    reference_level: maybe(level),
  },
  outcomes: {
    pupil: must(key),
    school: must(key),
    results_year: must(wholeNumberIn(2000, 2100)),
    provider: must(key),
    lezen: sometimes(level),
    taalverzorging: sometimes(level),
    rekenen: sometimes(level),
    exempt: maybe(yesOrNo),
  },
  norms: {
    provider: must(key),
    instrument: must(key),
    domain: must(oneOf(domains)),
    year_group: must(yearGroup),
    moment: must(oneOf(testMoments)),
    mean: must(score),
    sd: must(numberIn(1e-6, 1e9)),
    n: maybe(wholeNumberIn(1, 2_000_000_000)),
    valid_from: must(day),
    valid_until: maybe(day),
    source: maybe(textOf(500)),
    test_level: maybe(textOf(20)),
    score_min: maybe(score),
    score_max: maybe(score),
    bounds: maybe(levelBounds),
    cut_1f: maybe(score),
    cut_1s2f: maybe(score),
  },
} as const;

type Tables = typeof importTables;
export type ImportTable = keyof Tables;
export const importTableNames = Object.keys(importTables) as ImportTable[];

/** One row of a table with its cells read; null for an empty cell or a column that was left out. */
export type RowOf<Table extends ImportTable> = {
  [Column in keyof Tables[Table]]: Tables[Table][Column] extends { read: Reader<infer Value>; filled: infer Filled }
    ? Filled extends true
      ? Value
      : Value | null
    : never;
};
export type Value = string | number | boolean | null;
type AnyColumn = { read: Reader<string | number | boolean>; inHeader: boolean; filled: boolean };

const columns = new Map(
  importTableNames.map((table) => [table, Object.entries(importTables[table] as Record<string, AnyColumn>)]),
);
export const columnsOf = (table: ImportTable): readonly (readonly [string, AnyColumn])[] => columns.get(table) ?? [];

/** What makes a row the same row. A school has a row for each year of which the weight is known. */
const keys: { [Table in ImportTable]: readonly (keyof RowOf<Table>)[] } = {
  schools: ['school', 'weging_year'],
  pupils: ['pupil'],
  enrolments: ['pupil', 'school', 'school_year', 'from'],
  results: ['pupil', 'provider', 'instrument', 'taken_on'],
  outcomes: ['pupil', 'results_year'],
  norms: ['provider', 'instrument', 'year_group', 'moment', 'test_level', 'valid_from'],
};

// No cell can hold it: control characters are refused.
const between = '\u001f';

export const keyOf = <Table extends ImportTable>(table: Table, row: RowOf<Table>): string =>
  keys[table].map((column) => String(row[column] ?? '')).join(between);

/** An instrument is known by its provider and its own code together. */
export const instrumentKey = ({ provider, instrument }: { provider: string; instrument: string }): string =>
  provider + between + instrument;
