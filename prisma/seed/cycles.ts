import { addDays, type Day } from '#domain/calendar/day';
import { schoolYearAfter, schoolYearOf, startOf } from '#domain/calendar/school-year';
import type { BoardRows, Row } from './board-tables';
import { agreements, closedTexts, concerns, meeting, runningTexts, trainings } from './cycle-texts';
import type { GeneratedBoard } from './generate-board';
import { Random } from './random';

type Place = { rows: BoardRows; random: Random; schoolId: string; today: Day };
type People = { leader: string; coach: string; adviser: string | null; teachers: readonly string[] };

/**
 * At the first three schools a cycle for begrijpend lezen that is under way: werkgroep, conclusion and agreements are there,
 * the team meeting is ahead. At the first one also last year's for rekenen, closed.
 */
export function addCycles({ rows, schoolIds }: Pick<GeneratedBoard, 'rows' | 'schoolIds'>, today: Day): void {
  const random = new Random(Number.parseInt((schoolIds[0] ?? '0').slice(0, 8), 16) + 17);
  schoolIds.slice(0, 3).forEach((schoolId, nth) => {
    const place = { rows, random, schoolId, today };
    const people = peopleOf(place);
    if (!people) return;
    addRunning(place, people);
    if (nth === 0) addClosed(place, people);
  });
}

function peopleOf({ rows, schoolId }: Place): People | null {
  const of = (role: string) =>
    rows.RoleAssignment.filter((one) => one.schoolId === schoolId && one.role === role).map((one) =>
      String(one.staffId),
    );
  const [[leader], [coach], [adviser]] = [of('schoolLeader'), of('coach'), of('adviser')];
  // Who can log in comes first, so that the accounts of the demo have something to do in it.
  const accounts = new Set(rows.Credential.map(({ staffId }) => staffId));
  const teachers = of('teacher').sort((a, b) => Number(accounts.has(b)) - Number(accounts.has(a)));
  return leader && coach ? { leader, coach, adviser: adviser ?? null, teachers } : null;
}

type Wanted = Pick<Row<'Cycle'>, 'domain' | 'focus' | 'schoolYear'> & Partial<Row<'Cycle'>>;

function addCycle({ rows, random, schoolId, today }: Place, people: People, wanted: Wanted): string {
  const id = random.uuid();
  const at = `${addDays(today, -50)}T13:15:00Z`;
  rows.Cycle.push({
    id,
    schoolId,
    half: 0,
    ownerId: people.coach,
    copiedFromId: null,
    closedAt: null,
    createdAt: at,
    updatedAt: at,
    ...wanted,
  });
  const parts = [
    [people.leader, 'schoolLeader'],
    [people.coach, 'coach'],
    ...(people.adviser ? [[people.adviser, 'adviser']] : []),
    ...people.teachers.slice(0, 3).map((one) => [one, 'teacher']),
  ] as const;
  const known = new Set<string>();
  for (const [staffId = '', part = ''] of parts) {
    if (!known.has(staffId)) rows.CycleMember.push({ cycleId: id, staffId, part });
    known.add(staffId);
  }
  return id;
}

type Texts = { cycleId: string; writerId: string; texts: Readonly<Record<string, string>> };

function addTexts({ rows, today }: Place, { cycleId, writerId, texts }: Texts): void {
  const savedAt = `${addDays(today, -25)}T14:20:00Z`;
  for (const [key, text] of Object.entries(texts)) {
    const isWritten = text !== '';
    const written = isWritten ? { version: 2, writerId, savedAt } : { version: 1, writerId: null, savedAt: null };
    rows.CycleText.push({ cycleId, key, text, ...written });
    if (isWritten) rows.CycleTextVersion.push({ cycleId, key, text, version: 2, writerId, savedAt });
  }
}

function addItem({ rows, random }: Place, item: Partial<Row<'CycleItem'>> & { cycleId: string; kind: string }): string {
  const id = random.uuid();
  const empty = { title: '', text: '', form: '', onDay: null, staffId: null, hours: null, cover: null, answer: '' };
  rows.CycleItem.push({ id, ...empty, helpAsked: false, doneOn: null, ...item });
  return id;
}

function addRunning(place: Place, people: People): void {
  const { rows, today } = place;
  const schoolYear = schoolYearOf(today);
  const cycleId = addCycle(place, people, { domain: 'lezen', focus: 'begrijpend lezen', schoolYear });
  addTexts(place, { cycleId, writerId: people.coach, texts: runningTexts });
  const staffId = people.coach;
  for (const title of agreements)
    addItem(place, { cycleId, kind: 'agreement', title, staffId, onDay: addDays(today, 40) });
  for (const { title, text, days } of trainings) {
    const id = addItem(place, { cycleId, kind: 'training', title, text, staffId, onDay: addDays(today, days) });
    const there = days < 0 ? people.teachers.filter((_one, at) => at % 4 !== 3) : [];
    for (const one of there) rows.CycleItemStaff.push({ itemId: id, staffId: one });
  }
  for (const { title, answer, ...concern } of concerns) {
    const named = 'named' in concern ? (people.teachers[1] ?? null) : null;
    addItem(place, { cycleId, kind: 'concern', title, answer, staffId: named, helpAsked: named !== null });
  }
  const meetingId = addItem(place, { cycleId, kind: 'meeting', ...meeting, onDay: addDays(today, 12) });
  for (const one of people.teachers.slice(1, 4)) rows.CycleItemStaff.push({ itemId: meetingId, staffId: one });
  people.teachers.slice(0, 4).forEach((one, at) => {
    addItem(place, { cycleId, kind: 'duty', staffId: one, hours: 8 + 2 * (at % 2), cover: at % 2 ? 'arranged' : 'toArrange' }); // prettier-ignore
  });
  const evaluations = [addDays(startOf(schoolYear), 200), addDays(startOf(schoolYear), 320)];
  for (const onDay of evaluations) addItem(place, { cycleId, kind: 'evaluation', onDay });
}

function addClosed(place: Place, people: People): void {
  const schoolYear = schoolYearAfter(schoolYearOf(place.today), -1);
  const started = startOf(schoolYear);
  const closedAt = `${addDays(started, 340)}T12:00:00Z`;
  const wanted = { domain: 'rekenen', focus: 'automatiseren', schoolYear, closedAt, createdAt: `${started}T09:00:00Z` };
  const cycleId = addCycle(place, people, wanted);
  addTexts(place, { cycleId, writerId: people.leader, texts: closedTexts });
  addItem(place, {
    cycleId,
    kind: 'agreement',
    title: 'Elke rekenles begint met tien minuten automatiseren',
    doneOn: addDays(started, 90),
  });
  const outcomes = [
    'Na de M-toetsen: groep 4 rekent vlotter; groep 6 nog niet. De tien minuten gaan ook in groep 6 door.',
    'Aan het eind: meer groepen boven hun verwachting. We houden het vast en maken het deel van de rekenles.',
  ];
  outcomes.forEach((text, nth) =>
    addItem(place, { cycleId, kind: 'evaluation', text, onDay: addDays(started, nth === 0 ? 200 : 325) }),
  );
}
