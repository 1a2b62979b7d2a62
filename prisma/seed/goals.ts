import { addDays, type Day } from '#domain/calendar/day';
import { resultsYearOf, type SchoolYear, schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { figureOf } from '#domain/goals/goal-figure';
import { countDomain, type Leaver } from '#domain/indicators/judgements';
import type { Domain } from '#domain/results/levels';
import type { BoardRows, Row } from './board-tables';
import { formLines } from './consultation-texts';
import type { GeneratedBoard } from './generate-board';
import { Random } from './random';

type Place = { rows: BoardRows; random: Random; present: SchoolYear; today: Day };
type Wanted = Partial<Row<'Goal'>> & { title: string; goal: number };

const domains = ['lezen', 'rekenen'] as const;
const boardAims: Record<(typeof domains)[number], number> = { lezen: 72, rekenen: 58 };
const levelNames: Record<(typeof domains)[number], string> = { lezen: '2F', rekenen: '1S' };

/**
 * Aims of the board for four years, and at every school what became of last year's goals. The first three schools also have
 * goals for this year with their team behind them, one about what is seen in lessons, one that waits to be closed and a draft.
 */
export function addGoals({ rows, schoolIds }: Pick<GeneratedBoard, 'rows' | 'schoolIds'>, today: Day): void {
  const random = new Random(Number.parseInt((schoolIds[0] ?? '0').slice(0, 8), 16) + 11);
  const place = { rows, random, present: schoolYearOf(today), today };
  const aims = domains.map((domain) => addAim(place, domain));
  schoolIds.forEach((schoolId, nth) => {
    const missed = nth === 0 ? 'lezen' : null;
    for (const [at, domain] of domains.entries())
      addClosed(place, { schoolId, domain, parentId: aims[at] ?? null, isMissed: domain === missed });
    if (nth < 3) addGoalsOfThisYear(place, { schoolId, aims });
  });
}

function addGoal({ rows, random, present, today }: Place, wanted: Wanted): string {
  const id = random.uuid();
  const at = `${addDays(today, -40)}T13:20:00Z`;
  rows.Goal.push({
    id,
    schoolId: null,
    parentId: null,
    measure: 'share1S2F',
    domain: null,
    yearGroup: null,
    groupId: null,
    needGroup: null,
    schoolYear: present,
    moment: null,
    fromSchoolYear: null,
    fromMoment: null,
    formKey: null,
    floor: null,
    dream: null,
    margin: 3,
    leastPupils: 15,
    isInterim: false,
    explanation: '',
    state: 'set',
    createdAt: at,
    updatedAt: at,
    ...wanted,
  });
  return id;
}

const addAim = (place: Place, domain: (typeof domains)[number]) =>
  addGoal(place, {
    title: `In vier jaar meer leerlingen op ${levelNames[domain]} ${domain}`,
    domain,
    schoolYear: schoolYearAfter(place.present, 3),
    goal: boardAims[domain],
    floor: boardAims[domain] - 6,
    dream: boardAims[domain] + 8,
    leastPupils: 100,
    explanation: 'Vastgesteld in het bestuursoverleg, na gesprekken met alle schoolleiders.',
  });

type Of = {
  schoolId: string;
  domain: (typeof domains)[number];
  parentId: string | null;
  /** So far above what was reached that it cannot be chance: there is something to look into. */
  isMissed: boolean;
};

/** Last year's goal, closed as the rule proposed, with the figures of that day. */
function addClosed(place: Place, { schoolId, domain, parentId, isMissed }: Of): void {
  const { rows, random, today, present } = place;
  const schoolYear = schoolYearAfter(present, -1);
  const leavers = leaversOf(rows, schoolId, schoolYear);
  const counted = countDomain(leavers, domain);
  if (counted.judgements === 0) return;
  const percent = (100 * counted.at1S2F) / counted.judgements;
  const drawn = random.one([-20, -10, 0, 5, 15]);
  const goal = Math.max(20, Math.min(90, Math.round(percent / 5) * 5 + (isMissed ? 25 : drawn)));
  const id = addGoal(place, {
    title: `Meer leerlingen op ${levelNames[domain]} ${domain}`,
    schoolId,
    domain,
    parentId,
    schoolYear,
    goal,
    leastPupils: 10,
    state: 'closed',
  });
  const found = { reached: { kind: 'share', n: counted.judgements, percent }, others: 0, otherProvider: 0 } as const;
  const figures = { ...figureOf(found, { goal, margin: 3, leastPupils: 10 }), takenOn: null };
  const { proposal } = figures;
  rows.GoalClosing.push({
    goalId: id,
    proposal,
    verdict: proposal,
    reason: reasons[proposal],
    figures: JSON.stringify(figures),
    closedAt: `${addDays(today, -55)}T13:45:00Z`,
    closedBy: personOf(rows, schoolId, 'schoolLeader'),
  });
}

const reasons = {
  gehaald: 'De extra leestijd en de instructietafel in groep 7 en 8 gaan door.',
  nietGehaald: 'Te laat in het jaar begonnen met herhalen; dit jaar staat het vanaf september in het rooster.',
  nietTeZeggen: 'Met deze groep is het verschil te klein om er iets van te zeggen. We kijken over twee jaar samen.',
};

type OfSchool = { schoolId: string; aims: readonly string[] };

function addGoalsOfThisYear(place: Place, { schoolId, aims }: OfSchool): void {
  const { rows, today, present } = place;
  const reading = addGoal(place, {
    title: 'Twee van de drie leerlingen van groep 8 op 2F lezen',
    schoolId,
    parentId: aims[0] ?? null,
    domain: 'lezen',
    goal: 66,
    floor: 60,
    dream: 75,
    explanation: 'Dit jaar elke dag twintig minuten vrij lezen, en begrijpend lezen bij wereldoriëntatie.',
  });
  addGoal(place, {
    title: 'Groep 6 groeit bij rekenen meer dan gewoon',
    schoolId,
    measure: 'growth',
    domain: 'rekenen',
    yearGroup: 6,
    moment: 'M',
    fromMoment: 'M',
    fromSchoolYear: schoolYearAfter(present, -1),
    goal: 0.15,
    margin: 0.05,
    leastPupils: 15,
  });
  const seen = formLines.find(({ kind }) => kind === 'seen');
  if (seen)
    addGoal(place, {
      title: `Bij elk bezoek zien we: ${seen.label.toLowerCase()}`,
      schoolId,
      measure: 'seenInVisits',
      formKey: seen.key,
      goal: 70,
      margin: 5,
      leastPupils: 10,
    });
  addWaiting(place, schoolId);
  addGoal(place, {
    title: 'Taalverzorging: eerst de werkwoorden',
    schoolId,
    domain: 'taalverzorging',
    goal: 64,
    state: 'draft',
  });
  const team = rows.RoleAssignment.filter((one) => one.schoolId === schoolId && one.role === 'teacher');
  for (const { staffId } of team.filter((_one, at) => at % 3 !== 0))
    rows.GoalUnderwriting.push({ goalId: reading, staffId, at: `${addDays(today, -30)}T14:10:00Z` });
  addTalk(place, {
    goalId: reading,
    from: personOf(rows, null, 'boardMember'),
    to: personOf(rows, schoolId, 'schoolLeader'),
  });
}

/** Last year's results are there, so close to the goal that nothing can be said of it. */
function addWaiting(place: Place, schoolId: string): void {
  const { rows, present } = place;
  const schoolYear = schoolYearAfter(present, -1);
  const counted = countDomain(leaversOf(rows, schoolId, schoolYear), 'taalverzorging');
  if (counted.judgements === 0) return;
  const goal = Math.min(98, Math.round((100 * counted.at1S2F) / counted.judgements) + 1);
  addGoal(place, {
    title: 'Meer leerlingen op 2F taalverzorging',
    schoolId,
    domain: 'taalverzorging',
    schoolYear,
    goal,
    leastPupils: 10,
  });
}

type Talk = { goalId: string; from: string | null; to: string | null };

function addTalk({ rows, random, today }: Place, { goalId, from, to }: Talk): void {
  const id = random.uuid();
  rows.GoalComment.push({
    id,
    goalId,
    writerId: from,
    answerTo: null,
    text: 'Mooi dat dit boven het doel van het bestuur ligt. Wat heeft het team ervoor nodig?',
    createdAt: `${addDays(today, -20)}T09:30:00Z`,
  });
  rows.GoalComment.push({
    id: random.uuid(),
    goalId,
    writerId: to,
    answerTo: id,
    text: 'Vervanging op twee middagen, zodat de bovenbouw samen lessen kan voorbereiden.',
    createdAt: `${addDays(today, -18)}T15:05:00Z`,
  });
}

const leaversOf = (rows: BoardRows, schoolId: string, schoolYear: SchoolYear) =>
  rows.Outcome.filter(
    (one) => one.schoolId === schoolId && one.resultsYear === resultsYearOf(schoolYear),
  ) as unknown as (Leaver & Record<Domain, unknown>)[];

export const personOf = (rows: BoardRows, schoolId: string | null, role: string): string | null =>
  (rows.RoleAssignment.find((one) => one.schoolId === schoolId && one.role === role)?.staffId as string | undefined) ??
  null;
