import { addDays, type Day } from '#domain/calendar/day';
import { halfYearOf } from '#domain/group-plans/half-year';
import { agendaOf } from '#domain/conversations/agenda';
import type { AgreementFact, ConversationFacts, GoalFact, OpenPointFact } from '#domain/conversations/facts';
import { type ConversationLevel, usualTemplate } from '#domain/conversations/levels';
import type { BoardRows, Row } from './board-tables';
import { autumnAgreements, autumnNotes, privateThought } from './conversation-texts';
import type { GeneratedBoard } from './generate-board';
import { Random } from './random';
import { schoolDayAt } from './school-day';

type Place = { rows: BoardRows; random: Random; schoolId: string; today: Day };
type People = { leader: string; coach: string; board: string; teachers: readonly string[] };
type Talk = { id: string; points: Row<'ConversationPoint'>[] };

/**
 * At the first school: the autumn talk of leader and coach, closed, with two agreements that are done and one that is not; the
 * next one with its agenda set; one of board and leader and one with two teachers, both planned.
 */
export function addConversations({ rows, schoolIds }: Pick<GeneratedBoard, 'rows' | 'schoolIds'>, today: Day): void {
  const [schoolId] = schoolIds;
  if (!schoolId) return;
  const place = { rows, random: new Random(Number.parseInt(schoolId.slice(0, 8), 16) + 29), schoolId, today };
  const people = peopleOf(place);
  if (!people) return;
  const { leader, coach, board, teachers } = people;
  const inside = { level: 'leaderCoach' as const, title: 'Opbrengsten van de school', invited: [leader, coach] };
  const autumn = addTalk(place, { ...inside, onDay: schoolDayAt(today, -44), chairId: leader, state: 'closed' });
  const agreements = writeAutumn(place, people, autumn);
  const openPoints = autumn.points
    .filter(({ isOpen }) => isOpen)
    .map(({ id, position, origin, key, title }) => ({ id, position, origin, key, title }) as OpenPointFact);
  const series = { previousId: autumn.id, agreements, openPoints };
  addTalk(place, { ...inside, ...series, onDay: schoolDayAt(today, 5), chairId: leader, state: 'agendaSet' });
  const between = { level: 'boardLeader' as const, title: 'Opbrengsten en ambitie', invited: [board, leader] };
  addTalk(place, { ...between, onDay: schoolDayAt(today, 19), chairId: board, state: 'planned' });
  const groups = { level: 'coachTeachers' as const, title: 'Rekenen in groep 7', invited: [coach, ...teachers] };
  addTalk(place, { ...groups, domain: 'rekenen', onDay: schoolDayAt(today, 12), chairId: coach, state: 'planned' });
}

function peopleOf({ rows, schoolId }: Place): People | null {
  const accounts = new Set(rows.Credential.map(({ staffId }) => staffId));
  const of = (role: string) =>
    rows.RoleAssignment.filter((one) => one.role === role && [schoolId, null].includes(one.schoolId as string | null))
      .map(({ staffId }) => String(staffId))
      .sort((a, b) => Number(accounts.has(b)) - Number(accounts.has(a)));
  const [[leader], [coach], [board]] = [of('schoolLeader'), of('coach'), of('boardMember')];
  return leader && coach && board ? { leader, coach, board, teachers: of('teacher').slice(0, 2) } : null;
}

type Wanted = {
  level: ConversationLevel;
  title: string;
  domain?: string;
  onDay: Day;
  invited: readonly string[];
  chairId: string;
  state: 'planned' | 'agendaSet' | 'closed';
  previousId?: string;
  agreements?: readonly AgreementFact[];
  openPoints?: readonly OpenPointFact[];
};

function addTalk(
  place: Place,
  { level, title, domain = null as never, onDay, invited, chairId, state, ...series }: Wanted,
): Talk {
  const { rows, random, schoolId, today } = place;
  const id = random.uuid();
  const set = addDays(onDay < today ? onDay : today, -3);
  const [planned, agenda, held] = [`${addDays(set, -9)}T14:10:00Z`, `${set}T13:40:00Z`, `${onDay}T14:00:00Z`];
  rows.Conversation.push({
    ...{ id, schoolId, level, domain, title, onDay, chairId, state, createdById: chairId, createdAt: planned },
    ...{ startTime: '15:15', endTime: '16:15', place: 'Kamer van de schoolleider' },
    previousId: series.previousId ?? null,
    eventId: null,
    agendaSetAt: state === 'planned' ? null : agenda,
    heldAt: state === 'closed' ? held : null,
    closedAt: state === 'closed' ? `${onDay}T14:45:00Z` : null,
    updatedAt: state === 'closed' ? held : agenda,
  });
  for (const staffId of invited)
    rows.ConversationAttendee.push({ conversationId: id, staffId, wasPresent: state === 'closed' ? true : null });
  const facts = factsOf(place, { asOf: set, domain, ...series });
  const points = agendaOf(facts, usualTemplate(level)).map(({ evidence, ...point }, position) => ({
    ...point,
    ...{ id: random.uuid(), conversationId: id, position, isOpen: true },
    evidence: evidence && JSON.stringify(evidence),
  }));
  rows.ConversationPoint.push(...points);
  // Of a talk that is ahead nothing is written down yet.
  if (state !== 'closed')
    for (const point of points)
      rows.ConversationNote.push({ pointId: point.id, text: '', version: 1, writerId: null, savedAt: null });
  return { id, points };
}

/** Notes where something was said, the points that were dealt with closed, and what was agreed. */
function writeAutumn({ rows, random, schoolId, today }: Place, people: People, talk: Talk): AgreementFact[] {
  const onDay = schoolDayAt(today, -44);
  const savedAt = `${onDay}T14:20:00Z`;
  for (const point of talk.points) {
    const text = autumnNotes[String(point.key)] ?? '';
    const said = text !== '';
    if (said || point.origin !== 'question') point.isOpen = false;
    const writerId = said ? people.coach : null;
    rows.ConversationNote.push({ pointId: point.id, text, version: said ? 2 : 1, writerId, savedAt: said ? savedAt : null }); // prettier-ignore
    if (said) rows.ConversationNoteVersion.push({ pointId: point.id, version: 2, text, writerId, savedAt });
  }
  rows.ConversationPrivateNote.push({ conversationId: talk.id, staffId: people.leader, text: privateThought, savedAt });
  return autumnAgreements.flatMap(({ point: key, text, owner, due, done }) => {
    const point = talk.points.find((one) => one.key === key);
    if (!point) return [];
    const [id, taskId, dueOn] = [random.uuid(), random.uuid(), addDays(onDay, due)];
    const doneAt = done === null ? null : `${addDays(onDay, done)}T13:00:00Z`;
    const [ownerId, ownerRole] = owner === 'coach' ? [people.coach, 'coach'] : [people.leader, 'schoolLeader'];
    rows.ReviewTask.push({
      ...{ id: taskId, schoolId, kind: 'agreement', title: text, leadsTo: `/conversations/${talk.id}/show`, ownerRole },
      ...{ ownerId, helperId: null, createdById: people.leader, openedAt: savedAt, dueOn, remindOn: null },
      ...{ postponedFrom: null, postponeReason: '', recurrence: null, recursFrom: null },
      ...{ doneAt, doneById: doneAt && ownerId, dedupeKey: `agreement:${id}` },
    });
    rows.ConversationAgreement.push({ id, conversationId: talk.id, pointId: point.id, text, taskId, createdById: people.leader, createdAt: savedAt }); // prettier-ignore
    return [{ id, text, dueOn, isDone: doneAt !== null }];
  });
}

type Known = { asOf: Day; domain: string | null } & Partial<Pick<ConversationFacts, 'agreements' | 'openPoints'>>;

/** What the demo knows of the school before anything was forecast: closed goals, measures and how far the plans are. */
function factsOf(
  { rows, schoolId }: Place,
  { asOf, domain, agreements = [], openPoints = [] }: Known,
): ConversationFacts {
  const half = halfYearOf(asOf);
  const groups = rows.Group.filter((one) => one.schoolId === schoolId && one.schoolYear === half.schoolYear);
  const tested = groups.filter(({ yearGroups }) => (yearGroups as number[]).some((one) => one >= 3)).length;
  const domains = domain ? [domain] : ['lezen', 'taalverzorging', 'rekenen'];
  return {
    asOf,
    ...{ columns: [], visits: null, surveys: [], cycles: [], agreements, openPoints },
    goals: rows.Goal.filter((one) => one.schoolId === schoolId && one.groupId === null).flatMap((one) =>
      goalOf(rows, one),
    ),
    measures: rows.Measure.filter((one) => one.schoolId === schoolId && one.groupId === null && one.state === 'running').map((one) => ({
      ...{ id: String(one.id), title: String(one.title), state: 'running' as const, verdict: null, effect: null },
      ...{ low: null, high: null, n: null, untilOn: one.untilOn as Day | null },
    })), // prettier-ignore
    plans: domains.map((name) => ({ ...half, domain: name, groups: tested, begun: 0, discussed: 0, evaluated: 0 })),
  };
}

type Figures = { value: number | null; low: number | null; high: number | null; n: number };

function goalOf(rows: BoardRows, goal: Row<'Goal'>): GoalFact[] {
  const closing = rows.GoalClosing.find(({ goalId }) => goalId === goal.id);
  if (!closing) return [];
  const { value, low, high, n } = JSON.parse(String(closing.figures)) as Figures;
  const { id, title, measure } = goal as { id: string; title: string; measure: string };
  const verdict = closing.verdict as GoalFact['verdict'];
  const on = String(closing.closedAt).slice(0, 10);
  return [{ id, title, measure, state: 'closed', verdict, goal: Number(goal.goal), value, low, high, n, on }];
}
