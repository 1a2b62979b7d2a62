/** Where the points of an agenda may stand: what went well opens, support closes, whatever is moved in between. */
export type Placed = { id: string; origin: string };

/** What went well opens an agenda, support closes it. */
const rankOf = (origin: string): number => ({ wentWell: 0, support: 2 })[origin] ?? 1;

/**
 * @returns the ids in the asked order with the first and the last point kept in their place; null when the asked ids are not
 * exactly those that are there.
 */
export function reorder(points: readonly Placed[], asked: readonly string[]): string[] | null {
  const known = new Map(points.map((one) => [one.id, one]));
  if (asked.length !== known.size || new Set(asked).size !== known.size || asked.some((id) => !known.has(id)))
    return null;
  const rank = (id: string) => rankOf(known.get(id)?.origin ?? '');
  return [...asked].sort((a, b) => rank(a) - rank(b));
}

/** Where a new point goes: before the support that closes the agenda. */
export const placeOfNew = (points: readonly Placed[]): number => {
  const at = points.findIndex(({ origin }) => origin === 'support');
  return at < 0 ? points.length : at;
};

type Known = { id: string; origin: string; key: string; carriedFromId: string | null };
type Fresh = Omit<Known, 'id'>;
export type Renewed<Point extends Fresh> = {
  /** Stay where they are, with what they say now. */
  kept: { id: string; point: Point }[];
  added: Point[];
  removedIds: string[];
  /** What is in which place: an id that is there, or a point that is new. */
  order: (string | Point)[];
};

/**
 * An agenda made anew over one people have worked on: what is in both keeps its id, its place and whether it is open; own points
 * stay; what the data do not show any more goes, and what is new comes after what it follows in an agenda made today.
 */
export function renewAgenda<Point extends Fresh>(there: readonly Known[], fresh: readonly Point[]): Renewed<Point> {
  const same = ({ origin, key, carriedFromId }: Fresh) => `${origin} ${key} ${carriedFromId ?? ''}`;
  const left = new Map(fresh.map((point) => [same(point), point]));
  const kept: Renewed<Point>['kept'] = [];
  const removedIds: string[] = [];
  const stays: Known[] = [];
  for (const known of there) {
    const point = left.get(same(known));
    if (point && known.origin !== 'own') {
      left.delete(same(known));
      kept.push({ id: known.id, point });
    }
    if (point || known.origin === 'own') stays.push(known);
    else removedIds.push(known.id);
  }
  const added = fresh.filter((point) => left.get(same(point)) === point);
  return { kept, added, removedIds, order: placed(stays, { kept, added, fresh }) };
}

type ToPlace<Point extends Fresh> = Pick<Renewed<Point>, 'kept' | 'added'> & { fresh: readonly Point[] };

/** Each new point after the one before it in the fresh agenda, wherever people have moved that. */
function placed<Point extends Fresh>(stays: readonly Known[], { kept, added, fresh }: ToPlace<Point>) {
  const idOf = new Map(kept.map(({ id, point }) => [point, id]));
  const isNew = new Set(added);
  const order: { one: string | Point; origin: string }[] = stays.map(({ id, origin }) => ({ one: id, origin }));
  let place = 0;
  for (const point of fresh) {
    const id = idOf.get(point);
    if (id !== undefined) place = order.findIndex(({ one }) => one === id) + 1;
    else if (isNew.has(point)) order.splice(place++, 0, { one: point, origin: point.origin });
  }
  return order.sort((a, b) => rankOf(a.origin) - rankOf(b.origin)).map(({ one }) => one);
}
