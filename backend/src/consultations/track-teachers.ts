import type { Tx } from '#backend/database/database';
import { fullName } from '#backend/organisation/names';
import { toDay } from '#backend/platform/clock';
import type { ConsultationCount, ConsultationTracking } from '#contract/consultation-tracking';
import type { Day } from '#domain/calendar/day';
import { type SchoolYear } from '#domain/calendar/school-year';
import { isHeld, type ThreadState } from '#domain/consultations/thread';
import { countVisits, type Tracked, trackVisits } from '#domain/consultations/visits';
import { schoolNames, teachersAt, type VisitRow, visitsAt } from './tracking.queries';

export type TrackedTeacher = Omit<ConsultationTracking, 'may'>;
type Asked = { schoolIds: readonly string[] | null; schoolYear: SchoolYear; today: Day; staffId?: string | undefined };

/** Every teacher of these schools (null: of the board), or that one of them, with the visits of a school year; who teaches at two schools is there twice. */
export async function trackTeachers(
  tx: Tx,
  { schoolIds, schoolYear, today, staffId: only }: Asked,
): Promise<TrackedTeacher[]> {
  const visits = new Map<string, VisitRow[]>();
  for (const visit of await visitsAt(tx, schoolIds, only)) {
    const key = `${visit.schoolId} ${visit.teacherId}`;
    visits.set(key, [...(visits.get(key) ?? []), visit]);
  }
  const seen = new Set<string>();
  return (await teachersAt(tx, schoolIds, today, only)).flatMap(({ id, staffId, schoolId, fromOn, staff, school }) => {
    const key = `${schoolId} ${staffId}`;
    if (seen.has(key) || !schoolId) return [];
    seen.add(key);
    const own = visits.get(key) ?? [];
    const until = staff.startingTeacher && toDay(staff.startingTeacher.untilOn);
    const startingUntil = until && until >= today ? until : null;
    const tracked = trackVisits(
      { schoolYear, starting: startingUntil !== null, since: toDay(fromOn), visits: own.flatMap(toVisit) },
      today,
    );
    return {
      id,
      teacherId: staffId,
      teacherName: fullName(staff),
      schoolId,
      schoolName: school?.name ?? '',
      schoolYear,
      startingUntil,
      ...tracked,
      ...besides(own, tracked, today),
      version: staff.startingTeacher?.version ?? 0,
    };
  });
}

const toVisit = ({ visitOn, state }: VisitRow) =>
  visitOn ? [{ on: toDay(visitOn), held: isHeld(state as ThreadState) }] : [];

function besides(own: readonly VisitRow[], { plannedOn }: Tracked, today: Day) {
  const planned = own.find(({ visitOn, state }) => state === 'planned' && visitOn && toDay(visitOn) === plannedOn);
  const open = own.flatMap(({ agreements }) => agreements).filter(({ doneAt }) => doneAt === null);
  return {
    plannedWith: planned?.visitor ? fullName(planned.visitor) : null,
    coverToArrange: planned?.cover === 'toArrange',
    openAgreements: open.length,
    lateAgreements: open.filter(({ dueOn }) => toDay(dueOn) < today).length,
  };
}

/** The same in counts per school, also for a school without teachers. */
export async function countPerSchool(tx: Tx, asked: Asked): Promise<ConsultationCount[]> {
  const teachers = await trackTeachers(tx, asked);
  return (await schoolNames(tx, asked.schoolIds)).map(({ id, name }) => {
    const own = teachers.filter(({ schoolId }) => schoolId === id);
    const openAgreements = own.reduce((sum, one) => sum + one.openAgreements, 0);
    return { id, schoolName: name, schoolYear: asked.schoolYear, ...countVisits(own), openAgreements };
  });
}
