import { goalsReadableBy } from '#backend/access/policies/goal.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { peopleAt } from '#backend/organisation/people.queries';
import { invalid } from '#backend/platform/errors';
import type { ErrorCode } from '#contract/errors';
import type { MeasureCreate } from '#contract/measures';
import { endOf, isSchoolYear, resultsYearOf, schoolYearOf, startOf } from '#domain/calendar/school-year';
import { canBeChosen, type CauseCategory } from '#domain/measures/causes';
import { momentOrder, type TestMoment } from '#domain/results/moments';

const wrong = (code: ErrorCode, path: string, message: string) => invalid(code, [{ path, code, message }]);
const unknown = (path: string) => wrong('measure.unknownReference', path, 'Not known at this school and in this year.');

/** What a measure needs before it can be kept, whatever else is still open: refuses with the field and the remedy. */
export async function assertMeasure(tx: Tx, user: User, measure: MeasureCreate): Promise<void> {
  assertOrder(measure);
  assertEnd(measure);
  await assertGroup(tx, measure);
  await assertGoalAndCause(tx, user, measure);
  const test = { id: measure.instrumentId ?? '', kind: 'standardised' };
  if (measure.instrumentId !== null && (await tx.instrument.count({ where: test })) === 0)
    throw unknown('instrumentId');
}

type Spanned = Pick<MeasureCreate, 'fromOn' | 'untilOn'>;

/** Without a last day it goes on until it is evaluated. */
export function assertEnd({ fromOn, untilOn }: Spanned): void {
  if (untilOn !== null && untilOn < fromOn)
    throw wrong('measure.endBeforeStart', 'untilOn', 'Not before the first day.');
}

/** Somebody who works at the school; who left is replaced, not kept on paper. */
export async function assertWorksHere(
  tx: Tx,
  { schoolId, staffId, today }: { schoolId: string; staffId: string; today: string },
  refusal: { code: ErrorCode; path: string },
): Promise<void> {
  const people = await peopleAt(tx, [schoolId], today);
  if (people.some((one) => one.staffId === staffId)) return;
  throw wrong(refusal.code, refusal.path, 'Somebody who works at this school.');
}

const texts = ['because', 'expect', 'onWhat', 'what', 'howOften'] as const;

/** What has to be said before it starts, all of it at once. */
export function assertSaid(measure: Pick<MeasureCreate, (typeof texts)[number] | 'ownerId'>): void {
  const missing = [...texts.filter((field) => !measure[field]), ...(measure.ownerId === null ? ['ownerId'] : [])];
  if (missing.length === 0) return;
  const code = 'measure.incomplete';
  throw invalid(code, missing.map((path) => ({ path, code, message: 'Needed before it starts.' }))); // prettier-ignore
}

function assertOrder({ fromOn, startSchoolYear, startMoment, schoolYear, moment }: MeasureCreate): void {
  const outOfOrder = (path: string) =>
    wrong('measure.testsOutOfOrder', path, 'First the start test, then the measure, then the test that decides.');
  if (!isSchoolYear(startSchoolYear)) throw outOfOrder('startSchoolYear');
  if (!isSchoolYear(schoolYear)) throw outOfOrder('schoolYear');
  const order = (year: string, at: TestMoment) => momentOrder(resultsYearOf(year), at);
  if (order(startSchoolYear, startMoment) >= order(schoolYear, moment)) throw outOfOrder('moment');
  if (fromOn < startOf(startSchoolYear) || fromOn > endOf(schoolYear)) throw outOfOrder('fromOn');
}

/** A group of the school in the year of the first day; a year group that is in it. */
async function assertGroup(tx: Tx, { schoolId, groupId, yearGroup, fromOn }: MeasureCreate): Promise<void> {
  if (groupId === null) return;
  const where = { id: groupId, schoolId, schoolYear: schoolYearOf(fromOn) };
  const group = await tx.group.findFirst({ where, select: { yearGroups: true } });
  if (!group) throw unknown('groupId');
  if (yearGroup !== null && !group.yearGroups.includes(yearGroup)) throw unknown('yearGroup');
}

async function assertGoalAndCause(tx: Tx, user: User, { schoolId, goalId, causeId }: MeasureCreate): Promise<void> {
  const goal = { id: goalId ?? '', OR: [{ schoolId: null }, { schoolId }] };
  if (goalId !== null && (await tx.goal.count({ where: { AND: [goalsReadableBy(user), goal] } })) === 0)
    throw unknown('goalId');
  if (causeId === null) return;
  if (goalId === null) throw unknown('causeId');
  const cause = await tx.cause.findFirst({ where: { id: causeId, goalId }, select: { category: true } });
  if (!cause) throw unknown('causeId');
  if (!canBeChosen(cause.category as CauseCategory))
    throw wrong('cause.outside', 'causeId', 'A cause that a school can act on.');
}
