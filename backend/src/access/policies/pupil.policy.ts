import type { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import { spansDay } from '#backend/platform/spans-day';
import type { Day } from '#domain/calendar/day';
import { reachOf, type User } from '../user';

/**
 * Pupils are read by who teaches their group now, by leader and coach of the school they go to or left last, and by the
 * administrator. Who moved to another school or group of the board is theirs no longer: the file went along.
 */
export function pupilsReadableBy(user: User): Prisma.PupilWhereInput {
  const reach = reachOf(user, 'pupil.read');
  if (reach.board) return {};
  const [schools, groups] = [[...reach.schoolIds], [...reach.groupIds]];
  return {
    OR: [
      pupilsOfSchools(schools, user.today),
      {
        enrolments: {
          some: { groupId: { in: groups } },
          none: { groupId: { notIn: groups }, ...whereInForce(user.today) },
        },
      },
    ],
  };
}

/** Who goes to one of these schools, or left one of them last. */
export const pupilsOfSchools = (schools: readonly string[], today: Day): Prisma.PupilWhereInput => ({
  enrolments: {
    some: { schoolId: { in: [...schools] } },
    none: { schoolId: { notIn: [...schools] }, ...whereInForce(today) },
  },
});

/** Enrolled on that day; an enrolment without a last day ends with its school year. */
const whereInForce = (today: Day): Prisma.EnrolmentWhereInput => ({
  ...spansDay(today),
  year: { startsOn: { lte: toDate(today) }, endsOn: { gte: toDate(today) } },
});
