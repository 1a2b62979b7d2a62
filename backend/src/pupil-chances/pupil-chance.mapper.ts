import { pupilLabel } from '#backend/organisation/names';
import { DomainChance, PupilChance } from '#contract/pupil-chances';
import { chancesOf } from '#domain/forecast/chances';
import { isNearBoundary } from '#domain/forecast/near-boundary';
import { type Domain, domains } from '#domain/results/levels';
import type { PupilWithChances } from './pupil-chances.queries';

/** `domain`: the one that «near the boundary» is about; all of them when none was asked for. */
export function toPupilChance(row: PupilWithChances, domain: Domain | undefined): PupilChance {
  const [now] = row.enrolments;
  const chances = domainChances(row);
  return PupilChance.parse({
    id: row.id,
    label: pupilLabel(row.identity),
    schoolId: now?.schoolId ?? row.chances[0]?.run.schoolId,
    groupId: now?.groupId ?? null,
    groupName: now?.group?.name ?? null,
    yearGroup: now?.yearGroup ?? null,
    resultsYear: row.chances[0]?.resultsYear ?? null,
    exempt: row.outcomes.length > 0,
    near: chances.some((one) => one.near && (domain === undefined || one.domain === domain)),
    chances,
  });
}

/** One run's, in the order of the screens; nothing for who is exempt. */
function domainChances({ chances, outcomes }: PupilWithChances): DomainChance[] {
  if (outcomes.length > 0) return [];
  const runId = chances[0]?.run.id;
  const own = chances.filter(({ run }) => run.id === runId);
  return domains.flatMap((domain) => {
    const found = own.find((one) => one.domain === domain);
    if (!found) return [];
    return DomainChance.parse({ ...found, near: isNearBoundary(chancesOf(found)) });
  });
}
