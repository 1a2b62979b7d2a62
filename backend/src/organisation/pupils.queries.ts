import type { Prisma } from '#backend/database/generated/client';
import type { Tx } from '#backend/database/database';
import { toDate } from '#backend/platform/clock';
import { pageArguments } from '#backend/platform/list-page';
import { spansDay } from '#backend/platform/spans-day';
import { joinNormOfResult } from '#backend/results/norm-of-result.queries';
import type { PupilList } from '#contract/pupils';
import type { Day } from '#domain/calendar/day';

/** Enrolled on a day: from the first day up to and including the last. */
export const whereEnrolledOn = (today: Day) => ({
  ...spansDay(today),
  year: { startsOn: { lte: toDate(today) }, endsOn: { gte: toDate(today) } },
});

export const pupilRow = (today: Day) =>
  ({
    id: true,
    leftOn: true,
    identity: { select: { key: true, firstName: true, lastName: true } },
    enrolments: {
      where: whereEnrolledOn(today),
      select: { schoolId: true, groupId: true, yearGroup: true, group: { select: { name: true } } },
      orderBy: { fromOn: 'desc' },
      take: 1,
    },
    outcomes: { where: { exempt: true }, select: { id: true }, take: 1 },
  }) satisfies Prisma.PupilSelect;
export type PupilRow = Prisma.PupilGetPayload<{ select: ReturnType<typeof pupilRow> }>;

const orderings = {
  label: (order: Prisma.SortOrder): Prisma.PupilOrderByWithRelationInput => ({ identity: { lastName: order } }),
  yearGroup: (order: Prisma.SortOrder) => ({ identity: { birthDate: order === 'asc' ? 'desc' : 'asc' } as const }),
};

export function wherePupil({ id, groupId, schoolId, yearGroup }: PupilList, today: Day): Prisma.PupilWhereInput {
  const enrolment = { ...(groupId && { groupId }), ...(schoolId && { schoolId }), ...(yearGroup && { yearGroup }) };
  const byEnrolment = Object.keys(enrolment).length > 0;
  return {
    ...(id && { id: { in: id } }),
    // A group belongs to one school year, so its pupils are its pupils also when that year is over.
    ...(byEnrolment && { enrolments: { some: groupId ? enrolment : { ...enrolment, ...whereEnrolledOn(today) } } }),
  };
}

export const whereNamed = (text: string): Prisma.PupilWhereInput => ({
  AND: text.split(/\s+/).map((word) => ({
    identity: {
      OR: [
        { firstName: { contains: word, mode: 'insensitive' as const } },
        { lastName: { contains: word, mode: 'insensitive' as const } },
        { key: word },
      ],
    },
  })),
});

type Ask = { query: PupilList; today: Day };

export const listPupils = (tx: Tx, where: Prisma.PupilWhereInput, { query, today }: Ask) =>
  tx.pupil.findMany({ where, select: pupilRow(today), ...pageArguments(query, orderings) });

export const countPupils = (tx: Tx, where: Prisma.PupilWhereInput) => tx.pupil.count({ where });

export const findPupil = (tx: Tx, where: Prisma.PupilWhereInput, today: Day) =>
  tx.pupil.findFirst({ where, select: pupilRow(today) });

/** The newest result of a pupil in a domain, with the norm that held on its day. */
export type LatestResult = {
  pupilId: string;
  domain: 'lezen' | 'taalverzorging' | 'rekenen';
  yearGroup: number;
  moment: 'B' | 'M' | 'E';
  takenOn: Date;
  score: number | null;
  referenceLevel: '<1F' | '1F' | '1S/2F' | null;
  mean: number | null;
  sd: number | null;
  cut1F: number | null;
  cut1S2F: number | null;
};

/** One query for all pupils of a page. Tests of a method say something of a lesson, not of a level. */
export const latestResults = (tx: Tx, pupilIds: readonly string[], today: Day) => tx.$queryRaw<LatestResult[]>`
  SELECT r.*, norm.mean, norm.sd, norm."cut1F", norm."cut1S2F" FROM (
    SELECT DISTINCT ON ("pupilId", domain) "pupilId", domain, "yearGroup", moment, "testLevel", "takenOn", score,
      "referenceLevel", "instrumentId"
    FROM "Result" WHERE "pupilId" = ANY(${[...pupilIds]}::uuid[]) AND "takenOn" <= ${toDate(today)}::date
      AND NOT EXISTS (SELECT FROM "Instrument" i WHERE i."boardId" = "Result"."boardId" AND i.id = "instrumentId" AND i.kind = 'method')
    ORDER BY "pupilId", domain, "takenOn" DESC, id) r
  ${joinNormOfResult}`;
