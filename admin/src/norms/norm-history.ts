import type { FormerNorm, NormChange, NormDetail, NormValues } from '#contract/norms';
import { type Field, saidFields, toText } from './norm-form';

export type FieldChange = { field: Field; from: string; to: string };
/** What one save changed: `version` is the one it replaced. */
export type NormStep = Omit<FormerNorm, 'values'> & { values: NormValues; changes: FieldChange[] };

/** Each former version with what was changed then; the newest first, as the server gives them. */
export const stepsOf = (norm: NormDetail, decimal: ',' | '.'): NormStep[] =>
  norm.history.map((former, i) => {
    const next = norm.history[i - 1]?.values ?? norm;
    return { ...former, changes: changesBetween(former.values, next, decimal) };
  });

function changesBetween(before: NormValues, after: NormValues, decimal: ',' | '.'): FieldChange[] {
  const [from, to] = [toText(before, decimal), toText(after, decimal)];
  return saidFields
    .filter((field) => from[field] !== to[field])
    .map((field) => ({ field, from: from[field], to: to[field] }));
}

/** What has to be sent for a norm to say again what it said then. Norms of before a source was asked keep the one they have. */
export function restoreOf(norm: NormDetail, { values }: Pick<FormerNorm, 'values'>): NormChange {
  const changed = changesBetween(norm, values, '.').map(({ field }) => field);
  const said = Object.fromEntries(changed.map((field) => [field, values[field]])) as NormChange & { source?: unknown };
  if (said.source === null) delete said.source;
  return said;
}
