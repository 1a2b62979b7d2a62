import { groupPlanPolicy, statesFor } from '#backend/access/policies/group-plan.policy';
import type { User } from '#backend/access/user';
import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import { GroupPlan, PlanSection } from '#contract/group-plans';
import { endOfHalf, type HalfYear } from '#domain/group-plans/half-year';
import { type PlanState, type SectionKey, sectionKeys } from '#domain/group-plans/plan-state';
import { standsOut } from '#domain/group-plans/stands-out';
import { countWords, minutesOf, usualBudget } from '#domain/group-plans/writing-budget';
import type { PlanCounts, PlanRow } from './group-plans.queries';
import type { FactsKept } from './plan-opening';

export type Names = ReadonlyMap<string, string>;
export const nameIn = (names: Names, id: string | null) => (id === null ? null : (names.get(id) ?? null));

export const halfOf = ({ schoolYear, half }: Pick<PlanRow, 'schoolYear' | 'half'>): HalfYear => ({
  schoolYear,
  half: half === 1 ? 1 : 2,
});
export const factsOf = ({ facts }: Pick<PlanRow, 'facts'>): FactsKept => facts as unknown as FactsKept;

/** The day a plan is looked at: today, or its last day when that is over. */
export const dayOfPlan = (plan: Pick<PlanRow, 'schoolYear' | 'half'>, today: string): string =>
  today < endOfHalf(halfOf(plan)) ? today : endOfHalf(halfOf(plan));

export const daysOfPlans = (rows: readonly PlanRow[], today: string) =>
  rows.map((row) => ({ id: row.id, day: dayOfPlan(row, today) }));

export const goalOf = ({ goalLevel, goalPupils }: Pick<PlanRow, 'goalLevel' | 'goalPupils'>) =>
  goalLevel !== null && goalPupils !== null ? { level: goalLevel as '1F' | '1S/2F', pupils: goalPupils } : null;

/** As the policies see it. */
export const inReach = (row: Pick<PlanRow, 'schoolId' | 'groupId' | 'state'>, pupils: number) => ({
  schoolId: row.schoolId,
  groupId: row.groupId,
  state: row.state as PlanState,
  dissolved: pupils === 0,
});

export function toGroupPlan(
  user: User,
  row: PlanRow,
  { counts, names }: { counts: PlanCounts; names: Names },
): GroupPlan {
  const { school, group, sections, readers } = row;
  const half = halfOf(row);
  const budget = school.planBudget ?? usualBudget;
  const spent = {
    words: sections.reduce((sum, { text }) => sum + countWords(text), 0),
    minutes: minutesOf(readers),
  };
  const reached = inReach(row, counts.pupils);
  return GroupPlan.parse({
    ...row,
    schoolName: school.name,
    groupName: group.name,
    yearGroups: group.yearGroups,
    readyAt: row.readyAt?.toISOString() ?? null,
    teachers: group.teachers.map(({ staff }) => ({ id: staff.id, name: fullName(staff) })),
    counts,
    spent,
    budget,
    openComments: counts.openComments,
    remarks: standsOut(
      {
        ...half,
        ...counts,
        state: reached.state,
        ready: row.readyAt !== null,
        teachers: group.teachers.length,
        changedOn: toDay(row.changedAt),
        openedWithOn: factsOf(row).until,
        spent,
        budget,
      },
      user.today,
    ),
    changedAt: row.changedAt.toISOString(),
    changedBy: nameIn(names, lastWriter(row)),
    may: {
      write: groupPlanPolicy.write(user, reached, 'analysis'),
      comment: groupPlanPolicy.comment(user, reached),
      states: statesFor(user, reached),
    },
  });
}

export function lastWriter({ sections }: Pick<PlanRow, 'sections'>): string | null {
  const saved = sections.filter(({ savedAt }) => savedAt !== null);
  return saved.sort((a, b) => Number(b.savedAt) - Number(a.savedAt))[0]?.writerId ?? null;
}

/** The texts in the order of the plan. */
export const toSections = (
  user: User,
  row: PlanRow,
  { pupils, names }: { pupils: number; names: Names },
): PlanSection[] => sectionKeys.map((key) => toSection(user, row, { key, pupils, names }));

export function toSection(
  user: User,
  row: PlanRow,
  { key, pupils, names }: { key: SectionKey; pupils: number; names: Names },
): PlanSection {
  const found = row.sections.find((one) => one.key === key);
  return PlanSection.parse({
    key,
    text: found?.text ?? '',
    version: found?.version ?? 1,
    writer: nameIn(names, found?.writerId ?? null),
    savedAt: found?.savedAt?.toISOString() ?? null,
    may: { write: groupPlanPolicy.write(user, inReach(row, pupils), key) },
  });
}
