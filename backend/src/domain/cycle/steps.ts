/** The five steps of the way of working: begin, plan, fit, communicate, secure (borgen). */
export const cycleSteps = ['situation', 'plan', 'fit', 'communicate', 'secure'] as const;
export type CycleStep = (typeof cycleSteps)[number];

/** What each step asks for, in the order in which it is done. */
export const factsOfStep = {
  situation: ['workgroup', 'survey', 'data', 'conclusion'],
  plan: ['goals', 'agreements', 'trainings', 'plansTogether', 'plansDiscussed', 'visits'],
  fit: ['concerns', 'help', 'ownTrainers', 'fitMethods', 'fitMeetings'],
  communicate: ['meeting', 'duties', 'cover', 'readers'],
  // Group plans are evaluated first: an evaluation of the school rests on them.
  secure: ['plansEvaluated', 'evaluations', 'paragraph', 'owner', 'carryOn'],
} as const satisfies Record<CycleStep, readonly string[]>;
export type CycleFact = (typeof factsOfStep)[CycleStep][number];

export const cycleFacts = cycleSteps.flatMap((step): readonly CycleFact[] => factsOfStep[step]);

/** `have` of `of`, both counts of records; `of` 0: nothing to do here. */
export type Count = { have: number; of: number };
export type CycleCounts = Record<CycleFact, Count>;

/** At which a fact counts as done, whatever `of` is; without a line here: all of them. */
const enough: Partial<Record<CycleFact, (count: Count) => boolean>> = {
  // From five answers on they are shown; before that there is nothing to talk about.
  survey: ({ have }) => have >= 5,
  // A picture of half of the pupils is one to talk about; what is missing is said beside it.
  data: ({ have, of }) => of > 0 && 2 * have >= of,
  visits: ({ have, of }) => have > 0 && have >= of,
  trainings: ({ have, of }) => of > 0 && have === of,
  plansTogether: ({ have, of }) => of > 0 && have === of,
  plansDiscussed: ({ have, of }) => of > 0 && have === of,
  plansEvaluated: ({ have, of }) => of > 0 && have === of,
  duties: ({ have, of }) => of > 0 && have === of,
  readers: ({ have, of }) => of > 0 && have === of,
};

/** Whether the records say so; nobody ticks it off. Where nothing is asked (`of` 0) nothing is open. */
export function isDone(fact: CycleFact, count: Count): boolean {
  return (enough[fact] ?? (({ have, of }: Count) => have >= of))(count);
}

export type StepState = 'notBegun' | 'underWay' | 'done';
export type StepProgress = { step: CycleStep; state: StepState; done: number; of: number };

/** How far each step is. A step has begun when any of its records is there, in whatever order people work. */
export function progressOf(counts: CycleCounts): StepProgress[] {
  return cycleSteps.map((step) => {
    const facts: readonly CycleFact[] = factsOfStep[step];
    const done = facts.filter((fact) => isDone(fact, counts[fact])).length;
    const begun = facts.some((fact) => counts[fact].have > 0);
    const state = done === facts.length ? 'done' : begun ? 'underWay' : 'notBegun';
    return { step, state, done, of: facts.length };
  });
}

/** The first thing that is not done, in the order of the steps; null when all is. */
export function nextFact(counts: CycleCounts): { step: CycleStep; fact: CycleFact } | null {
  for (const step of cycleSteps) {
    const fact = factsOfStep[step].find((one) => !isDone(one, counts[one]));
    if (fact) return { step, fact };
  }
  return null;
}
