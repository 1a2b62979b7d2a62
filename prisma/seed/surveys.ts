import { addDays, type Day, dayOf } from '#domain/calendar/day';
import { resultsYearOf, schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { type Answers, presentVersion, type QuestionKey, questionsOf } from '#domain/surveys/questions';
import { tallyOf } from '#domain/surveys/spread';
import type { BoardRows, Row } from './board-tables';
import type { GeneratedBoard } from './generate-board';
import { Random } from './random';

/** What nine people chose, person by person: of one mind about tests of the method, far apart in what they do with results. */
const lastSpring: Record<QuestionKey, readonly number[]> = {
  perPupil: [5, 5, 4, 3, 5, 3, 4, 5, 3],
  groupOverTime: [1, 5, 1, 2, 5, 1, 3, 5, 1],
  school: [1, 2, 1, 2, 2, 1, 1, 3, 2],
  standardised: [4, 1, 3, 1, 4, 2, 4, 1, 3],
  method: [4, 4, 3, 4, 4, 4, 4, 3, 4],
  observation: [3, 4, 4, 3, 2, 4, 3, 4, 3],
  changesLesson: [2, 4, 1, 3, 4, 1, 2, 4, 1],
  discuss: [3, 3, 4, 3, 3, 2, 3, 4, 3],
  sure: [1, 4, 2, 2, 4, 1, 3, 4, 1],
  help: [2, 3, 2, 1, 4, 2, 3, 5, 2],
};
const questions = questionsOf(presentVersion);

/**
 * At the first school: what came out of a survey last spring, and one that is open, which three people answered. None of
 * those who can log in did: for each of them there is something to answer.
 */
export function addSurveys({ rows, schoolIds }: Pick<GeneratedBoard, 'rows' | 'schoolIds'>, today: Day): void {
  const [schoolId] = schoolIds;
  if (!schoolId) return;
  const random = new Random(Number.parseInt(schoolId.slice(0, 8), 16) + 17);
  const present = schoolYearOf(today);
  const spring = resultsYearOf(schoolYearAfter(present, -1));
  const people = teachersOf(rows, schoolId, random);
  const common = {
    id: random.uuid(),
    schoolId,
    createdById: leaderOf(rows, schoolId),
    questionsVersion: presentVersion,
  };
  const sheets = Array.from({ length: Math.min(9, people.length) }, (_one, at) =>
    sheetOf((key) => lastSpring[key][at] ?? 1),
  );
  add(rows, { people, sheets }, {
    ...common,
    title: 'Hoe gebruiken we onze gegevens?',
    schoolYear: schoolYearAfter(present, -1),
    domain: null,
    ...daysOf(dayOf(spring, 3, 9), dayOf(spring, 3, 27)),
  }); // prettier-ignore
  add(rows, { people, sheets: [1, 2, 3].map(() => sheetOf((_key, steps) => random.whole(1, steps))) }, {
    ...common,
    id: random.uuid(),
    title: 'Lezen: waar kijken we naar?',
    schoolYear: present,
    domain: 'lezen',
    ...daysOf(addDays(today, -9), addDays(today, 40)),
  }); // prettier-ignore
}

const sheetOf = (chosen: (key: QuestionKey, steps: number) => number): Answers =>
  Object.fromEntries(questions.map(({ key, steps }) => [key, chosen(key, steps)]));

type Answered = { people: readonly string[]; sheets: readonly Answers[] };

function add(rows: BoardRows, { people, sheets }: Answered, survey: Row<'Survey'> & { id: string }): void {
  rows.Survey.push(survey);
  for (const staffId of people.slice(0, sheets.length)) rows.SurveyParticipant.push({ surveyId: survey.id, staffId });
  rows.SurveyTally.push(...tallyOf(questions, sheets).map((tally) => ({ ...tally, surveyId: survey.id })));
}

function daysOf(openFrom: Day, openUntil: Day) {
  const at = `${addDays(openFrom, -1)}T13:10:00Z`;
  return { openFrom, openUntil, closedAt: null, createdAt: at, updatedAt: at };
}

/** Who cannot log in, in a random order. */
function teachersOf(rows: BoardRows, schoolId: string, random: Random): string[] {
  const accounts = new Set(rows.Credential.map(({ staffId }) => staffId));
  return rows.RoleAssignment.filter((one) => one.schoolId === schoolId && one.role === 'teacher')
    .filter(({ staffId }) => !accounts.has(staffId))
    .map(({ staffId }) => ({ staffId: String(staffId), at: random.share() }))
    .sort((a, b) => a.at - b.at)
    .map(({ staffId }) => staffId);
}

const leaderOf = (rows: BoardRows, schoolId: string) =>
  rows.RoleAssignment.find((one) => one.schoolId === schoolId && one.role === 'schoolLeader')?.staffId ?? null;
