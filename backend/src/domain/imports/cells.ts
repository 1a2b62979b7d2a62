import { type Day, isDay } from '#domain/calendar/day';
import { isSchoolYear, type SchoolYear } from '#domain/calendar/school-year';
import { readBounds, writeBounds } from '#domain/results/level-bounds';
import { type Level, levels, readLevel } from '#domain/results/levels';
import type { ProblemCode } from './problems';

export type Reading<Value> = { value: Value } | { code: ProblemCode; hint?: string };
/** Reads one cell that is not empty, already without spaces around it. */
export type Reader<Value> = (cell: string) => Reading<Value>;

// What a spreadsheet takes for a formula; the exports put an apostrophe before it and the import takes that off again.
const guarded = /^'+[=+\-@]/;
const formula = /^'*[=+\-@]/;

/** Keeps a text from becoming a formula when an export is opened in a spreadsheet. */
export const guardFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);
export const unguardFormula = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);

// eslint-disable-next-line no-control-regex -- these are what it looks for
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** A text of at most so many characters. */
export const textOf =
  (longest: number): Reader<string> =>
  (cell) => {
    const value = unguardFormula(cell);
    if (value.length > longest) return { code: 'cell.tooLong', hint: String(longest) };
    return controls.test(value) ? { code: 'cell.character' } : { value };
  };

const number = /^-?\d{1,12}([.,]\d{1,30})?(e[+-]?\d{1,3})?$/i;

/** Decimal point or comma; no separator for thousands, which would be guessing. Both limits are included. */
export const numberIn =
  (low: number, high: number): Reader<number> =>
  (cell) => {
    if (!number.test(cell)) return { code: 'cell.number' };
    const value = Number(cell.replace(',', '.'));
    return value >= low && value <= high ? { value } : { code: 'cell.range', hint: `${low}..${high}` };
  };

/** Whole numbers, also as a spreadsheet writes them: 6 and 6,0 are the same. Both limits are included. */
export const wholeNumberIn =
  (low: number, high: number): Reader<number> =>
  (cell) => {
    if (!/^-?\d{1,12}([.,]0+)?$/.test(cell)) return { code: 'cell.wholeNumber' };
    const value = parseInt(cell, 10);
    return value >= low && value <= high ? { value } : { code: 'cell.range', hint: `${low}..${high}` };
  };

const [firstDay, lastDay] = ['1900-01-01', '2100-12-31'];

/** `YYYY-MM-DD` or `DD-MM-YYYY`. */
export const day: Reader<Day> = (cell) => {
  const turned = /^(\d{2})-(\d{2})-(\d{4})$/.exec(cell);
  const value = turned ? `${turned[3]}-${turned[2]}-${turned[1]}` : cell;
  return isDay(value) && value >= firstDay && value <= lastDay ? { value } : { code: 'cell.day' };
};

export const schoolYear: Reader<SchoolYear> = (cell) =>
  isSchoolYear(cell) && cell >= '1990' && cell < '2101' ? { value: cell } : { code: 'cell.schoolYear' };

/** One of these words; capitals do not matter. */
export const oneOf =
  <Word extends string>(words: readonly Word[]): Reader<Word> =>
  (cell) => {
    const value = words.find((word) => word.toLowerCase() === cell.toLowerCase());
    return value === undefined ? { code: 'cell.choice', hint: words.join(', ') } : { value };
  };

/** `1S` and `2F` are read as the one level `1S/2F`. */
export const level: Reader<Level> = (cell) => {
  const value = readLevel(unguardFormula(cell));
  return value === null ? { code: 'cell.choice', hint: [...levels, '1S', '2F'].join(', ') } : { value };
};

/** The levels of a provider with the score from which each begins. */
export const levelBounds: Reader<string> = (cell) => {
  const bounds = readBounds(unguardFormula(cell));
  return bounds ? { value: writeBounds(bounds) } : { code: 'cell.bounds' };
};

/** J or N. */
export const yesOrNo: Reader<boolean> = (cell) =>
  /^[jn]$/i.test(cell) ? { value: cell.toUpperCase() === 'J' } : { code: 'cell.choice', hint: 'J, N' };
