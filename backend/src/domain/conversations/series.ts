/** Where the points of an agenda may stand: what went well opens, support closes, whatever is moved in between. */
export type Placed = { id: string; origin: string };

/**
 * @returns the ids in the asked order with the first and the last point kept in their place; null when the asked ids are not
 * exactly those that are there.
 */
export function reorder(points: readonly Placed[], asked: readonly string[]): string[] | null {
  const known = new Map(points.map((one) => [one.id, one]));
  if (asked.length !== known.size || new Set(asked).size !== known.size || asked.some((id) => !known.has(id)))
    return null;
  const rank = (id: string) => ({ wentWell: 0, support: 2 })[known.get(id)?.origin ?? ''] ?? 1;
  return [...asked].sort((a, b) => rank(a) - rank(b));
}

/** Where a new point goes: before the support that closes the agenda. */
export const placeOfNew = (points: readonly Placed[]): number => {
  const at = points.findIndex(({ origin }) => origin === 'support');
  return at < 0 ? points.length : at;
};
