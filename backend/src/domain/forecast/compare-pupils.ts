import type { Domain } from '#domain/results/levels';
import type { Chances, PupilChance } from './chances';

/** From this change of the chance to reach 1S/2F on, a pupil counts as moved. */
export const movedFrom = 0.1;

/** One pupil in the domain in which the chance to reach 1S/2F changed most. */
export type PupilMove = { pupilId: string; domain: Domain; before: Chances; after: Chances; newTest: boolean };

/** Why the pupils behind two runs are not the same, in numbers of pupils. */
export type PupilChanges = {
  before: number;
  after: number;
  /** Came into a cohort that was forecast before too, or left one that still is. */
  added: number;
  left: number;
  /** Of a cohort that was not forecast before, and of one whose outcome has come in since. */
  newCohort: number;
  cohortOver: number;
  /** In both, with a newer test in some domain. */
  newTests: number;
  /** In both, with a chance that changed by `movedFrom` or more in some domain. */
  moved: number;
  /** The pupils in both whose chance changed at all, the largest change first. */
  moves: PupilMove[];
};

export function pupilChanges(before: readonly PupilChance[], after: readonly PupilChance[]): PupilChanges {
  const [was, is] = [byPupil(before), byPupil(after)];
  const [cohortsBefore, cohortsAfter] = [yearsOf(before), yearsOf(after)];
  const came = [...is].filter(([pupilId]) => !was.has(pupilId));
  const went = [...was].filter(([pupilId]) => !is.has(pupilId));
  const added = came.filter(([, [one]]) => one && cohortsBefore.has(one.resultsYear)).length;
  const left = went.filter(([, [one]]) => one && cohortsAfter.has(one.resultsYear)).length;
  const stayed = [...is].flatMap(([pupilId, own]) => {
    const former = was.get(pupilId);
    return former ? [{ newTest: hasNewTest(former, own), move: largestMove(former, own) }] : [];
  });
  const moves = stayed.flatMap(({ move, newTest }) => (move && sizeOf(move) > 0 ? [{ ...move, newTest }] : []));
  moves.sort((a, b) => sizeOf(b) - sizeOf(a) || (a.pupilId < b.pupilId ? -1 : 1));
  return {
    before: was.size,
    after: is.size,
    added,
    left,
    newCohort: came.length - added,
    cohortOver: went.length - left,
    newTests: stayed.filter(({ newTest }) => newTest).length,
    moved: moves.filter(isMoved).length,
    moves,
  };
}

type Change = Pick<PupilMove, 'before' | 'after'>;
const sizeOf = ({ before, after }: Change) => Math.abs(after['1S/2F'] - before['1S/2F']);
/** In whole percents, as on screen: from 40 to 50 is ten. */
export const isMoved = ({ before, after }: Change): boolean =>
  Math.abs(Math.round(100 * after['1S/2F']) - Math.round(100 * before['1S/2F'])) >= 100 * movedFrom;

function byPupil(chances: readonly PupilChance[]): Map<string, PupilChance[]> {
  const found = new Map<string, PupilChance[]>();
  for (const one of chances) {
    const own = found.get(one.pupilId);
    if (own) own.push(one);
    else found.set(one.pupilId, [one]);
  }
  return found;
}

const yearsOf = (chances: readonly PupilChance[]) => new Set(chances.map(({ resultsYear }) => resultsYear));

const hasNewTest = (before: readonly PupilChance[], after: readonly PupilChance[]): boolean =>
  after.some(({ domain, moment }) => {
    const former = before.find((one) => one.domain === domain);
    return moment !== null && moment !== (former?.moment ?? null);
  });

function largestMove(before: readonly PupilChance[], after: readonly PupilChance[]): Omit<PupilMove, 'newTest'> | null {
  let largest: Omit<PupilMove, 'newTest'> | null = null;
  for (const { pupilId, domain, chances } of after) {
    const former = before.find((one) => one.domain === domain);
    if (!former) continue;
    const move = { pupilId, domain, before: former.chances, after: chances };
    if (!largest || sizeOf(move) > sizeOf(largest)) largest = move;
  }
  return largest;
}
