import { randomUUID } from 'node:crypto';
import type { Tx } from '#backend/database/database';
import { defaultTestPeriods } from '#backend/organisation/test-period-defaults';
import { insertRows } from './bulk-rows';

type Place = { schoolId: string; schoolYear: string };
const keyOf = ({ schoolId, schoolYear }: Place) => `${schoolId} ${schoolYear}`;

/** The usual periods for a school in a year in which it has none; a school that has set its own keeps them. */
export async function addTestPeriods(tx: Tx, enrolled: readonly Place[]): Promise<void> {
  const places = new Map(enrolled.map((place) => [keyOf(place), place]));
  const present = await tx.testPeriod.findMany({
    where: { schoolYear: { in: [...new Set(enrolled.map(({ schoolYear }) => schoolYear))] } },
    select: { schoolId: true, schoolYear: true },
  });
  for (const period of present) places.delete(keyOf(period));
  const rows = [...places.values()].flatMap(({ schoolId, schoolYear }) =>
    defaultTestPeriods(schoolYear).map((period) => ({ id: randomUUID(), schoolId, schoolYear, ...period })),
  );
  const columns = {
    id: 'uuid',
    schoolId: 'uuid',
    schoolYear: 'text',
    moment: 'text',
    opensOn: 'date',
    closesOn: 'date',
  };
  await insertRows(tx, { table: 'TestPeriod', columns, onConflict: 'ON CONFLICT DO NOTHING' }, rows);
}
