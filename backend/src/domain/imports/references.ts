import { type Problem, quotable } from './problems';
import type { Mentioned } from './read-rows';

type Keys = { has(key: string): boolean };

/** Rows that refer to a school or a pupil which is neither in the upload nor on the board. */
export function unknownReferences(
  { mentioned: { schools, pupils, references } }: { mentioned: Mentioned },
  board: { schools: Keys; pupils: Keys },
): Problem[] {
  const problems: Problem[] = [];
  for (const { file, row, school, pupil } of references) {
    if (school !== null && !schools.has(school) && !board.schools.has(school))
      problems.push({ file, row, column: 'school', code: 'reference.school', ...quotable('school', school) });
    if (pupil !== null && !pupils.has(pupil) && !board.pupils.has(pupil))
      problems.push({ file, row, column: 'pupil', code: 'reference.pupil', ...quotable('pupil', pupil) });
  }
  return problems;
}
