/** What can be wrong in a file of the exchange format. `problem-texts.ts` says each in words. */
export const problemCodes = [
  'file.unreadable',
  'file.notRecognised',
  'file.unclosedQuote',
  'file.empty',
  'column.missing',
  'column.twice',
  'column.unknown',
  'row.tooManyCells',
  'row.repeated',
  'row.contradicts',
  'row.secondKey',
  'row.noScoreNorLevel',
  'row.untilBeforeFrom',
  'row.outsideSchoolYear',
  'row.inFuture',
  'row.weightYearAssumed',
  'row.notBelow',
  'row.oneCut',
  'row.cutWithoutSource',
  'row.twoNorms',
  'row.outsideRange',
  'cell.required',
  'cell.tooLong',
  'cell.character',
  'cell.number',
  'cell.wholeNumber',
  'cell.range',
  'cell.day',
  'cell.schoolYear',
  'cell.choice',
  'cell.bounds',
  'reference.school',
  'reference.pupil',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** One thing that is wrong or doubtful, and where. Never holds what is personal: see `personalColumns`. */
export type Problem = {
  file: string;
  /** As a spreadsheet counts: the header is row 1. Null when the whole file is meant. */
  row: number | null;
  column: string | null;
  code: ProblemCode;
  /** What stood there; left out where it would be about a person. */
  value?: string;
  /** What the sentence needs besides: the allowed words, the limit, the other row. */
  hint?: string;
};

/** Said of a pupil, so never repeated in a message or a preview. */
export const personalColumns: readonly string[] = ['first_name', 'last_name', 'birth_date', 'eck_id'];

const longest = 40;

/** What a message may repeat of a cell. */
export function quotable(column: string, text: string): { value?: string } {
  if (personalColumns.includes(column)) return {};
  return { value: text.length > longest ? `${text.slice(0, longest)}…` : text };
}
