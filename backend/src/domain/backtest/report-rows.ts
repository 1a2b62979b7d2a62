import { indicators } from '#domain/forecast/column-years';
import { origins } from '#domain/forecast/origins';
import type { BacktestLine } from './backtest-line';

const header =
  'school;cohort;moment;indicator;cut_off;n;expected;low80;high80;pit_low;pit_high;actual;stand_van_nu;school_mean';

/**
 * One line per forecast for whoever wants to check the figures, in one order whatever the order given. Shares in percent
 * with a decimal point; pit_low = F(y−1) and pit_high = F(y), from 0 to 1.
 */
export function reportRows(lines: readonly BacktestLine[], keyOf: (schoolId: string) => string): string {
  const inOrder = lines
    .map((line) => ({ line, school: keyOf(line.schoolId) }))
    .sort(
      (a, b) => byText(a.school, b.school) || a.line.cohort - b.line.cohort || turnOrder(a.line) - turnOrder(b.line),
    );
  return [header, ...inOrder.map(({ line, school }) => rowOf(line, school))].map((row) => `${row}\n`).join('');
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const turnOrder = ({ moment, indicator }: BacktestLine) =>
  origins.indexOf(moment) * indicators.length + indicators.indexOf(indicator);

const percent = (share: number) => (100 * share).toFixed(2);
const chance = (of: number) => of.toFixed(6);

function rowOf(line: BacktestLine, school: string): string {
  const { cohort, moment, indicator, cutOffOn, pupils, expected, low80, high80, pitLow, pitHigh, actual } = line;
  const shares = [expected, low80, high80].map(percent);
  const beside = [actual, line.standVanNu, line.schoolMean].map(percent);
  const pit = [pitLow, pitHigh].map(chance);
  const head = [quoted(school), cohort, moment, indicator, cutOffOn, pupils];
  return [...head, ...shares, ...pit, ...beside].join(';');
}

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
