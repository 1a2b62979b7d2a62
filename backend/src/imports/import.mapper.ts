import { fullName } from '#backend/organisation/names';
import type { Language } from '#contract/primitives';
import { Import, type ImportProblem, ImportSummary, type ImportTable } from '#contract/imports';
import { type Permission, reachOfRole, type Role } from '#contract/permissions';
import { countChanges, differencesOf, type ImportPlan } from '#domain/imports/plan-import';
import { problemText } from '#domain/imports/problem-texts';
import type { Problem } from '#domain/imports/problems';
import type { ReadFiles } from '#domain/imports/read-files';
import type { ImportRow } from './imports.queries';

/** Who imports: a person, or Koers itself (a command of an operator) when there is no `staffId`. */
export type Importer = {
  boardId: string;
  staffId: string | null;
  language?: Language;
  roles?: readonly { role: Role }[];
};

const kept = 100;
const needed: Permission = 'import.create';

export type Assessed = ReadFiles & { plan: ImportPlan; schools: readonly string[] };

/** Counts and places, never a pupil's name: this stays when the files are gone. */
export function toSummary(
  { files, plan, schools, errors, warnings }: Assessed,
  language: Language = 'nl',
): ImportSummary {
  const tables = new Map(files.map(({ name, table }) => [name, table]));
  const inWords = (problems: readonly Problem[]) =>
    problems.slice(0, kept).map((one) => toProblem(one, language, tables.get(one.file)));
  const differences = differencesOf(plan);
  return {
    files,
    changes: countChanges(plan),
    differences: differences.slice(0, kept),
    differenceCount: differences.length,
    errors: inWords(errors),
    errorCount: errors.length,
    warnings: inWords(warnings),
    warningCount: warnings.length,
    schools: [...schools],
  };
}

export const toProblem = (problem: Problem, language: Language, table?: ImportTable): ImportProblem => ({
  file: problem.file,
  table: table ?? null,
  row: problem.row,
  column: problem.column,
  value: problem.value ?? null,
  code: problem.code,
  message: problemText(problem, language),
});

/** What an import without one is read as: those of the demo board have none. */
const nothing: ImportSummary = {
  files: [],
  changes: [],
  differences: [],
  differenceCount: 0,
  errors: [],
  errorCount: 0,
  warnings: [],
  warningCount: 0,
  schools: [],
};

type Person = { id: string; firstName: string; lastName: string };

export function toImport(who: Importer, row: ImportRow, people: readonly Person[]): Import {
  const { startedById, createdAt, committedAt, ...rest } = row;
  const summary = ImportSummary.parse({ ...nothing, ...(row.summary as object) });
  const starter = people.find(({ id }) => id === startedById);
  const isOpen = row.status === 'staged' && (who.roles?.some(({ role }) => reachOfRole(role, needed)) ?? true);
  return Import.parse({
    ...rest,
    summary,
    startedBy: starter ? fullName(starter) : null,
    createdAt: createdAt.toISOString(),
    committedAt: committedAt?.toISOString() ?? null,
    may: { commit: isOpen && summary.errorCount === 0, discard: isOpen },
  });
}
