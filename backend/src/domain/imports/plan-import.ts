import { compareRows, type Difference, type Known, type TablePlan, writtenRows } from './compare';
import type { Lines } from './read-rows';
import { type ImportTable, importTableNames } from './tables';

export type KnownRows = { [Table in ImportTable]: ReadonlyMap<string, Known<Table>> };
export type ImportPlan = { [Table in ImportTable]: TablePlan<Table> };

/** What an upload changes on a board, table by table. */
export const planImport = (lines: Lines, known: KnownRows): ImportPlan => ({
  schools: compareRows('schools', lines.schools, known.schools),
  pupils: compareRows('pupils', lines.pupils, known.pupils),
  enrolments: compareRows('enrolments', lines.enrolments, known.enrolments),
  results: compareRows('results', lines.results, known.results),
  outcomes: compareRows('outcomes', lines.outcomes, known.outcomes),
  norms: compareRows('norms', lines.norms, known.norms),
});

export const countChanges = (plan: ImportPlan) =>
  importTableNames
    .map((table) => ({
      table,
      added: plan[table].added.length,
      changed: plan[table].changed.length,
      unchanged: plan[table].unchanged,
    }))
    .filter(({ added, changed, unchanged }) => added + changed + unchanged > 0);

export const differencesOf = (plan: ImportPlan): Difference[] =>
  importTableNames.flatMap((table) => plan[table].differences);

/** Keys of the schools of which something changes, also of the school a row moves away from. */
export function schoolsIn(plan: ImportPlan): Set<string> {
  const { schools, enrolments, results, outcomes } = plan;
  const tables = [schools, enrolments, results, outcomes];
  return new Set(
    tables.flatMap((table) => [
      ...table.added.map(({ school }) => school),
      ...table.changed.flatMap(({ values, before }) => [values.school, before.school]),
    ]),
  );
}

/** Keys of the pupils whose forecast an import may change; a new name changes none. */
export function pupilsIn({ enrolments, results, outcomes }: ImportPlan): Set<string> {
  const rows = [...writtenRows(enrolments), ...writtenRows(results), ...writtenRows(outcomes)];
  return new Set(rows.map(({ pupil }) => pupil));
}
