import type { Tx } from '#backend/database/database';
import { type Day, addDays } from '#domain/calendar/day';
import { startOfHalf } from '#domain/group-plans/half-year';
import type { CycleCounts } from '#domain/cycle/steps';
import { type CycleHalf, endOfCycle, startOfCycle } from '#domain/cycle/when';
import { type MemberPart, workgroupCount } from '#domain/cycle/workgroup';
import { type AskedCounts, countCycles, type CountedCycle } from './cycle-counts.queries';
import type { CycleRow } from './cycles.queries';

export type Counted = { counts: CycleCounts; evaluated: number; written: number };

/** What each cycle has, by its id. */
export async function countEach(tx: Tx, rows: readonly CycleRow[], today: Day): Promise<Map<string, Counted>> {
  if (rows.length === 0) return new Map();
  const counted = await countCycles(tx, rows.map((row) => toAsked(row, today))); // prettier-ignore
  const byKey = new Map(counted.map((one) => [one.key, one]));
  return new Map(
    rows.flatMap((row) => {
      const one = byKey.get(row.id);
      return one ? [[row.id, toCounted(row, one)] as const] : [];
    }),
  );
}

function toAsked(row: CycleRow, today: Day): AskedCounts {
  const period = { schoolYear: row.schoolYear, half: row.half as CycleHalf };
  const [fromOn, untilOn] = [startOfCycle(period), endOfCycle(period)];
  const second = startOfHalf({ schoolYear: row.schoolYear, half: 2 });
  const halves = period.half !== 0 ? [period.half] : today >= second ? [1, 2] : [1];
  const teamOn = today < fromOn ? fromOn : today > untilOn ? untilOn : today;
  const resultsFrom = addDays(fromOn, -365);
  const { id: key, schoolId, schoolYear, domain } = row;
  return { key, schoolId, schoolYear, domain, halves, fromOn, untilOn, resultsFrom, teamOn, today };
}

/** Of which one is enough, or two: a number that no record gives. */
const wanted = { goals: 1, agreements: 1, ownTrainers: 1, meeting: 1, owner: 1 } as const;
const written = { conclusion: 1, fitMethods: 1, fitMeetings: 1, paragraph: 1, carryOn: 1 } as const;

function toCounted(
  { half, members }: CycleRow,
  { key: _key, evaluated, written: words, ...counted }: CountedCycle,
): Counted {
  // Evaluation, plan and execution twice a school year.
  const of = { ...wanted, ...written, evaluations: half === 0 ? 2 : 1 } as Record<string, number>;
  const facts = Object.entries(counted).map(([fact, { have, of: known }]) => [
    fact,
    { have, of: known ?? of[fact] ?? 0 },
  ]);
  const workgroup = workgroupCount(members.map(({ part }) => part as MemberPart));
  return { counts: { ...Object.fromEntries(facts), workgroup } as CycleCounts, evaluated, written: words };
}
