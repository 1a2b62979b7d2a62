import type { Cycle, CycleDetail } from '#contract/cycles';
import { type CycleFact, type CycleStep, cycleSteps } from '#domain/cycle/steps';
import type { CyclePeriod } from '#domain/cycle/when';
import type { Formats } from '../figures/format';
import type { CycleWords } from './use-cycle-words';

export type Saying = { words: CycleWords; formats: Formats };
export type Fact = CycleDetail['facts'][number];
type Next = NonNullable<Cycle['next']>;

/** «februari – juli 2027» */
export function periodOf({ schoolYear, half }: CyclePeriod, words: CycleWords): string {
  const [from = '', until = ''] = schoolYear.split('-');
  return words(`period.${half}`, { schoolYear, from, until });
}

/** Of these one is enough: nobody counts them further. */
const singles: readonly CycleFact[] = [
  ...(['conclusion', 'goals', 'agreements', 'ownTrainers', 'fitMethods', 'fitMeetings'] as const),
  ...(['meeting', 'paragraph', 'owner', 'carryOn'] as const),
];

/** «7 van 9 groepsplannen besproken»; where there is nothing to count, what that means. */
export function factOf({ fact, have, of }: Fact, words: CycleWords): string {
  const isSingle = singles.includes(fact);
  const isNone = isSingle ? have === 0 : of === 0;
  if (isNone) return words(`factNone.${fact}`);
  return words(`fact.${fact}`, { have, of, smart_count: isSingle ? have : of });
}

/** How much of its line is full, in percent; null where a line says nothing that the words do not. */
export const fullOf = ({ have, of }: Pick<Fact, 'have' | 'of'>): number | null =>
  of > 1 ? Math.min(100, Math.round((100 * have) / of)) : null;

/** «Nu: bespreek de groepsplannen, door de IB, uiterlijk 23 oktober 2026.» */
export function nextOf({ next, state, closedAt }: Pick<Cycle, 'next' | 'state' | 'closedAt'>, saying: Saying): string {
  const { words, formats } = saying;
  if (state === 'closed') return words('closedOn', { day: formats.dayOfInstant(closedAt) });
  return next ? words('next', doing(next, saying)) : words('allDone');
}

/** The same for a narrow cell. */
export function nextShort({ next }: Pick<Cycle, 'next'>, { words, formats }: Saying): string {
  if (!next) return '–';
  const { fact, by, dueOn } = next;
  return words('nextShort', { what: words(`todo.${fact}`), by: words(`by.${by}`), day: formats.shortDay(dueOn) });
}

/** What a step waits for; null when nothing is open in it. */
export function nextInStep({ facts, progress }: CycleDetail, step: CycleStep, saying: Saying): string | null {
  const open = facts.find((one) => one.step === step && !one.done);
  const dueOn = progress.find((one) => one.step === step)?.dueOn;
  return open && dueOn ? saying.words('nextInStep', doing({ ...open, dueOn }, saying)) : null;
}

const doing = ({ fact, by, dueOn }: Omit<Next, 'step'>, { words, formats }: Saying) => ({
  what: words(`todo.${fact}`),
  by: words(`byThe.${by}`),
  day: formats.day(dueOn),
});

export const numberOfStep = (step: CycleStep): number => cycleSteps.indexOf(step) + 1;

type Progress = Cycle['progress'][number];

/** How full the bar of a step is, in percent: empty until it has begun, though nothing may be asked in a part of it. */
export const fullOfStep = ({ state, done, of }: Progress): number =>
  state === 'notBegun' || of === 0 ? 0 : Math.round((100 * done) / of);

/** «bezig, 2 van 4»; «nog niet begonnen» */
export const stateOfStep = ({ state, done, of }: Progress, words: CycleWords): string =>
  words(`stepState.${state}`) + (state === 'notBegun' ? '' : `, ${words('stepProgress', { done, of })}`);

/** «stap 1 beginsituatie: klaar, 4 van 4; stap 2 …» */
export const progressOf = ({ progress }: Pick<Cycle, 'progress'>, words: CycleWords): string =>
  progress
    .map((one) => {
      const step = words(`step.${one.step}`).toLowerCase();
      return words('stepSaid', { n: numberOfStep(one.step), step, state: stateOfStep(one, words) });
    })
    .join('; ');
