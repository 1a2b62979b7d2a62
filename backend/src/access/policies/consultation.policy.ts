import type { Prisma } from '#backend/database/generated/client';
import type { ThreadPart } from '#domain/consultations/thread';
import { may, reachOf, type User } from '../user';

export type ConsultationInReach = {
  schoolId: string;
  teacherId: string;
  visitorId: string | null;
  state: string;
  shares: readonly { staffId: string }[];
};

/** Leader and coach know that a visit is planned, held or agreed upon; a question that is not planned is the teacher's alone. */
const followsCourse = (user: User, { schoolId, state }: ConsultationInReach): boolean =>
  state !== 'question' && reachOf(user, 'consultation.read').schoolIds.includes(schoolId);

export const consultationPolicy = {
  read: (user: User, one: ConsultationInReach): boolean =>
    consultationPolicy.readContent(user, one) || followsCourse(user, one),
  /** What is written is of the teacher and the visitor, and of whom the teacher shared it with; no role opens it. */
  readContent: (user: User, { teacherId, visitorId, shares }: ConsultationInReach): boolean =>
    may(user, 'consultation.read') &&
    [teacherId, visitorId, ...shares.map(({ staffId }) => staffId)].includes(user.staffId),
  partOf: (user: User, { teacherId, visitorId }: ConsultationInReach): ThreadPart | null => {
    if (!may(user, 'consultation.edit')) return null;
    if (teacherId === user.staffId) return 'teacher';
    return visitorId === user.staffId ? 'visitor' : null;
  },
  /** Sharing onward is for the teacher alone, at any time. */
  share: (user: User, one: ConsultationInReach): boolean => consultationPolicy.partOf(user, one) === 'teacher',
};

/** Twin of `read`, for lists. */
export function consultationsReadableBy(user: User): Prisma.ConsultationWhereInput {
  const { schoolIds } = reachOf(user, 'consultation.read');
  return {
    OR: [...partsOf(user), { schoolId: { in: [...schoolIds] }, state: { not: 'question' } }],
  };
}

/** Twin of `readContent`. */
export const partsOf = ({ staffId }: User): Prisma.ConsultationWhereInput[] => [
  { teacherId: staffId },
  { visitorId: staffId },
  { shares: { some: { staffId } } },
];
