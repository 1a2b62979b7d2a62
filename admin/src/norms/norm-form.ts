import { NormChange, NormCreate, type NormValues } from '#contract/norms';
import { readBounds, writeBounds } from '#domain/results/level-bounds';
import { testMoments } from '#domain/results/moments';
import type { NormPlace, Period } from '#domain/results/norm-of-result';

export const placeFields = ['yearGroup', 'moment', 'domain', 'testLevel'] as const;
export const saidFields = [
  'mean',
  'sd',
  'n',
  'scoreMin',
  'scoreMax',
  'bounds',
  'cut1F',
  'cut1S2F',
  'validFrom',
  'validUntil',
  'source',
] as const;
export type Field = (typeof placeFields)[number] | (typeof saidFields)[number];
export const allFields: readonly Field[] = [...placeFields, ...saidFields];
/** As it is typed: everything is text. */
export type NormText = Record<Field, string>;

export const emptyNorm = (known: Partial<NormText> = {}): NormText => ({
  ...(Object.fromEntries(allFields.map((field) => [field, ''])) as NormText),
  ...known,
});

/** As the staff room writes numbers: with a comma; whoever reads English sees a point. Both are read. */
const write = (value: number | string | null, decimal: ',' | '.'): string =>
  typeof value === 'number' ? String(value).replace('.', decimal) : (value ?? '');

export const toText = (norm: NormValues, decimal: ',' | '.' = ','): NormText => ({
  ...(Object.fromEntries(
    allFields.map((field) => [field, field === 'bounds' ? '' : write(norm[field], decimal)]),
  ) as NormText),
  bounds: norm.bounds ? writeBounds(norm.bounds) : '',
});

/** NaN is refused by the contract, so that what is no number is pointed at. */
const number = (text: string): number | null => (text.trim() === '' ? null : Number(text.trim().replace(',', '.')));
const word = (text: string): string | null => text.trim() || null;

const said = (text: NormText) => ({
  mean: number(text.mean),
  sd: number(text.sd),
  n: number(text.n),
  scoreMin: number(text.scoreMin),
  scoreMax: number(text.scoreMax),
  bounds: word(text.bounds) && (readBounds(text.bounds) ?? 'no bounds'),
  cut1F: number(text.cut1F),
  cut1S2F: number(text.cut1S2F),
  validFrom: text.validFrom,
  validUntil: word(text.validUntil),
  source: text.source,
});

export type Checked<Input> = { input: Input } | { mend: Field[] };
type Result<Input> = { success: true; data: Input } | { success: false; error: { issues: { path: PropertyKey[] }[] } };

/** The form against the contract that the server holds it to. */
const checked = <Input>(result: Result<Input>): Checked<Input> =>
  result.success
    ? { input: result.data }
    : { mend: allFields.filter((field) => result.error.issues.some(({ path }) => path[0] === field)) };

export const toCreate = (text: NormText, instrumentId: string): Checked<NormCreate> =>
  checked(
    NormCreate.safeParse({
      instrumentId,
      yearGroup: number(text.yearGroup),
      moment: text.moment,
      domain: text.domain,
      testLevel: word(text.testLevel),
      ...said(text),
    }),
  );

/** Only what differs from what was there, so that two people who change other things do not undo each other. */
export function toChange(text: NormText, before: NormText): Checked<NormChange> {
  const changed = Object.entries(said(text)).filter(([field]) => text[field as Field] !== before[field as Field]);
  return checked(NormChange.safeParse(Object.fromEntries(changed)));
}

/** Where and when the typed norm would hold; null as long as that is not complete. */
export function placeOf({
  yearGroup,
  moment,
  testLevel,
  validFrom,
  validUntil,
}: NormText): (NormPlace & Period) | null {
  const known = testMoments.find((one) => one === moment);
  if (!known || yearGroup === '' || validFrom === '') return null;
  return {
    yearGroup: Number(yearGroup),
    moment: known,
    testLevel: word(testLevel),
    validFrom,
    validUntil: word(validUntil),
  };
}
