import { pupilsReadableBy } from '#backend/access/policies/pupil.policy';
import type { User } from '#backend/access/user';
import type { Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { whereEnrolledOn } from '#backend/organisation/pupils.queries';
import { spansDay } from '#backend/platform/spans-day';
import type { Day } from '#domain/calendar/day';
import type { HalfYear } from '#domain/group-plans/half-year';

const named = { identity: { select: { key: true, firstName: true, lastName: true } } } satisfies Prisma.PupilSelect;

/** Who is in a group on a day; also of a school year that is over. */
export const inGroupOn = (groupId: string, day: Day): Prisma.EnrolmentWhereInput => ({
  groupId,
  ...spansDay(day),
});

export const pupilsInGroup = async (tx: Tx, groupId: string, day: Day): Promise<string[]> =>
  (
    await tx.pupil.findMany({
      where: { enrolments: { some: inGroupOn(groupId, day) } },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
  ).map(({ id }) => id);

const placedRow = (today: Day) =>
  ({
    pupilId: true,
    needGroup: true,
    proposed: true,
    because: true,
    reason: true,
    chance: true,
    level: true,
    z: true,
    growth: true,
    moment: true,
    pupil: {
      select: {
        ...named,
        enrolments: {
          where: whereEnrolledOn(today),
          select: { groupId: true, group: { select: { name: true } } },
          orderBy: { fromOn: 'desc' },
          take: 1,
        },
      },
    },
  }) satisfies Prisma.GroupPlanPupilSelect;
export type PlacedRow = Prisma.GroupPlanPupilGetPayload<{ select: ReturnType<typeof placedRow> }>;

/** The placed pupils whom this person may read, by name. */
export const placedIn = (tx: Tx, user: User, planId: string) =>
  tx.groupPlanPupil.findMany({
    where: { planId, pupil: pupilsReadableBy(user) },
    select: placedRow(user.today),
    orderBy: [
      { pupil: { identity: { firstName: 'asc' } } },
      { pupil: { identity: { lastName: 'asc' } } },
      { pupilId: 'asc' },
    ],
  });

export const placementsOf = (tx: Tx, planId: string) =>
  tx.groupPlanPupil.findMany({
    where: { planId },
    select: { pupilId: true, needGroup: true, reason: true, proposed: true },
    orderBy: { pupilId: 'asc' },
  });

/** In which need group these pupils were in the half year before, whatever group they were in; the newest plan counts. */
export const placedBefore = (
  tx: Tx,
  pupilIds: readonly string[],
  { domain, half }: { domain: string; half: HalfYear },
) =>
  tx.groupPlanPupil.findMany({
    where: { pupilId: { in: [...pupilIds] }, plan: { domain, schoolYear: half.schoolYear, half: half.half } },
    select: { pupilId: true, needGroup: true, planId: true },
    orderBy: { plan: { createdAt: 'asc' } },
  });

export const namesOfPupils = async (tx: Tx, planId: string): Promise<string[]> =>
  (await tx.groupPlanPupil.findMany({ where: { planId }, select: { pupil: { select: named } } })).flatMap(
    ({ pupil }) => pupil.identity?.firstName ?? [],
  );

export type NewPlacement = Omit<PlacedRow, 'pupil' | 'reason'>;

export const addPlacements = (tx: Tx, of: { boardId: string; planId: string }, rows: readonly NewPlacement[]) =>
  tx.groupPlanPupil.createMany({ data: rows.map((row) => ({ ...of, ...row })) });

type Move = { pupilId: string; needGroup: string; reason: string | null };

/** All of them in one statement. */
export const movePupils = (tx: Tx, planId: string, moves: readonly Move[]) => tx.$executeRaw`
  UPDATE "GroupPlanPupil" p SET "needGroup" = m."needGroup", reason = m.reason
  FROM unnest(${moves.map(({ pupilId }) => pupilId)}::uuid[], ${moves.map(({ needGroup }) => needGroup)}::text[],
    ${moves.map(({ reason }) => reason)}::text[]) AS m("pupilId", "needGroup", reason)
  WHERE p."planId" = ${planId}::uuid AND p."pupilId" = m."pupilId"`;

export const removePlacements = (tx: Tx, planId: string, pupilIds: readonly string[]) =>
  tx.groupPlanPupil.deleteMany({ where: { planId, pupilId: { in: [...pupilIds] } } });
