import { conflict, type FieldProblem, refuse } from '#backend/platform/errors';
import type { NormValues } from '#contract/norms';
import type { Language } from '#contract/primitives';
import { problemText } from '#domain/imports/problem-texts';
import type { ProblemCode } from '#domain/imports/problems';
import { periodText } from '#domain/imports/norm-rules';
import { heldTogether, type NormPlace, type Period } from '#domain/results/norm-of-result';

type Wrong = { path: string; code: ProblemCode; value?: string; hint?: string };

const toField = ({ path, code, value = '', hint = '' }: Wrong, language: Language): FieldProblem => ({
  path,
  code,
  message: problemText({ file: '', row: null, column: path, code, value, hint }, language),
});

/** What the fields of one norm say about each other, in the words in which the import says it. */
export function assertConsistent(norm: NormValues, language: Language): void {
  const { scoreMin, scoreMax, cut1F, cut1S2F, bounds, source, validFrom, validUntil } = norm;
  const wrong: (Wrong | false)[] = [
    validUntil !== null &&
      validUntil < validFrom && { path: 'validUntil', code: 'row.untilBeforeFrom', value: validUntil, hint: validFrom },
    scoreMin !== null &&
      scoreMax !== null &&
      scoreMin >= scoreMax && {
        path: 'scoreMin',
        code: 'row.notBelow',
        value: String(scoreMin),
        hint: String(scoreMax),
      },
    cut1F !== null &&
      cut1S2F !== null &&
      cut1F >= cut1S2F && { path: 'cut1F', code: 'row.notBelow', value: String(cut1F), hint: String(cut1S2F) },
    (cut1F === null) !== (cut1S2F === null) && {
      path: cut1F === null ? 'cut1F' : 'cut1S2F',
      code: 'row.oneCut',
      hint: cut1F === null ? '1F' : '1S/2F',
    },
    source === null && (bounds !== null || cut1F !== null) && { path: 'source', code: 'row.cutWithoutSource' },
  ];
  const fields = wrong.filter((one) => one !== false).map((one) => toField(one, language));
  if (fields.length > 0) throw refuse('request.invalid', fields.map(({ message }) => message).join(' '), fields);
}

/** Both periods are named, so that one knows which of the two to end. */
export function assertHoldsAlone(
  norm: NormPlace & Period,
  others: readonly (NormPlace & Period)[],
  language: Language,
): void {
  const other = heldTogether(norm, others);
  if (!other) return;
  const field = toField(
    { path: 'validFrom', code: 'row.twoNorms', value: periodText(norm), hint: periodText(other) },
    language,
  );
  throw conflict('norm.overlaps', field.message, [field]);
}
