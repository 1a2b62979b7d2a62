/** One line a step on stderr, with its seconds; stdout is for results. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = Date.now();
  process.stderr.write(`${name} … `);
  try {
    const result = await work();
    process.stderr.write(`${((Date.now() - from) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stderr.write('\n');
    throw error;
  }
}
