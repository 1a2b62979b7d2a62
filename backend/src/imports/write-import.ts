import type { Tx } from '#backend/database/database';
import type { Day } from '#domain/calendar/day';
import { writtenRows } from '#domain/imports/compare';
import { pupilsIn } from '#domain/imports/plan-import';
import { instrumentKey } from '#domain/imports/tables';
import { proposeMerges } from '#backend/merges/propose-merges';
import type { By } from '#backend/results/norm-history.queries';
import { schoolsUsing } from '#backend/results/norms.queries';
import type { Assessed } from './import.mapper';
import { type BoardState, idOf } from './board-state.queries';
import { markBroughtAlong, markLeft, presentSchools } from './derived-rows.queries';
import { writeOrganisation } from './write-organisation';
import { writeTests } from './write-tests';

/**
 * Writes what was assessed in this same transaction.
 * @returns the ids of the schools whose forecast may change, in the order of their keys.
 */
export async function writeImport(
  tx: Tx,
  { plan, schools, state: { ids } }: Assessed & { state: BoardState },
  { importId, today, by }: { importId: string; today: Day; by: By },
): Promise<string[]> {
  await writeOrganisation(tx, plan, { ids, importId, by });
  await writeTests(tx, plan, { ids, importId, by });
  const pupils = [...pupilsIn(plan)].map((key) => idOf(ids.pupils, key));
  const named = writtenRows(plan.pupils).map(({ pupil }) => idOf(ids.pupils, pupil));
  await proposeMerges(tx, { pupilIds: named, importId, at: by.at });
  await markBroughtAlong(tx, pupils);
  await markLeft(tx, pupils, today);
  const instruments = new Set(writtenRows(plan.norms).map((row) => idOf(ids.instruments, instrumentKey(row))));
  const further = [...(await presentSchools(tx, pupils, today)), ...(await schoolsUsing(tx, [...instruments]))];
  return [...new Set([...schools.map((key) => idOf(ids.schools, key)), ...further.map(({ id }) => id)])];
}
