import type { Tx } from '#backend/database/database';
import { whereEmployedOn } from '#backend/organisation/staff.queries';
import { toDate } from '#backend/platform/clock';
import type { Day } from '#domain/calendar/day';
import type { Role } from '#contract/permissions';
import type { Language } from '#contract/primitives';

export const sessionRow = { id: true, device: true, createdAt: true, lastSeenAt: true, expiresAt: true } as const;

export const findByEmail = (tx: Tx, email: string, today: Day) =>
  tx.staff.findMany({ where: { email, ...whereEmployedOn(today) }, select: { boardId: true, id: true }, take: 20 });

export const findPasswordHash = (tx: Tx, staffId: string) =>
  tx.credential.findFirst({ where: { staffId }, select: { passwordHash: true } });

export const findByHash = (tx: Tx, tokenHash: string) =>
  tx.session.findFirst({
    where: { tokenHash },
    select: { boardId: true, id: true, staffId: true, lastSeenAt: true, expiresAt: true },
  });

export type PersonRow = {
  firstName: string;
  lastName: string;
  email: string;
  language: Language;
  roles: { role: Role; schoolId: string | null }[];
  groupIds: string[];
  standsInFor: string[];
};

/** The person with the roles of today and the groups of this school year, in one query: it precedes every request. */
export async function findPerson(tx: Tx, staffId: string, today: Day): Promise<PersonRow | null> {
  const day = toDate(today);
  const rows = await tx.$queryRaw<PersonRow[]>`
    SELECT s."firstName", s."lastName", s.email, s.language,
      (SELECT coalesce(json_agg(json_build_object('role', r.role, 'schoolId', r."schoolId")), '[]') FROM "RoleAssignment" r
        WHERE r."staffId" = s.id AND r."fromOn" <= ${day}::date AND (r."untilOn" IS NULL OR r."untilOn" >= ${day}::date)) AS roles,
      (SELECT coalesce(json_agg(t."groupId"), '[]') FROM "GroupTeacher" t
        JOIN "Group" g ON g."boardId" = t."boardId" AND g.id = t."groupId"
        JOIN "SchoolYear" y ON y."boardId" = g."boardId" AND y.label = g."schoolYear"
        WHERE t."staffId" = s.id AND ${day}::date BETWEEN y."startsOn" AND y."endsOn") AS "groupIds",
      (SELECT coalesce(json_agg(l."staffId"), '[]') FROM "Leave" l
        WHERE l."substituteId" = s.id AND ${day}::date BETWEEN l."fromOn" AND l."untilOn") AS "standsInFor"
    FROM "Staff" s WHERE s.id = ${staffId}::uuid AND (s."leftOn" IS NULL OR s."leftOn" > ${day}::date)`;
  return rows[0] ?? null;
}
