import { heldTogether, normOf, type Period } from '#domain/results/norm-of-result';
import type { Known } from './compare';
import type { Problem } from './problems';
import type { Line, Lines } from './read-rows';
import { type ImportPlan } from './plan-import';
import { placeOfNorm } from './row-rules';
import { instrumentKey, keyOf, type RowOf } from './tables';

type NormRow = RowOf<'norms'>;
type Dated = ReturnType<typeof placeOfNorm> & Period & { key: string; row: NormRow };

const dated = (row: NormRow): Dated => ({
  ...placeOfNorm(row),
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  key: keyOf('norms', row),
  row,
});

/** «2025-08-01 tot …», as both languages can read it. */
export const periodText = ({ validFrom, validUntil }: Period): string => `${validFrom} – ${validUntil ?? '…'}`;

/** The norms of the board as they will be when an upload is written, by instrument. */
function normsAfter(
  known: ReadonlyMap<string, Known<'norms'>>,
  { norms: { added, changed } }: Pick<ImportPlan, 'norms'>,
): Map<string, Dated[]> {
  const rows = new Map([...known].map(([key, { values }]) => [key, values]));
  for (const row of [...added, ...changed.map(({ values }) => values)]) rows.set(keyOf('norms', row), row);
  const byInstrument = new Map<string, Dated[]>();
  for (const row of rows.values()) {
    const key = instrumentKey(row);
    const others = byInstrument.get(key);
    if (others) others.push(dated(row));
    else byInstrument.set(key, [dated(row)]);
  }
  return byInstrument;
}

/** What norms and scores say about each other: an empty cell keeps what was there, so only the outcome can be judged. */
export function normProblems(
  lines: Pick<Lines, 'norms' | 'results'>,
  known: ReadonlyMap<string, Known<'norms'>>,
  plan: Pick<ImportPlan, 'norms'>,
): Problem[] {
  const after = normsAfter(known, plan);
  return [
    ...lines.norms.flatMap((line) => problemsOfNorm(line, after.get(instrumentKey(line.values)) ?? [])),
    ...lines.results.flatMap((line) => problemOfScore(line, after.get(instrumentKey(line.values)) ?? [])),
  ];
}

function problemsOfNorm({ file, row, values }: Line<'norms'>, norms: readonly Dated[]): Problem[] {
  const norm = norms.find(({ key }) => key === keyOf('norms', values));
  if (!norm) return [];
  const at = { file, row };
  const { score_min, score_max, cut_1f, cut_1s2f, bounds, source } = norm.row;
  const other = heldTogether(
    norm,
    norms.filter(({ key }) => key !== norm.key),
  );
  const problems: (Problem | false)[] = [
    isNotBelow(score_min, score_max) && {
      ...at,
      ...{ column: 'score_min', code: 'row.notBelow', value: String(score_min), hint: `score_max (${score_max})` },
    },
    isNotBelow(cut_1f, cut_1s2f) && {
      ...at,
      ...{ column: 'cut_1f', code: 'row.notBelow', value: String(cut_1f), hint: `cut_1s2f (${cut_1s2f})` },
    },
    (cut_1f === null) !== (cut_1s2f === null) && {
      ...at,
      column: cut_1f === null ? 'cut_1f' : 'cut_1s2f',
      code: 'row.oneCut',
      hint: cut_1f === null ? 'cut_1f' : 'cut_1s2f',
    },
    source === null &&
      (bounds !== null || cut_1f !== null) && { ...at, column: 'source', code: 'row.cutWithoutSource' },
    other !== null && {
      ...at,
      ...{ column: 'valid_from', code: 'row.twoNorms', value: periodText(norm), hint: periodText(other) },
    },
  ];
  return problems.filter((problem) => problem !== false);
}

const isNotBelow = (low: number | null, high: number | null): boolean => low !== null && high !== null && low >= high;

function problemOfScore({ file, row, values }: Line<'results'>, norms: readonly Dated[]): Problem[] {
  const { score } = values;
  if (score === null || norms.length === 0) return [];
  const norm = normOf(norms, { ...placeOfNorm(values), takenOn: values.taken_on });
  const { score_min: low, score_max: high } = norm?.row ?? { score_min: null, score_max: null };
  if ((low === null || score >= low) && (high === null || score <= high)) return [];
  const hint = `${low ?? '…'}..${high ?? '…'}`;
  return [{ file, row, column: 'score', code: 'row.outsideRange', value: String(score), hint }];
}
