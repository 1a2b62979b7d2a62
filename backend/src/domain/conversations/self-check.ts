import type { ConversationFacts } from './facts';

/** What inspectors see in boards that do well: each a question to oneself, with what Koers can show of it. */
export const checkKeys = [
  'goalsSet',
  'monitored',
  'evaluated',
  'adjusted',
  'compared',
  'effectsKnown',
  'expectationsClear',
  'blindSpots',
  'selfEvaluationChecked',
] as const;
export type CheckKey = (typeof checkKeys)[number];

/** `cannotSee`: nothing Koers keeps says anything about it; only people can answer. */
export type CheckState = 'seen' | 'partly' | 'notSeen' | 'cannotSee';
/** `count` of `of`; null: there is no number for it. */
export type CheckItem = { key: CheckKey; state: CheckState; count: number | null; of: number | null };

const unseen = (key: CheckKey): CheckItem => ({ key, state: 'cannotSee', count: null, of: null });

/** Seen when all of it is there, partly when some is; without anything it could be out of it is not seen. */
function counted(key: CheckKey, count: number, of: number): CheckItem {
  return { key, state: count === 0 || of === 0 ? 'notSeen' : count < of ? 'partly' : 'seen', count, of };
}

/** One item a question, in their order. A number says that something was done, never that it was done well. */
export function selfCheck({ goals, columns, plans, measures, cycles }: ConversationFacts): CheckItem[] {
  const closed = goals.filter(({ state }) => state === 'closed');
  const missed = closed.filter(({ verdict }) => verdict === 'nietGehaald');
  const evaluated = measures.filter(({ state }) => state === 'evaluated');
  const told = evaluated.filter(({ verdict }) => verdict !== null && verdict !== 'nietTeZeggen');
  const sum = (of: (one: (typeof plans)[number]) => number) => plans.reduce((all, one) => all + of(one), 0);
  const decided = columns.filter(({ percent }) => percent !== null);
  return [
    { key: 'goalsSet', state: goals.length > 0 ? 'seen' : 'notSeen', count: goals.length, of: null },
    counted('monitored', decided.length, columns.length),
    counted('evaluated', closed.length, goals.length),
    // A missed goal asks for something to be done; without one nothing had to be adjusted.
    missed.length === 0
      ? { ...unseen('adjusted'), count: measures.length }
      : counted('adjusted', Math.min(measures.length, missed.length), missed.length),
    counted('compared', columns.filter(({ signalValue }) => signalValue !== null).length, columns.length),
    counted('effectsKnown', told.length, evaluated.length),
    counted('expectationsClear', sum(({ discussed }) => discussed), sum(({ groups }) => groups)),
    unseen('blindSpots'),
    cycles.length === 0 ? unseen('selfEvaluationChecked') : counted('selfEvaluationChecked', cycles.filter((one) => one.stepsDone === one.steps).length, cycles.length),
  ]; // prettier-ignore
}
