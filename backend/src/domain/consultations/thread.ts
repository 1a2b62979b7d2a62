import type { Day } from '#domain/calendar/day';

/** A consultation grows in this order; every state is entered by the step of the same place in `threadSteps`. */
export const threadStates = ['question', 'planned', 'held', 'talked', 'reflected', 'agreed'] as const;
export type ThreadState = (typeof threadStates)[number];

/** `back` undoes the last step: a visit that fell through, a click too many. */
export const threadSteps = ['plan', 'hold', 'talk', 'reflect', 'agree', 'back'] as const;
export type ThreadStep = (typeof threadSteps)[number];

/** Who somebody is in a consultation. One person is never both. */
export type ThreadPart = 'teacher' | 'visitor';

/** What a step depends on. `…Here`: still works at the board; `asked`, `reflected`: something is written there. */
export type Thread = {
  state: ThreadState;
  visitOn: Day | null;
  teacherHere: boolean;
  /** Null while nobody has been asked. */
  visitorHere: boolean | null;
  asked: boolean;
  reflected: boolean;
  agreements: number;
};

export type StepRefusal =
  | 'wrongState'
  | 'notYours'
  | 'teacherLeft'
  | 'visitorLeft'
  | 'noQuestion'
  | 'visitAhead'
  | 'noReflection'
  | 'noAgreement';

const froms: Record<ThreadStep, readonly ThreadState[]> = {
  // A planned visit can be planned again, with another day or visitor.
  plan: ['question', 'planned'],
  hold: ['planned'],
  talk: ['held'],
  reflect: ['talked'],
  agree: ['reflected'],
  back: ['planned', 'held', 'talked', 'reflected', 'agreed'],
};

/** The reflection is of the teacher alone; all else the two do together. */
const parts: Record<ThreadStep, readonly ThreadPart[]> = {
  plan: ['teacher', 'visitor'],
  hold: ['teacher', 'visitor'],
  talk: ['teacher', 'visitor'],
  reflect: ['teacher'],
  agree: ['teacher', 'visitor'],
  back: ['teacher', 'visitor'],
};

/** The state after a step that was not refused. */
export function stateAfter(step: ThreadStep, state: ThreadState): ThreadState {
  const at = threadStates.indexOf(state);
  if (step === 'back') return threadStates[Math.max(0, at - 1)] ?? state;
  return threadStates[threadSteps.indexOf(step) + 1] ?? state;
}

/**
 * Why this step cannot be taken now; null when it can. A thread of a teacher who left stays readable and moves no more. A
 * visitor who left before the visit is replaced by planning again; after it the teacher goes on alone.
 */
export function refusalOf(step: ThreadStep, thread: Thread, { part, today }: { part: ThreadPart | null; today: Day }) {
  if (part === null || !parts[step].includes(part)) return refused('notYours');
  if (!thread.teacherHere) return refused('teacherLeft');
  if (!froms[step].includes(thread.state)) return refused('wrongState');
  return conditions[step]?.(thread, today) ?? null;
}

const refused = (reason: StepRefusal): StepRefusal => reason;

const conditions: Partial<Record<ThreadStep, (thread: Thread, today: Day) => StepRefusal | null>> = {
  plan: ({ asked }) => (asked ? null : 'noQuestion'),
  hold: ({ visitOn, visitorHere }, today) => {
    if (visitorHere === false) return 'visitorLeft';
    return visitOn !== null && visitOn > today ? 'visitAhead' : null;
  },
  reflect: ({ reflected }) => (reflected ? null : 'noReflection'),
  agree: ({ agreements }) => (agreements > 0 ? null : 'noAgreement'),
};

/** Whether the visit took place: what is counted for leader and board. */
export const isHeld = (state: ThreadState): boolean => threadStates.indexOf(state) >= threadStates.indexOf('held');
