import { type GoalMeasure, rangeOf } from './measures';

/** The three levels in the unit of the measure: what is the least for us, what we go for, what we dream of. */
export type Ambition = { floor: number | null; goal: number; dream: number | null };

export type AmbitionProblem = 'goal.outOfRange' | 'goal.levelsOutOfOrder';

/** What is wrong with the levels; null when they can stand: floor ≤ goal ≤ dream, all within the range of the measure. */
export function ambitionProblem(measure: GoalMeasure, { floor, goal, dream }: Ambition): AmbitionProblem | null {
  const { min, max } = rangeOf(measure);
  const given = [floor, goal, dream].filter((one) => one !== null);
  if (given.some((one) => one < min || one > max)) return 'goal.outOfRange';
  return given.every((one, at) => at === 0 || one >= (given[at - 1] ?? one)) ? null : 'goal.levelsOutOfOrder';
}

/** An aim above this goal: the same measure and domain, decided in the same school year or later. */
export type Aim = { goal: number; schoolYear: string };

/** A school may add to an aim of the board and sharpen it. On the way to a later aim it may be lower, in its year it may not. */
export const staysUpToAim = (goal: number, schoolYear: string, aim: Aim): boolean =>
  schoolYear < aim.schoolYear || goal >= aim.goal;

type Held = Aim & { measure: string; domain: string | null };

/**
 * Of all aims above a goal the highest one that it is too low for; null when it stays up to every one of them. What is
 * counted in another way, or of another domain, cannot be compared and asks nothing.
 */
export const missedAim = <Above extends Held>(
  { measure, domain, goal, schoolYear }: Held,
  aims: readonly Above[],
): Above | null =>
  aims
    .filter((aim) => aim.measure === measure && aim.domain === domain && !staysUpToAim(goal, schoolYear, aim))
    .sort((one, other) => other.goal - one.goal)[0] ?? null;

export type SignalAsked = {
  measure: GoalMeasure;
  /** Null: all domains together, which is what the signaleringswaarde is about. */
  domain: string | null;
  goal: number;
  schoolYear: string;
  isInterim: boolean;
  /** The signaleringswaarde of the school for this measure, 0..100; null when there is none. */
  signal: number | null;
  /** What the school reached over the last three years, 0..100; null when that is not known. */
  now: number | null;
  /** Other goals of the same school and measure that have not ended. */
  others: readonly Behind[];
  /** Whether it is to be set now, and not written only. */
  isToBeSet: boolean;
};
export type Behind = Aim & { isSet: boolean };
export type SignalProblem =
  'goal.signalIsFloor' | 'goal.interimNotBelow' | 'goal.interimWithoutLater' | 'goal.laterNotSet';

/**
 * The signaleringswaarde is a floor, never a goal (Inspectie, Onderzoekskader 2021, OR1). A goal at or under it stands only
 * as an interim goal of a school that is under it now, with a later goal above it behind it. Both may be written together;
 * the later one is set first, since a draft can be gone tomorrow.
 */
export function signalProblem(asked: SignalAsked): SignalProblem | null {
  const { measure, domain, goal, isInterim, signal, now, others, isToBeSet } = asked;
  if (domain !== null || (measure !== 'share1F' && measure !== 'share1S2F')) return null;
  if (signal === null || goal > signal) return null;
  if (!isInterim) return 'goal.signalIsFloor';
  if (now === null || now >= signal) return 'goal.interimNotBelow';
  const behind = others.filter((other) => carries(other, { ...asked, signal }));
  if (behind.length === 0) return 'goal.interimWithoutLater';
  return isToBeSet && !behind.some(({ isSet }) => isSet) ? 'goal.laterNotSet' : null;
}

/** An interim goal that is set, with the signaleringswaarde of its year, 0..100; null when that is not known. */
export type Interim = { goal: number; schoolYear: string; signal: number | null };

const carries = (later: Aim, { schoolYear, signal }: { schoolYear: string; signal: number }): boolean =>
  later.schoolYear > schoolYear && later.goal > signal;

/** Which interim goals would have nothing behind them when `lost` is no longer set; `others`: what stays set beside it. */
export const leftAlone = <Of extends Interim>(
  interims: readonly Of[],
  lost: Aim,
  others: readonly Aim[],
): readonly Of[] =>
  interims.filter(({ goal, schoolYear, signal }) => {
    if (signal === null || goal > signal) return false;
    const of = { schoolYear, signal };
    return carries(lost, of) && !others.some((other) => carries(other, of));
  });
