/** A level of the provider (I to V, A to E) and the lowest score that has it; the last one has no lowest. */
export type LevelBound = { level: string; from: number | null };

const isInOrder = (bounds: readonly LevelBound[]): boolean =>
  bounds.every(({ from }, i) => {
    const before = bounds[i - 1]?.from;
    const isLast = i === bounds.length - 1;
    return (from === null) === isLast && (from === null || typeof before !== 'number' || from < before);
  });

/** Best first, each beginning lower than the one before, only the last without a beginning, no level twice. */
export const areBounds = (bounds: readonly LevelBound[]): boolean =>
  bounds.length >= 2 && new Set(bounds.map(({ level }) => level)).size === bounds.length && isInOrder(bounds);

const cell = /^[^=|]{1,10}(= *-?\d{1,9}([.,]\d{1,6})?)?$/;

/** As the exchange format writes them: `I=120|II=112|III=104|IV=96|V`. Null when it is nothing of the kind. */
export function readBounds(text: string): LevelBound[] | null {
  const parts = text.split('|').map((part) => part.trim());
  if (!parts.every((part) => cell.test(part))) return null;
  const bounds = parts.map((part) => {
    const [level = '', from] = part.split('=');
    return { level: level.trim(), from: from === undefined ? null : Number(from.replace(',', '.')) };
  });
  return areBounds(bounds) ? bounds : null;
}

/** The same text for the same bounds, whoever wrote them. */
export const writeBounds = (bounds: readonly LevelBound[]): string =>
  bounds.map(({ level, from }) => (from === null ? level : `${level}=${String(from).replace('.', ',')}`)).join('|');
