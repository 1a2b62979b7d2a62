import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import { invalid } from '#backend/platform/errors';
import type { ErrorCode } from '#contract/errors';
import type { GoalCreate } from '#contract/goals';
import { isSchoolYear } from '#domain/calendar/school-year';
import { ambitionProblem } from '#domain/goals/ambition';
import { deciderOf, fits } from '#domain/goals/measures';
import { momentOrder } from '#domain/results/moments';
import { tieProblem } from './goal-ties';

const wrong = (code: ErrorCode, path: string, message: string) => invalid(code, [{ path, code, message }]);

/** The words around it are judged by nobody. */
type Judged = Omit<GoalCreate, 'explanation'>;

/** What a goal needs before it can be kept, whatever else is still open: refuses with the field and the remedy. */
export async function assertGoal(tx: Tx, user: User, goal: Judged & { id: string | null }): Promise<void> {
  assertComplete(goal);
  if (!fits(goal.measure, goal)) throw wrong('goal.measureDoesNotFit', 'measure', 'Not countable for these pupils.');
  const levels = ambitionProblem(goal.measure, goal);
  if (levels) throw wrong(levels, 'goal', 'Floor, goal and dream in order and within the range of the measure.');
  await assertKnown(tx, goal);
  const tie = await tieProblem(tx, user, goal);
  if (tie) throw invalid(tie.code, [tie]);
}

function assertComplete(goal: Judged): void {
  const decider = deciderOf(goal.measure);
  const missing = (path: string) => wrong('goal.incomplete', path, 'What decides is fixed beforehand.');
  if (!isSchoolYear(goal.schoolYear)) throw missing('schoolYear');
  if ((goal.moment !== null) !== (decider === 'standardised')) throw missing('moment');
  if (decider === 'standardised' && goal.domain === null) throw missing('domain');
  if (decider === 'visits' && goal.domain !== null) throw missing('domain');
  if ((goal.formKey !== null) !== (decider === 'visits')) throw missing('formKey');
  if (decider !== 'standardised' && goal.instrumentId !== null) throw missing('instrumentId');
  const grows = goal.measure === 'growth';
  if ((goal.fromSchoolYear !== null) !== grows) throw missing('fromSchoolYear');
  if ((goal.fromMoment !== null) !== grows) throw missing('fromMoment');
  if (!grows || !goal.moment || !goal.fromMoment || goal.fromSchoolYear === null) return;
  if (!isSchoolYear(goal.fromSchoolYear) || goal.fromSchoolYear > goal.schoolYear) throw missing('fromSchoolYear');
  const within = goal.fromSchoolYear === goal.schoolYear;
  if (within && momentOrder(1, goal.fromMoment) >= momentOrder(1, goal.moment)) throw missing('fromMoment');
}

/** A group of the school and of that year, a test of the board: of others nothing is known. */
async function assertKnown(tx: Tx, { schoolId, schoolYear, groupId, instrumentId, formKey }: Judged): Promise<void> {
  const unknown = (path: string) => wrong('goal.unknownReference', path, 'Not known at this school and in this year.');
  if (
    groupId !== null &&
    (await tx.group.count({ where: { id: groupId, schoolId: schoolId ?? '', schoolYear } })) === 0
  )
    throw unknown('groupId');
  const test = { id: instrumentId ?? '', kind: 'standardised' };
  if (instrumentId !== null && (await tx.instrument.count({ where: test })) === 0) throw unknown('instrumentId');
  if (formKey === null) return;
  const form = await tx.consultationForm.findFirst({ where: { schoolId: schoolId ?? '' }, select: { items: true } });
  const items = (form?.items ?? []) as { key: string; kind: string }[];
  if (!items.some((item) => item.key === formKey && item.kind === 'seen')) throw unknown('formKey');
}
