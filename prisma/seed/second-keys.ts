import { addDays, type Day } from '#domain/calendar/day';
import { schoolYearOf } from '#domain/calendar/school-year';
import type { BoardRows, Row } from './board-tables';
import type { GeneratedBoard } from './generate-board';
import { Random } from './random';

type Enrolment = Row<'Enrolment'>;

/**
 * Pupils whose first years stand under another number, as happens when a school changes its administration or a pupil its
 * school. In those years nobody is tested, so no figure changes by it.
 */
export function addSecondKeys({ rows, schoolIds }: Pick<GeneratedBoard, 'rows' | 'schoolIds'>, today: Day): void {
  const [first = '', second = first, third = second] = schoolIds;
  // Of this board: two demo boards must not share an id.
  const random = new Random(Number.parseInt(first.slice(0, 8), 16));
  const cases = [
    { school: first, from: first, slip: false, contradicts: false },
    { school: first, from: first, slip: true, contradicts: true },
    { school: second, from: third, slip: true, contradicts: false },
  ];
  const taken = new Set<Enrolment['pupilId']>();
  for (const { school, from, slip, contradicts } of cases) {
    const early = earlyYearsOf(rows, { school, present: schoolYearOf(today), taken });
    const pupilId = early[0] && String(early[0].pupilId);
    const identity = rows.PupilIdentity.find((one) => one.pupilId === pupilId);
    if (!pupilId || !identity) continue;
    taken.add(pupilId);
    const otherId = random.uuid();
    const leftOn = early.at(-1)?.untilOn ?? null;
    rows.Pupil.push({ id: otherId, leftOn });
    const lastName = slip ? slipOf(String(identity.lastName)) : identity.lastName;
    rows.PupilIdentity.push({ ...identity, pupilId: otherId, lastName, key: `OUD-${String(identity.key)}` });
    for (const row of early)
      Object.assign(row, { pupilId: otherId, schoolId: from, ...(from !== school && { groupId: null }) });
    if (contradicts) contradict(rows, { pupilId, otherId, random });
    rows.MergeProposal.push({
      id: random.uuid(),
      ...inOrder(pupilId, otherId),
      reason: slip ? 'birthDateAndSimilarName' : 'birthDateAndName',
      importId: rows.Import[0]?.id ?? null,
      createdAt: `${addDays(today, -60)}T08:00:00Z`,
    });
  }
}

/** The first enrolments, of year groups 1 and 2, of somebody who is at the school now and has a name of some length. */
function earlyYearsOf(
  rows: BoardRows,
  { school, present, taken }: { school: string; present: string; taken: ReadonlySet<Enrolment['pupilId']> },
): Enrolment[] {
  const now = rows.Enrolment.filter(
    (row) =>
      row.schoolId === school && row.schoolYear === present && Number(row.yearGroup) >= 4 && !taken.has(row.pupilId),
  );
  for (const { pupilId } of now) {
    const identity = rows.PupilIdentity.find((one) => one.pupilId === pupilId);
    const early = rows.Enrolment.filter((row) => row.pupilId === pupilId && Number(row.yearGroup) <= 2);
    const isPlain = /^[A-Z][a-z]{4,}$/.test(String(identity?.lastName));
    if (isPlain && early.length > 0 && early.every((row) => row.schoolId === school)) return early;
  }
  return [];
}

/** The last two letters the other way round, as somebody in a hurry types. */
const slipOf = (name: string): string => name.replace(/(.)(.)$/, '$2$1');

/** One test of which the two numbers say different things. */
function contradict(
  rows: BoardRows,
  { pupilId, otherId, random }: { pupilId: string; otherId: string; random: Random },
) {
  const result = rows.Result.find((row) => row.pupilId === pupilId && row.score !== null);
  if (result) rows.Result.push({ ...result, id: random.uuid(), pupilId: otherId, score: Number(result.score) + 3 });
}

const inOrder = (one: string, other: string) =>
  one < other ? { pupilId: one, otherId: other } : { pupilId: other, otherId: one };
