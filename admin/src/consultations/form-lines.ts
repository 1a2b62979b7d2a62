import type { FormItem } from '#contract/consultations';

type Items = readonly FormItem[];

/** A key of its own: what was written under a line that is gone never comes under a new one. */
const freeKey = (items: Items, n = items.length + 1): string =>
  items.some(({ key }) => key === `regel-${n}`) ? freeKey(items, n + 1) : `regel-${n}`;

export const addLine = (items: Items): Items => [...items, { key: freeKey(items), label: '', kind: 'seen' }];

export const setLine = (items: Items, at: number, change: Partial<FormItem>): Items =>
  items.map((item, i) => (i === at ? { ...item, ...change } : item));

export const removeLine = (items: Items, at: number): Items => items.filter((_item, i) => i !== at);

export function moveUp(items: Items, at: number): Items {
  const [before, moved] = [items[at - 1], items[at]];
  if (!before || !moved) return items;
  return items.map((item, i) => (i === at ? before : i === at - 1 ? moved : item));
}
