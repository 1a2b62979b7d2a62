import { randomUUID } from 'node:crypto';
import type { Tx } from '#backend/database/database';
import { type TablePlan, writtenRows } from '#domain/imports/compare';
import type { ImportPlan } from '#domain/imports/plan-import';
import { instrumentKey, type RowOf } from '#domain/imports/tables';
import { idOf, type Ids } from './board-state.queries';
import { insertRows, updateRows } from './bulk-rows';
import { writeNorms } from './write-norms';
import type { Writing } from './write-organisation';

/** Providers and instruments, then what was taken with them. */
export async function writeTests(tx: Tx, plan: ImportPlan, writing: Writing): Promise<void> {
  const used = [...writtenRows(plan.norms), ...writtenRows(plan.results)];
  await addProviders(tx, [...used, ...writtenRows(plan.outcomes)], writing.ids);
  await addInstruments(tx, used, writing.ids);
  await writeNorms(tx, plan.norms, writing);
  await writeResults(tx, plan.results, writing);
  await writeOutcomes(tx, plan.outcomes, writing);
}

/** The format knows a provider by its code only; the name can be given later. */
async function addProviders(tx: Tx, rows: readonly { provider: string }[], { providers }: Ids): Promise<void> {
  const codes = [...new Set(rows.map(({ provider }) => provider))].filter((code) => !providers.has(code));
  const fresh = codes.map((code) => ({ id: randomUUID(), code, name: code }));
  await insertRows(tx, { table: 'Provider', columns: { id: 'uuid', code: 'text', name: 'text' } }, fresh);
  for (const { code, id } of fresh) providers.set(code, id);
}

type Used = { provider: string; instrument: string; domain: string; year_group: number };

async function addInstruments(tx: Tx, used: readonly Used[], { providers, instruments }: Ids): Promise<void> {
  const missing = new Map(used.map((row) => [instrumentKey(row), row]));
  for (const key of instruments.keys()) missing.delete(key);
  const fresh = [...missing].map(([key, { provider, instrument }]) => {
    const id = randomUUID();
    instruments.set(key, id);
    return { id, providerId: idOf(providers, provider), code: instrument, name: instrument, kind: 'standardised' };
  });
  const columns = { id: 'uuid', providerId: 'uuid', code: 'text', name: 'text', kind: 'text' };
  await insertRows(tx, { table: 'Instrument', columns }, fresh);

  const domains = new Map(
    used.map((row) => {
      const instrumentId = idOf(instruments, instrumentKey(row));
      return [`${instrumentId} ${row.year_group}`, { instrumentId, yearGroup: row.year_group, domain: row.domain }];
    }),
  );
  const perYearGroup = { instrumentId: 'uuid', yearGroup: 'int', domain: 'text' };
  await insertRows(tx, { table: 'InstrumentDomain', columns: perYearGroup, onConflict: 'ON CONFLICT DO NOTHING' }, [
    ...domains.values(),
  ]);
}

const result = {
  id: 'uuid',
  pupilId: 'uuid',
  schoolId: 'uuid',
  instrumentId: 'uuid',
  domain: 'text',
  yearGroup: 'int',
  moment: 'text',
  testLevel: 'text',
  takenOn: 'date',
  score: 'float8',
  referenceLevel: 'text',
  source: 'text',
  importId: 'uuid',
};

async function writeResults(tx: Tx, plan: TablePlan<'results'>, { ids, importId }: Writing): Promise<void> {
  const toResult = (id: string, row: RowOf<'results'>) => ({
    id,
    pupilId: idOf(ids.pupils, row.pupil),
    schoolId: idOf(ids.schools, row.school),
    instrumentId: idOf(ids.instruments, instrumentKey(row)),
    domain: row.domain,
    yearGroup: row.year_group,
    moment: row.moment,
    testLevel: row.test_level,
    takenOn: row.taken_on,
    score: row.score,
    referenceLevel: row.reference_level,
    source: 'koers-csv',
    importId,
  });
  const fresh = plan.added.map((row) => toResult(randomUUID(), row));
  await insertRows(tx, { table: 'Result', columns: result }, fresh);
  const changed = plan.changed.map(({ id, values }) => toResult(id, values));
  await updateRows(tx, { table: 'Result', key: 'id', columns: result }, changed);
}

const outcome = {
  id: 'uuid',
  pupilId: 'uuid',
  schoolId: 'uuid',
  resultsYear: 'int',
  providerId: 'uuid',
  lezen: 'text',
  taalverzorging: 'text',
  rekenen: 'text',
  exempt: 'boolean',
  importId: 'uuid',
};

async function writeOutcomes(tx: Tx, plan: TablePlan<'outcomes'>, { ids, importId }: Writing): Promise<void> {
  const toOutcome = (id: string, row: RowOf<'outcomes'>) => ({
    id,
    pupilId: idOf(ids.pupils, row.pupil),
    schoolId: idOf(ids.schools, row.school),
    resultsYear: row.results_year,
    providerId: idOf(ids.providers, row.provider),
    lezen: row.lezen,
    taalverzorging: row.taalverzorging,
    rekenen: row.rekenen,
    exempt: row.exempt ?? false,
    importId,
  });
  const fresh = plan.added.map((row) => toOutcome(randomUUID(), row));
  await insertRows(tx, { table: 'Outcome', columns: outcome }, fresh);
  const changed = plan.changed.map(({ id, values }) => toOutcome(id, values));
  await updateRows(tx, { table: 'Outcome', key: 'id', columns: outcome }, changed);
}
