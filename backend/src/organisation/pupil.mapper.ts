import { toDay } from '#backend/platform/clock';
import { type LevelToday, Pupil } from '#contract/pupils';
import { cutsOf, levelOfResult } from '#domain/results/level-of-result';
import { careerMoment } from '#domain/results/moments';
import { pupilLabel } from './names';
import type { LatestResult, PupilRow } from './pupils.queries';

export function toPupil(
  { id, leftOn, identity, enrolments, outcomes }: PupilRow,
  latest: readonly LatestResult[],
): Pupil {
  const [now] = enrolments;
  return Pupil.parse({
    id,
    label: pupilLabel(identity),
    schoolId: now?.schoolId ?? null,
    groupId: now?.groupId ?? null,
    groupName: now?.group?.name ?? null,
    yearGroup: now?.yearGroup ?? null,
    leftOn: leftOn && toDay(leftOn),
    exempt: outcomes.length > 0,
    levels: latest.flatMap((result) => toLevel(result) ?? []),
  });
}

function toLevel({
  domain,
  referenceLevel,
  score,
  mean,
  sd,
  cut1F,
  cut1S2F,
  yearGroup,
  moment,
  takenOn,
}: LatestResult): LevelToday | null {
  const norm = mean !== null && sd !== null ? { mean, sd, cuts: cutsOf({ cut1F, cut1S2F }) } : null;
  const known = levelOfResult({ domain, reported: referenceLevel, score, norm, ownHistory: null });
  return known && { domain, ...known, moment: careerMoment(yearGroup, moment), takenOn: toDay(takenOn) };
}
