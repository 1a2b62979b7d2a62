/** Does the work for each of these in their order, at most so many at a time. Stops at the first that fails. */
export async function besideEachOther<Item>(
  items: readonly Item[],
  atATime: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const next = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atATime }, next));
}
