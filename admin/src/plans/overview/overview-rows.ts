import type { GroupPlan } from '#contract/group-plans';
import type { Group } from '#contract/groups';
import { type Domain, domains } from '#domain/results/levels';

export type OverviewRow = { group: Group; domain: Domain; plan: GroupPlan | null };

/** Plans begin where tests do. */
const firstYearGroup = 3;

/** Every group and domain with its plan, or without: the youngest groups first. */
export function rowsOf(groups: readonly Group[], plans: readonly GroupPlan[], domain: Domain | ''): OverviewRow[] {
  const known = new Map(plans.map((plan) => [`${plan.groupId} ${plan.domain}`, plan]));
  const watched = groups.filter(
    ({ id, yearGroups }) =>
      yearGroups.some((year) => year >= firstYearGroup) || plans.some(({ groupId }) => groupId === id),
  );
  return [...watched]
    .sort(inSchoolOrder)
    .flatMap((group) =>
      domains
        .filter((one) => domain === '' || one === domain)
        .map((one) => ({ group, domain: one, plan: known.get(`${group.id} ${one}`) ?? null })),
    );
}

const inSchoolOrder = (a: Group, b: Group): number =>
  a.schoolName.localeCompare(b.schoolName) ||
  (a.yearGroups[0] ?? 0) - (b.yearGroups[0] ?? 0) ||
  a.name.localeCompare(b.name);

/** Only that group, where it is among them: who may no longer see it sees the others. */
export function ofGroup(rows: readonly OverviewRow[], groupId: string): OverviewRow[] {
  const own = rows.filter(({ group }) => group.id === groupId);
  return own.length > 0 ? own : [...rows];
}
