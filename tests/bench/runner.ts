import { type Figure, type Readings, Skipped } from './figure';
import { figures } from './figures';

export type Report = { readings: Readings; skipped: Record<string, string> };

/** Runs the named figures, or all of them, one after the other: they share the machine. */
export async function runFigures(
  names: readonly string[],
  { quick, tell }: { quick: boolean; tell(line: string): void },
): Promise<Report> {
  const report: Report = { readings: {}, skipped: {} };
  for (const figure of chosen(names)) {
    tell(`${figure.name}: ${figure.about}\n`);
    try {
      for (const [name, reading] of Object.entries(await figure.measure(quick)))
        report.readings[`${figure.name}.${name}`] = reading;
    } catch (error) {
      if (!(error instanceof Skipped)) throw error;
      report.skipped[figure.name] = error.message;
    }
  }
  return report;
}

function chosen(names: readonly string[]): readonly Figure[] {
  const unknown = names.find((name) => figures.every((figure) => figure.name !== name));
  if (unknown) throw new Error(`No figure ${unknown}. There are: ${figures.map(({ name }) => name).join(', ')}.`);
  return names.length === 0 ? figures : figures.filter(({ name }) => names.includes(name));
}
