import { addDays, type Day } from '#domain/calendar/day';
import { schoolYearOf, startOf } from '#domain/calendar/school-year';
import { threadStates } from '#domain/consultations/thread';
import type { BoardRows, Row } from './board-tables';
import { formLines, threads } from './consultation-texts';
import type { GeneratedBoard } from './generate-board';
import { Random } from './random';
import { schoolDayAt } from './school-day';

type Thread = { on: Day; state: (typeof threadStates)[number]; teacherId: string; visitorId: string };
type Place = { rows: BoardRows; random: Random; schoolId: string; today: Day };

/**
 * Visits of the past school year and of this one, at the first three schools: most teachers once or twice, some not yet, and
 * one who is starting. The accounts have a thread in every part, so that each of them has something to go on with.
 */
export function addConsultations({ rows, schoolIds }: Pick<GeneratedBoard, 'rows' | 'schoolIds'>, today: Day): void {
  const random = new Random(Number.parseInt((schoolIds[0] ?? '0').slice(0, 8), 16) + 5);
  for (const schoolId of schoolIds.slice(0, 3)) addSchoolVisits({ rows, random, schoolId, today });
}

function addSchoolVisits(place: Place): void {
  const { rows, random, schoolId, today } = place;
  const of = (role: string) =>
    rows.RoleAssignment.filter((one) => one.schoolId === schoolId && one.role === role).map(({ staffId }) =>
      String(staffId),
    );
  const [visitorId] = of('coach');
  const teachers = byAccount(rows, of('teacher'));
  const [own, colleague] = teachers;
  if (!visitorId || !own || !colleague) return;
  const started = startOf(schoolYearOf(today));
  teachers.forEach((teacherId, nth) => {
    const lastYear = schoolDayAt(started, -(60 + random.whole(0, 200)));
    if (nth % 4 !== 3) addThread(place, { on: lastYear, state: 'agreed', teacherId, visitorId });
    const thisYear = random.whole(35, 90);
    const on = schoolDayAt(started, thisYear);
    if (on < today && nth % 3 === 2)
      addThread(place, { on, state: nth % 2 === 0 ? 'agreed' : 'talked', teacherId, visitorId });
  });
  addThread(place, { on: schoolDayAt(today, -2), state: 'held', teacherId: own, visitorId });
  addThread(place, { on: schoolDayAt(today, 6), state: 'planned', teacherId: colleague, visitorId: own });
  addThread(place, { on: today, state: 'question', teacherId: colleague, visitorId });
  rows.ConsultationForm.push({ schoolId, items: JSON.stringify(formLines), updatedAt: `${started}T08:00:00Z` });
  const newest = teachers.at(-1);
  if (newest) rows.StartingTeacher.push({ staffId: newest, untilOn: addDays(started, 364) });
}

/** Who can log in comes first. */
function byAccount(rows: BoardRows, staffIds: readonly string[]): string[] {
  const accounts = new Set(rows.Credential.map(({ staffId }) => staffId));
  return [...staffIds].sort((a, b) => Number(accounts.has(b)) - Number(accounts.has(a)));
}

function addThread({ rows, random, schoolId, today }: Place, { on, state, teacherId, visitorId }: Thread): void {
  const id = random.uuid();
  const words = random.one(threads);
  const at = `${addDays(on < today ? on : today, -9)}T14:45:00Z`;
  const reached = threadStates.indexOf(state);
  const isPlanned = reached > 0;
  const colleagues = new Set(rows.RoleAssignment.filter(({ role }) => role === 'teacher').map((one) => one.staffId));
  rows.Consultation.push({
    id,
    schoolId,
    teacherId,
    visitorId: isPlanned ? visitorId : null,
    groupId: groupOf(rows, teacherId, schoolYearOf(on)),
    state,
    collegial: isPlanned && colleagues.has(visitorId),
    visitOn: isPlanned ? on : null,
    lesson: isPlanned ? words.lesson : '',
    cover: isPlanned && colleagues.has(visitorId) ? 'toArrange' : 'notNeeded',
    createdAt: at,
    updatedAt: at,
  });
  const written = [
    ['question', 0],
    ['visit', 2],
    ['talk', 3],
    ['reflection', 4],
  ] as const;
  for (const [key, from] of written)
    if (reached >= from) rows.ConsultationText.push({ consultationId: id, key, text: words[key], updatedAt: at });
  for (const { key, kind } of formLines)
    if (reached >= 2 && kind === 'seen')
      rows.ConsultationText.push({
        consultationId: id,
        key: `visit.${key}`,
        text: random.one(['yes', 'yes', 'yes', 'partly', 'no']),
        updatedAt: at,
      });
  if (state === 'agreed') rows.ConsultationAgreement.push(agreementOf(id, { random, words, teacherId, on, today }));
}

type Agreeing = { random: Random; words: (typeof threads)[number]; teacherId: string; on: Day; today: Day };

function agreementOf(
  consultationId: string,
  { random, words, teacherId, on, today }: Agreeing,
): Row<'ConsultationAgreement'> {
  const dueOn = addDays(on, 42);
  // What was due last year was done; of this year some are still open.
  const doneAt = dueOn < today ? `${dueOn}T13:00:00Z` : null;
  return { id: random.uuid(), consultationId, text: words.agreement, ownerId: teacherId, dueOn, doneAt };
}

function groupOf(rows: BoardRows, teacherId: string, schoolYear: string) {
  const own = new Set(rows.GroupTeacher.filter(({ staffId }) => staffId === teacherId).map(({ groupId }) => groupId));
  return rows.Group.find((group) => group.schoolYear === schoolYear && own.has(group.id))?.id ?? null;
}
