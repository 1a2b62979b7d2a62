import { forecastsReadableBy } from '#backend/access/policies/forecast.policy';
import { pupilsReadableBy } from '#backend/access/policies/pupil.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { pupilRow, whereEnrolledOn } from '#backend/organisation/pupils.queries';
import type { PupilChanceList } from '#contract/pupil-chances';

type Asked = Pick<PupilChanceList, 'schoolId' | 'groupId' | 'resultsYear' | 'exempt' | 'id'>;

const chance = {
  domain: true,
  below1F: true,
  at1F: true,
  at1S2F: true,
  evidence: true,
  moment: true,
  resultsYear: true,
  run: { select: { id: true, schoolId: true, cutOffOn: true, createdAt: true } },
} satisfies Prisma.ForecastPupilChanceSelect;

/** Of the runs that schools go by today; the newest first, for who is in the run of a former school too. */
const chancesOf = (user: User, schoolId?: string) =>
  ({
    where: { run: { AND: [forecastsReadableBy(user)], inForce: { some: {} }, ...(schoolId && { schoolId }) } },
    select: chance,
    orderBy: [{ run: { createdAt: 'desc' } }, { domain: 'asc' }],
  }) satisfies Prisma.Pupil$chancesArgs;

const row = (user: User, schoolId?: string) =>
  ({ ...pupilRow(user.today), chances: chancesOf(user, schoolId) }) satisfies Prisma.PupilSelect;
export type PupilWithChances = Prisma.PupilGetPayload<{ select: ReturnType<typeof row> }>;

/** By name: the pupils that were asked for and may be seen. */
export const pupilIdsAsked = async (tx: Tx, user: User, asked: Asked): Promise<string[]> =>
  (
    await tx.pupil.findMany({
      where: { AND: [pupilsReadableBy(user), whereAsked(user, asked)] },
      select: { id: true },
      orderBy: [{ identity: { lastName: 'asc' } }, { identity: { firstName: 'asc' } }, { id: 'asc' }],
    })
  ).map(({ id }) => id);

/** The runs that the chances of a list are from, the newest first. */
export const runIdsAsked = async (tx: Tx, user: User, { schoolId }: Asked): Promise<string[]> =>
  (
    await tx.forecastRun.findMany({
      where: chancesOf(user, schoolId).where.run,
      select: { id: true },
      orderBy: { createdAt: 'desc' },
    })
  ).map(({ id }) => id);

export const pupilsWithChances = (tx: Tx, user: User, asked: Asked) =>
  tx.pupil.findMany({
    where: { AND: [pupilsReadableBy(user), whereAsked(user, asked)] },
    select: row(user, asked.schoolId),
  });

function whereAsked(user: User, { id, schoolId, groupId, resultsYear, exempt }: Asked): Prisma.PupilWhereInput {
  const { where } = chancesOf(user, schoolId);
  const enrolled = {
    ...whereEnrolledOn(user.today),
    yearGroup: { gte: 5 },
    ...(schoolId && { schoolId }),
    ...(groupId && { groupId }),
  };
  return {
    ...(id && { id: { in: id } }),
    enrolments: { some: enrolled },
    ...(exempt
      ? { outcomes: { some: { exempt: true } } }
      : { chances: { some: { ...where, ...(resultsYear && { resultsYear }) } }, outcomes: { none: { exempt: true } } }),
  };
}

/** The newest moments of a whole cohort in a run: the latest of them is the moment it was forecast from. */
export const momentsOfCohort = async (tx: Tx, runId: string, resultsYear: number): Promise<string[]> =>
  (
    await tx.forecastPupilChance.findMany({
      where: { runId, resultsYear, moment: { not: null } },
      select: { moment: true },
      distinct: ['moment'],
    })
  ).flatMap(({ moment }) => moment ?? []);
