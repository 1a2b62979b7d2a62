import { Prisma } from '#backend/database/generated/client';
import { toDate } from '#backend/platform/clock';
import type { Role } from '#contract/permissions';
import type { Day } from '#domain/calendar/day';

/** What is asked of the reader `s` of news, whatever the news is about. */
export const readerOn = (day: Day) => ({
  isEmployed: Prisma.sql`(s."leftOn" IS NULL OR s."leftOn" > ${toDate(day)}::date)`,
  wantsMail: wants(['digest']),
  wantsNews: wants(['digest', 'news']),
  /** From when on something is new: since the last mail, and at most a week back. */
  newSince: Prisma.sql`greatest(${toDate(day)}::timestamptz - interval '7 days', (
    SELECT max(m."createdAt") FROM "Mail" m WHERE m."boardId" = s."boardId" AND m."staffId" = s.id AND m.kind = 'digest'
      AND m.state IN ('sending', 'sent', 'unknown')))`,
  /** One of these roles; `schoolId` is a column. */
  hasRole: (roles: readonly Role[], schoolId: Prisma.Sql) => Prisma.sql`
    EXISTS (SELECT FROM "RoleAssignment" r WHERE r."boardId" = s."boardId" AND r."staffId" = s.id AND r.role = ANY(${[...roles]})
      AND r."schoolId" = ${schoolId} AND r."fromOn" <= ${toDate(day)}::date
      AND (r."untilOn" IS NULL OR r."untilOn" >= ${toDate(day)}::date))`,
});

/** None of these kinds of mail was stopped by the reader `s`. */
const wants = (kinds: readonly string[]) => Prisma.sql`NOT EXISTS (SELECT FROM "ReminderPreference" o
  WHERE o."boardId" = s."boardId" AND o."staffId" = s.id AND o.kind = ANY(${[...kinds]}))`;
