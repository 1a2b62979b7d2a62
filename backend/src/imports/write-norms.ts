import { randomUUID } from 'node:crypto';
import type { Tx } from '#backend/database/database';
import { keepFormerNorms } from '#backend/results/norm-history.queries';
import type { TablePlan } from '#domain/imports/compare';
import { instrumentKey, type RowOf } from '#domain/imports/tables';
import { readBounds } from '#domain/results/level-bounds';
import { idOf } from './board-state.queries';
import { insertRows, updateRows } from './bulk-rows';
import type { Writing } from './write-organisation';

const norm = {
  id: 'uuid',
  instrumentId: 'uuid',
  domain: 'text',
  yearGroup: 'int',
  moment: 'text',
  testLevel: 'text',
  mean: 'float8',
  sd: 'float8',
  n: 'int',
  scoreMin: 'float8',
  scoreMax: 'float8',
  bounds: 'jsonb',
  cut1F: 'float8',
  cut1S2F: 'float8',
  validFrom: 'date',
  validUntil: 'date',
  source: 'text',
  importId: 'uuid',
};

/** Changes first: a norm that ends makes room for the one that follows it in the same upload. */
export async function writeNorms(tx: Tx, plan: TablePlan<'norms'>, { ids, importId, by }: Writing): Promise<void> {
  const toNorm = (id: string, row: RowOf<'norms'>) => ({
    id,
    instrumentId: idOf(ids.instruments, instrumentKey(row)),
    domain: row.domain,
    yearGroup: row.year_group,
    moment: row.moment,
    testLevel: row.test_level,
    mean: row.mean,
    sd: row.sd,
    n: row.n,
    scoreMin: row.score_min,
    scoreMax: row.score_max,
    bounds: row.bounds === null ? null : JSON.stringify(readBounds(row.bounds)),
    cut1F: row.cut_1f,
    cut1S2F: row.cut_1s2f,
    validFrom: row.valid_from,
    validUntil: row.valid_until,
    source: row.source,
    importId,
  });
  const changed = plan.changed.map(({ id, values }) => toNorm(id, values));
  await keepFormerNorms(
    tx,
    changed.map(({ id }) => id),
    by,
  );
  await updateRows(tx, { table: 'Norm', key: 'id', columns: norm, also: ', version = version + 1' }, changed);
  const fresh = plan.added.map((row) => toNorm(randomUUID(), row));
  await insertRows(tx, { table: 'Norm', columns: norm }, fresh);
}
