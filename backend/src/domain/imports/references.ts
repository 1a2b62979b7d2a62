import type { Problem } from './problems';
import type { Lines, Mentioned } from './read-rows';

type Keys = { has(key: string): boolean };

/** Rows that name a school or a pupil which is neither in the upload nor on the board. */
export function unknownReferences(
  { lines, mentioned }: { lines: Lines; mentioned: Mentioned },
  board: { schools: Keys; pupils: Keys },
): Problem[] {
  const { schools, pupils } = mentioned;
  const problems: Problem[] = [];
  for (const table of ['enrolments', 'results', 'outcomes'] as const) {
    for (const { file, row, values } of lines[table]) {
      const { school, pupil } = values;
      if (!schools.has(school) && !board.schools.has(school))
        problems.push({ file, row, column: 'school', code: 'reference.school', value: school });
      if (!pupils.has(pupil) && !board.pupils.has(pupil))
        problems.push({ file, row, column: 'pupil', code: 'reference.pupil', value: pupil });
    }
  }
  return problems;
}
