import { cyclePolicy } from '#backend/access/policies/cycle.policy';
import type { User } from '#backend/access/user';
import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import type { Cycle, CycleDetail, CycleItem, CycleWriting } from '#contract/cycles';
import { type CycleAction, cycleRefusal } from '#domain/cycle/cycle-state';
import type { Cover, ItemKind } from '#domain/cycle/items';
import { cycleSteps, factsOfStep, isDone, nextFact, progressOf } from '#domain/cycle/steps';
import { byWhom, type CycleHalf, stepDueOn } from '#domain/cycle/when';
import { type MemberPart, workgroupHints } from '#domain/cycle/workgroup';
import type { Counted } from './cycle-counts';
import type { CycleDetailRow, CycleRow, ItemRow, TextRow } from './cycles.queries';

export type Seen = { user: User; counted: Counted };

export const inReach = ({ schoolId, members }: Pick<CycleRow, 'schoolId' | 'members'>) => ({
  schoolId,
  memberIds: members.map(({ staffId }) => staffId),
});

type Course = Pick<Counted, 'evaluated' | 'written'>;
/** Whether something may be written rests on no count: only closing and throwing away do. */
const uncounted: Course = { evaluated: 0, written: 0 };

/** What the rules ask of a cycle. */
export const courseOf = ({ closedAt }: Pick<CycleRow, 'closedAt'>, { evaluated, written }: Course = uncounted) => ({
  state: closedAt === null ? ('running' as const) : ('closed' as const),
  evaluated,
  written,
});

function mayOf(row: CycleRow, { user, counted }: Seen): Cycle['may'] {
  const course = courseOf(row, counted);
  const can = (action: CycleAction) => cycleRefusal(action, course) === null;
  const [edits, begins] = [cyclePolicy.edit(user, inReach(row)), cyclePolicy.create(user, row)];
  return {
    edit: edits && can('edit'),
    raise: cyclePolicy.raise(user, row) && can('raise'),
    close: edits && can('close'),
    reopen: edits && can('reopen'),
    copy: begins,
    remove: begins && can('remove'),
  };
}

export function toCycle(row: CycleRow, seen: Seen): Cycle {
  const { school, owner, members: _members, closedAt, createdAt, updatedAt, ...rest } = row;
  const { counts } = seen.counted;
  const period = { schoolYear: row.schoolYear, half: row.half as CycleHalf };
  const next = closedAt === null ? nextFact(counts) : null;
  return {
    ...(rest as Pick<Cycle, 'id' | 'schoolId' | 'schoolYear' | 'half' | 'domain' | 'focus' | 'ownerId' | 'version'>),
    schoolName: school.name,
    ownerName: owner && fullName(owner),
    state: closedAt === null ? 'running' : 'closed',
    closedAt: closedAt?.toISOString() ?? null,
    progress: progressOf(counts).map((one) => ({ ...one, dueOn: stepDueOn(one.step, period) })),
    next: next && { ...next, by: byWhom[next.fact], dueOn: stepDueOn(next.step, period) },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    may: mayOf(row, seen),
  };
}

const factsOf = ({ counts }: Counted): CycleDetail['facts'] =>
  cycleSteps.flatMap((step) =>
    factsOfStep[step].map((fact) => ({
      step,
      fact,
      ...counts[fact],
      done: isDone(fact, counts[fact]),
      by: byWhom[fact],
    })),
  );

function warningsOf({ counts, evaluated }: Counted, planned: number): CycleDetail['warnings'] {
  const first = evaluated > 0 && !isDone('plansEvaluated', counts.plansEvaluated);
  return [...(first ? (['plansFirst'] as const) : []), ...(planned < counts.evaluations.of ? (['oneEvaluation'] as const) : [])]; // prettier-ignore
}

export type Colleague = CycleDetail['team'][number];
type Around = { team: readonly Colleague[]; writers: ReadonlyMap<string, string> };

const ofTeam: readonly string[] = ['concern', 'duty'];

export function toCycleDetail(row: CycleDetailRow, seen: Seen, { team, writers }: Around): CycleDetail {
  const { copiedFrom, texts, items, ...rest } = row;
  const inside = cyclePolicy.readTeam(seen.user, inReach(row));
  const cycle = toCycle(rest, seen);
  return {
    ...cycle,
    facts: factsOf(seen.counted),
    members: row.members.map(({ staffId, part, staff }) => ({
      id: staffId,
      name: fullName(staff),
      part: part as MemberPart,
    })),
    hints: workgroupHints(row.members.map(({ part }) => part as MemberPart)),
    texts: texts.map((one) => toWriting(one, writers)),
    items: items.filter(({ kind }) => inside || !ofTeam.includes(kind)).map((item) => toItem(item, row, seen.user)),
    warnings: warningsOf(seen.counted, items.filter(({ kind }) => kind === 'evaluation').length),
    copiedFrom: copiedFrom as CycleDetail['copiedFrom'],
    team: cycle.may.edit ? [...team] : [],
  };
}

export const toWriting = (
  { key, text, version, savedAt, writerId }: TextRow,
  writers: ReadonlyMap<string, string>,
): CycleWriting => ({
  key: key as CycleWriting['key'],
  text,
  version,
  savedAt: savedAt?.toISOString() ?? null,
  writer: (writerId && writers.get(writerId)) ?? null,
});

export function toItem(item: ItemRow, cycle: CycleRow, user: User): CycleItem {
  const { cycleId: _cycleId, staff, people, onDay, doneOn, helpAsked, kind, cover, ...rest } = item;
  const open = cycleRefusal('write', courseOf(cycle)) === null;
  const edits = open && cyclePolicy.edit(user, inReach(cycle));
  const inside = cyclePolicy.readTeam(user, inReach(cycle));
  const knowsHelp = cyclePolicy.readHelp(user, { schoolId: cycle.schoolId, raisedById: item.staffId });
  return {
    ...rest,
    kind: kind as ItemKind,
    cover: cover as Cover | null,
    staffName: staff && fullName(staff),
    onDay: onDay && toDay(onDay),
    doneOn: knowsHelp || kind !== 'concern' ? doneOn && toDay(doneOn) : null,
    helpAsked: kind === 'concern' && !knowsHelp ? null : helpAsked,
    people: (inside ? people : []).map(({ staffId, staff: one }) => ({ id: staffId, name: fullName(one) })),
    may: {
      edit: edits,
      remove: open && cyclePolicy.removeItem(user, { ...inReach(cycle), ...item }),
      read: open && kind === 'meeting' && cyclePolicy.raise(user, cycle),
    },
  };
}
