import { measuresReadableBy } from '#backend/access/policies/measure.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { peopleAt } from '#backend/organisation/people.queries';
import { notFound } from '#backend/platform/errors';
import type { Measure } from '#contract/measures';
import { decidedAmong } from './measure-effect';
import { placeOf, toMeasure } from './measure.mapper';
import { findMeasure, type MeasureRow } from './measures.queries';

/** Out of reach is not there. */
export async function findOrFail(tx: Tx, user: User, id: string): Promise<MeasureRow> {
  const row = await findMeasure(tx, { AND: [measuresReadableBy(user), { id }] });
  if (!row) throw notFound('measure.notFound');
  return row;
}

/** As the contract has them: two queries beside the rows, however many there are. */
export async function toMeasures(tx: Tx, user: User, rows: readonly MeasureRow[]): Promise<Measure[]> {
  const decided = await decidedAmong(tx, rows);
  const people = await peopleAt(tx, [...new Set(rows.map(({ schoolId }) => schoolId))], user.today);
  const working = new Set(people.map(({ staffId, schoolId }) => placeOf(staffId, schoolId)));
  return rows.map((row) => toMeasure(row, { user, isDecided: decided.has(row.id), working }));
}

export async function readMeasure(tx: Tx, user: User, id: string): Promise<Measure> {
  const [measure] = await toMeasures(tx, user, [await findOrFail(tx, user, id)]);
  if (!measure) throw notFound('measure.notFound');
  return measure;
}
