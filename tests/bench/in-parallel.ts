/** Does the work a number of times, so many at once. @returns the milliseconds of each time, sorted. */
export async function inParallel(
  times: number,
  parallel: number,
  work: (nth: number) => Promise<unknown>,
): Promise<number[]> {
  const took: number[] = [];
  let next = 0;
  const one = async () => {
    while (next < times) {
      const nth = next++;
      const from = performance.now();
      await work(nth);
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: parallel }, one));
  return took.sort((a, b) => a - b);
}
