import type { Tx } from '#backend/database/database';
import { toDate, toDay } from '#backend/platform/clock';
import { addDays, type Day } from '#domain/calendar/day';
import { schoolYearOf } from '#domain/calendar/school-year';
import { openAgreements, plannedVisits, schoolsThatVisit } from './consultations-due.queries';
import { trackTeachers } from './track-teachers';

/** One thing that is due to one person: what kind of thing, where and until when; never what it is about. */
export type ConsultationDue = {
  id: string;
  kind: 'planVisit' | 'holdVisit' | 'keepAgreement';
  staffId: string;
  schoolId: string;
  schoolName: string;
  dueOn: Day;
  /** The page of Koers where it is done. */
  path: string;
};

/** Visits on their day, agreements on theirs, and a visit that has to be planned; of who works here on `employedOn`. */
export async function consultationsDue(
  tx: Tx,
  { employedOn, until }: { employedOn: Day; until: Day },
): Promise<ConsultationDue[]> {
  const visits = (await plannedVisits(tx, employedOn, toDate(until))).flatMap(
    ({ id, schoolId, school, visitOn, ...who }) =>
      [who.teacherId, who.visitorId].flatMap((staffId) =>
        staffId && visitOn
          ? [dueOf('holdVisit', { id, staffId, schoolId, schoolName: school.name, dueOn: toDay(visitOn) })]
          : [],
      ),
  );
  const agreements = (await openAgreements(tx, employedOn, toDate(until))).map(
    ({ id, ownerId, dueOn, consultation }) => ({
      ...dueOf('keepAgreement', {
        id: consultation.id,
        staffId: ownerId,
        schoolId: consultation.schoolId,
        schoolName: consultation.school.name,
        dueOn: toDay(dueOn),
      }),
      id,
    }),
  );
  return [...visits, ...agreements, ...(await visitsToPlan(tx, { day: employedOn, until }))];
}

type ToPlan = { day: Day; until: Day; of?: { staffId: string; schoolIds: readonly string[] } };

/**
 * Of everybody, or `of` one teacher. Only at a school that works with consultations: where nobody was visited for a year
 * nobody is reminded.
 */
export async function visitsToPlan(tx: Tx, { day, until, of }: ToPlan): Promise<ConsultationDue[]> {
  const visiting = await schoolsThatVisit(tx, toDate(addDays(day, -365)));
  const schoolIds = visiting.filter((id) => of === undefined || of.schoolIds.includes(id));
  if (schoolIds.length === 0) return [];
  const asked = { schoolIds, schoolYear: schoolYearOf(day), today: day, staffId: of?.staffId };
  const teachers = await trackTeachers(tx, asked);
  return teachers.flatMap(({ id, teacherId: staffId, schoolId, schoolName, dueOn, plannedOn }) =>
    dueOn !== null && plannedOn === null && dueOn <= until
      ? [{ ...dueOf('planVisit', { id, staffId, schoolId, schoolName, dueOn }), path: '/consultations' }]
      : [],
  );
}

const dueOf = (kind: ConsultationDue['kind'], thing: Omit<ConsultationDue, 'kind' | 'path'>): ConsultationDue => ({
  ...thing,
  kind,
  path: `/consultations/${thing.id}/show`,
});
