import type { Tx } from '#backend/database/database';
import { refuse } from '#backend/platform/errors';
import type { Language } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import { underPresentKeys } from '#domain/imports/aliases';
import { normProblems } from '#domain/imports/norm-rules';
import { planImport, schoolsIn } from '#domain/imports/plan-import';
import type { Problem } from '#domain/imports/problems';
import { readFiles, type ReadFiles } from '#domain/imports/read-files';
import { unknownReferences } from '#domain/imports/references';
import { type BoardState, loadBoardState, presentKeys } from './board-state.queries';
import { readCsv, type UploadedFile } from './csv-file';
import { type Assessed, toProblem } from './import.mapper';

/** Everything the files say by themselves; needs no database. */
export function readUpload(files: readonly UploadedFile[], today: Day): ReadFiles {
  const opened = files.map(readCsv);
  const read = readFiles(
    opened.flatMap((one) => ('file' in one ? [one.file] : [])),
    today,
  );
  return { ...read, errors: [...opened.flatMap((one) => ('problem' in one ? [one.problem] : [])), ...read.errors] };
}

/** An upload without a single file of the format is no import at all. */
export function assertRecognised({ files, errors }: ReadFiles, language: Language): void {
  if (files.length > 0 || errors.some(({ code }) => code === 'column.missing' || code === 'column.twice')) return;
  const fields = errors.map((problem) => {
    const { file, code, message } = toProblem(problem, language);
    return { path: file, code, message };
  });
  throw refuse('import.nothingRecognised', fields.map(({ path, message }) => `${path}: ${message}`).join(' '), fields);
}

/** The files held against the board as it is in this transaction. */
export async function assess(tx: Tx, upload: ReadFiles): Promise<Assessed & { state: BoardState }> {
  const keys = await presentKeys(tx, [
    ...upload.mentioned.pupils,
    ...upload.mentioned.references.map(({ pupil }) => pupil),
  ]);
  const read = underPresentKeys(upload, keys);
  const state = await loadBoardState(tx, read);
  const plan = planImport(read.lines, state.known);
  const found = [...unknownReferences(read, state.ids), ...normProblems(read.lines, state.known.norms, plan)];
  const errors = [...read.errors, ...found].sort(byPlace(read));
  return { ...read, errors, plan, schools: [...schoolsIn(plan)].sort(), state };
}

/** As somebody walks through the files who mends them. */
function byPlace({ files }: ReadFiles): (one: Problem, other: Problem) => number {
  const order = new Map(files.map(({ name }, i) => [name, i]));
  const placeOf = ({ file, row }: Problem) => [order.get(file) ?? -1, row ?? 0] as const;
  return (one, other) => {
    const [[file, row], [otherFile, otherRow]] = [placeOf(one), placeOf(other)];
    return file - otherFile || row - otherRow;
  };
}
