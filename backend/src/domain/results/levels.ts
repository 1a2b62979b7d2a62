/** Outflow levels; each excludes the others. A domain at 1S/2F also counts for 1F (facts: level nesting, DUO buckets). */
export const levels = ['<1F', '1F', '1S/2F'] as const;
export type Level = (typeof levels)[number];

export const domains = ['lezen', 'taalverzorging', 'rekenen'] as const;
export type Domain = (typeof domains)[number];

/** 1S (rekenen) and 2F (lezen, taalverzorging) are one level here; null for a word that is no level. */
export function readLevel(text: string): Level | null {
  const word = text.trim().toUpperCase().replace(/\s/g, '');
  if (word === '1S' || word === '2F' || word === '1S/2F') return '1S/2F';
  return word === '1F' || word === '<1F' ? word : null;
}

export const rankOf = (level: Level): number => levels.indexOf(level);
