import type { Domain, Level } from '#domain/results/levels';
import type { LevelToday, Pupil } from '#contract/pupils';
import { leastPupils } from '#domain/forecast/verdict';
import type { Words } from './use-words';

export const domainsOnScreen = ['lezen', 'taalverzorging', 'rekenen'] as const satisfies readonly Domain[];
export const levelsOnScreen = ['<1F', '1F', '1S/2F'] as const satisfies readonly Level[];

/** The highest level has another name per domain: 1S for rekenen, 2F for the other two. */
export const levelName = (level: Level, domain: Domain): string => {
  if (level !== '1S/2F') return level;
  return domain === 'rekenen' ? '1S' : '2F';
};

export const levelOf = ({ levels }: Pick<Pupil, 'levels'>, domain: Domain): LevelToday | null =>
  levels.find((level) => level.domain === domain) ?? null;

/** «M7 · door de toetsaanbieder» */
export const howKnown = ({ moment, source }: LevelToday, words: Words): string =>
  `${moment} · ${words(`source.${source}`)}`;

export type DomainCounts = { domain: Domain; known: number; without: number; perLevel: Record<Level, number> };

/** Pupils per level; exempt pupils count in no indicator and therefore not here. */
export function countLevels(pupils: readonly Pupil[], domain: Domain): DomainCounts {
  const counted = pupils.filter(({ exempt }) => !exempt);
  const perLevel: Record<Level, number> = { '<1F': 0, '1F': 0, '1S/2F': 0 };
  for (const pupil of counted) {
    const level = levelOf(pupil, domain)?.level;
    if (level) perLevel[level] += 1;
  }
  const known = levelsOnScreen.reduce((sum, level) => sum + perLevel[level], 0);
  return { domain, known, without: counted.length - known, perLevel };
}

/** 0..1 of the pupils with a result; null below five of them: then a share says nothing and may point at a child. */
export const shareOf = (count: number, known: number): number | null => (known < leastPupils ? null : count / known);
