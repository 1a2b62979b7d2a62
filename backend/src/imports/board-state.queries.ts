import { Prisma } from '#backend/database/generated/client';
import type { Tx } from '#backend/database/database';
import {
  enrolmentRows,
  normRows,
  outcomeRows,
  pupilRows,
  resultRows,
  schoolRows,
} from '#backend/exports/board-rows.queries';
import type { Known } from '#domain/imports/compare';
import type { KnownRows } from '#domain/imports/plan-import';
import type { ReadFiles } from '#domain/imports/read-files';
import type { Line, Mentioned } from '#domain/imports/read-rows';
import { type ImportTable, instrumentKey, keyOf, type RowOf } from '#domain/imports/tables';

/** Ids by the keys of the format; grows while an import is written. */
export type Ids = {
  schools: Map<string, string>;
  pupils: Map<string, string>;
  providers: Map<string, string>;
  instruments: Map<string, string>;
};
/** As much of a board as an upload is about. */
export type BoardState = { ids: Ids; known: KnownRows };

type Stored<Table extends ImportTable> = RowOf<Table> & { id: string };

/** Reads with one query a table, however many rows the upload has. */
export async function loadBoardState(tx: Tx, { lines, mentioned }: ReadFiles): Promise<BoardState> {
  const schools = await schoolRows(tx);
  const pupils = await pupilRows(tx, withKeyOf(allPupils(mentioned)));
  const known: KnownRows = {
    schools: knownSchools(schools, lines.schools),
    pupils: byKey('pupils', pupils),
    enrolments: byKey('enrolments', await knownEnrolments(tx, lines.enrolments)),
    results: byKey('results', await knownResults(tx, lines.results)),
    outcomes: byKey('outcomes', await knownOutcomes(tx, lines.outcomes)),
    norms: byKey('norms', lines.norms.length + lines.results.length > 0 ? await normRows(tx) : []),
  };
  const ids: Ids = {
    schools: new Map(schools.map(({ school, id }) => [school, id])),
    pupils: new Map(pupils.map(({ pupil, id }) => [pupil, id])),
    providers: new Map((await providersOf(tx)).map(({ code, id }) => [code, id])),
    instruments: new Map((await instrumentsOf(tx)).map((row) => [instrumentKey(row), row.id])),
  };
  return { ids, known };
}

/** Of pupils who were merged: the key that stayed, by the one that did not. */
export async function presentKeys(tx: Tx, keys: readonly (string | null)[]): Promise<Map<string, string>> {
  const asked = [...new Set(keys.flatMap((key) => key ?? []))];
  const rows = await tx.$queryRaw<{ key: string; present: string }[]>`
    SELECT a.key, i.key AS present FROM "PupilAlias" a
    JOIN "PupilIdentity" i ON i."boardId" = a."boardId" AND i."pupilId" = a."pupilId"
    WHERE a.key = ANY(${asked}::text[])`;
  return new Map(rows.map(({ key, present }) => [key, present]));
}

const allPupils = ({ pupils, references }: Mentioned): string[] => [
  ...new Set([...pupils, ...references.flatMap(({ pupil }) => pupil ?? [])]),
];
const pupilsOf = (lines: readonly { values: { pupil: string } }[]): string[] => [
  ...new Set(lines.map(({ values }) => values.pupil)),
];
const withKeyOf = (pupils: readonly string[]) => Prisma.sql`i.key = ANY(${pupils}::text[])`;

async function knownEnrolments(tx: Tx, lines: readonly Line<'enrolments'>[]) {
  if (lines.length === 0) return [];
  const years = [...new Set(lines.map(({ values }) => values.school_year))];
  return enrolmentRows(tx, Prisma.sql`${withKeyOf(pupilsOf(lines))} AND e."schoolYear" = ANY(${years}::text[])`);
}

async function knownResults(tx: Tx, lines: readonly Line<'results'>[]) {
  const days = lines.map(({ values }) => values.taken_on).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const between = Prisma.sql`r."takenOn" BETWEEN ${first}::date AND ${last}::date`;
  return resultRows(tx, Prisma.sql`${withKeyOf(pupilsOf(lines))} AND ${between}`);
}

async function knownOutcomes(tx: Tx, lines: readonly Line<'outcomes'>[]) {
  return lines.length > 0 ? outcomeRows(tx, withKeyOf(pupilsOf(lines))) : [];
}

const byKey = <Table extends ImportTable>(table: Table, rows: readonly Stored<Table>[]): Map<string, Known<Table>> =>
  new Map(rows.map((row) => [keyOf(table, row), { id: row.id, values: row }]));

/** The school is the row; a weight of a year that is not there yet is a change of it. */
function knownSchools(rows: readonly Stored<'schools'>[], lines: readonly Line<'schools'>[]) {
  const weights = byKey('schools', rows);
  const schools = new Map(rows.map((row) => [row.school, row]));
  return new Map(
    lines.flatMap(({ values }): [string, Known<'schools'>][] => {
      const [key, school] = [keyOf('schools', values), schools.get(values.school)];
      if (!school) return [];
      const weging = weights.get(key)?.values.weging ?? null;
      return [[key, { id: school.id, values: { ...school, weging, weging_year: values.weging_year } }]];
    }),
  );
}

const providersOf = (tx: Tx) => tx.provider.findMany({ select: { id: true, code: true } });
const instrumentsOf = (tx: Tx) => tx.$queryRaw<{ id: string; provider: string; instrument: string }[]>`
  SELECT n.id, p.code AS provider, n.code AS instrument
  FROM "Instrument" n JOIN "Provider" p ON p."boardId" = n."boardId" AND p.id = n."providerId"`;

/** The id that goes with a key; every key was checked before anything is written. */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error('A row of the import refers to something that was not checked');
  return id;
}
