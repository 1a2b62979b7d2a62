import type { Tx } from '#backend/database/database';
import { type ImportTable, type RowOf } from '#domain/imports/tables';
import { toCsv } from '#domain/imports/write-cells';
import { enrolmentRows, normRows, outcomeRows, pupilRows, resultRows, schoolRows } from './board-rows.queries';

export type ExportedFile = { name: string; content: string };

/**
 * Everything of the board of this transaction in koers-csv, one file a table, so that a board can leave with its data.
 * The same board gives the same bytes; importing them into an empty board and exporting that gives them again.
 */
export async function exportBoard(tx: Tx): Promise<ExportedFile[]> {
  return [
    toFile('schools', await schoolRows(tx)),
    toFile('pupils', await pupilRows(tx)),
    toFile('enrolments', await enrolmentRows(tx)),
    toFile('results', await resultRows(tx)),
    toFile('outcomes', await outcomeRows(tx)),
    toFile('norms', await normRows(tx)),
  ];
}

const toFile = <Table extends ImportTable>(table: Table, rows: readonly RowOf<Table>[]): ExportedFile => ({
  name: `${table}.csv`,
  content: toCsv(table, rows),
});
