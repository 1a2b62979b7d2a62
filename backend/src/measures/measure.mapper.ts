import { measurePolicy } from '#backend/access/policies/measure.policy';
import type { User } from '#backend/access/user';
import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import { EffectVerdict, Measure } from '#contract/measures';
import { endOf } from '#domain/calendar/school-year';
import { type MeasureCourse, measureRefusal, type MeasureStep } from '#domain/measures/measure-state';
import { frozen } from './measure-effect';
import type { MeasureRow } from './measures.queries';

/** `isDecided`: results of the deciding test are there; `working`: staff and school of who works where today. */
export type Seen = { user: User; isDecided: boolean; working: ReadonlySet<string> };

export const placeOf = (staffId: string, schoolId: string | null): string => `${staffId} ${schoolId}`;

/** What the rules ask of a measure. */
export const courseOf = (
  { state, schoolYear, effect, practice }: MeasureRow,
  { user, isDecided }: Omit<Seen, 'working'>,
): MeasureCourse => ({
  state: state as Measure['state'],
  isDecided,
  isOver: endOf(schoolYear) < user.today,
  works: effect?.verdict === 'werkt' && effect.proposal === 'werkt',
  isPublished: practice?.state === 'published',
});

function mayOf(row: MeasureRow, seen: Seen): Measure['may'] {
  const course = courseOf(row, seen);
  const edits = measurePolicy.edit(seen.user, row);
  const can = (step: MeasureStep) => edits && measureRefusal(step, course) === null;
  return {
    edit: can('edit') || can('editRunning'),
    remove: can('remove'),
    start: can('start'),
    confirm: can('confirm'),
    publish: can('publish'),
  };
}

export function toMeasure(row: MeasureRow, seen: Seen): Measure {
  const { school, goal, cause, owner, group, instrument, effect, practice, ...rest } = row;
  return Measure.parse({
    ...rest,
    schoolName: school.name,
    goalTitle: goal?.title ?? null,
    causeText: cause?.text ?? null,
    groupName: group?.name ?? null,
    instrumentName: instrument?.name ?? null,
    ownerName: owner && fullName(owner),
    ownerIsHere: row.ownerId !== null && seen.working.has(placeOf(row.ownerId, row.schoolId)),
    fromOn: toDay(row.fromOn),
    untilOn: row.untilOn && toDay(row.untilOn),
    evaluation: effect && {
      proposal: EffectVerdict.parse(effect.proposal),
      verdict: EffectVerdict.parse(effect.verdict),
      reason: effect.reason,
      figure: frozen(effect.figures),
      at: effect.at.toISOString(),
      byName: effect.person && fullName(effect.person),
    },
    practiceId: practice?.state === 'published' ? practice.id : null,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    may: mayOf(row, seen),
  });
}
