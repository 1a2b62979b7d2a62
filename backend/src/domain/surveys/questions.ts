/** How many answers a question has, and whether they go from little to much. */
const scales = {
  /** never, once a year, after every round of tests, every month, every week */
  howOften: { steps: 5, isOrdered: true },
  /** not, a little, considerably, heavily */
  howMuch: { steps: 4, isOrdered: true },
  /** seldom or never, sometimes, often, nearly always */
  howUsual: { steps: 4, isOrdered: true },
  /** not at all, a little, fairly, very */
  howSure: { steps: 4, isOrdered: true },
  /** time, explanation, looking together, one overview, nothing: a choice, no order */
  help: { steps: 5, isOrdered: false },
} as const;

export const scaleNames = Object.keys(scales) as Scale[];
export type Scale = keyof typeof scales;

export const questionKeys = [
  'perPupil',
  'groupOverTime',
  'school',
  'standardised',
  'method',
  'observation',
  'changesLesson',
  'discuss',
  'sure',
  'help',
] as const;
export type QuestionKey = (typeof questionKeys)[number];

export type Question = { key: QuestionKey; scale: Scale; steps: number; isOrdered: boolean };

const asked = (key: QuestionKey, scale: Scale): Question => ({ key, scale, ...scales[scale] });

/**
 * What is asked, by version: which data somebody looks at, what they weigh, what changes by them. Never altered once
 * somebody answered a version; another wording of the same thing is a new one. There is no question with a text to fill
 * in: in a team of eight everybody knows whose words they are.
 */
const versions: Readonly<Record<number, readonly Question[]>> = {
  1: [
    asked('perPupil', 'howOften'),
    asked('groupOverTime', 'howOften'),
    asked('school', 'howOften'),
    asked('standardised', 'howMuch'),
    asked('method', 'howMuch'),
    asked('observation', 'howMuch'),
    asked('changesLesson', 'howUsual'),
    asked('discuss', 'howOften'),
    asked('sure', 'howSure'),
    asked('help', 'help'),
  ],
};

/** With which questions a new survey starts. */
export const presentVersion = 1;

/** @throws RangeError for a version that never was. */
export function questionsOf(version: number): readonly Question[] {
  const questions = versions[version];
  if (!questions) throw new RangeError(`There are no questions of version ${version}`);
  return questions;
}

/** Per question the number of the chosen answer, from 1. */
export type Answers = Readonly<Record<string, number>>;
export type AnswerProblem = {
  key: string;
  code: 'survey.questionUnknown' | 'survey.questionOpen' | 'survey.noSuchAnswer';
};

/** What is wrong with a sheet of answers: every question is answered once, with one of its own answers, and nothing else is. */
export function answerProblems(questions: readonly Question[], answers: Answers): AnswerProblem[] {
  const unknown = Object.keys(answers).filter((key) => questions.every((question) => question.key !== key));
  return [
    ...unknown.map((key): AnswerProblem => ({ key, code: 'survey.questionUnknown' })),
    ...questions.flatMap(({ key, steps }): AnswerProblem[] => {
      const answer = answers[key];
      if (answer === undefined) return [{ key, code: 'survey.questionOpen' }];
      const isOne = Number.isInteger(answer) && answer >= 1 && answer <= steps;
      return isOne ? [] : [{ key, code: 'survey.noSuchAnswer' }];
    }),
  ];
}
