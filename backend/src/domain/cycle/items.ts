export const itemKinds = ['agreement', 'training', 'concern', 'meeting', 'duty', 'evaluation'] as const;
export type ItemKind = (typeof itemKinds)[number];

export const covers = ['notNeeded', 'toArrange', 'arranged'] as const;
export type Cover = (typeof covers)[number];

export const itemFields = [
  'title',
  'text',
  'form',
  'onDay',
  'staffId',
  'hours',
  'cover',
  'answer',
  'helpAsked',
  'doneOn',
] as const;
export type ItemField = (typeof itemFields)[number];

/** What an item of each kind can say, and what it must say. */
const fields: Record<ItemKind, { must: readonly ItemField[]; can: readonly ItemField[] }> = {
  agreement: { must: ['title'], can: ['staffId', 'onDay', 'doneOn'] },
  training: { must: ['title', 'onDay'], can: ['text', 'staffId'] },
  concern: { must: ['title'], can: ['answer', 'helpAsked', 'doneOn', 'staffId'] },
  meeting: { must: ['title', 'onDay'], can: ['text', 'form'] },
  duty: { must: ['staffId', 'hours', 'cover'], can: ['title'] },
  evaluation: { must: ['onDay'], can: ['text', 'title'] },
};

export type ItemProblem = { field: ItemField; problem: 'missing' | 'notOfKind' | 'helpNeedsName' };
type ItemValues = Partial<Record<ItemField, string | number | boolean | null>>;

const isEmpty = (value: ItemValues[ItemField]) =>
  value === undefined || value === null || value === '' || value === false;

/** The first thing wrong with an item; null when it can be kept. Help cannot be given to somebody nobody knows. */
export function itemProblem(kind: ItemKind, values: ItemValues): ItemProblem | null {
  const { must, can } = fields[kind];
  const missing = must.find((field) => isEmpty(values[field]));
  if (missing) return { field: missing, problem: 'missing' };
  const foreign = itemFields.find((field) => !must.includes(field) && !can.includes(field) && !isEmpty(values[field]));
  if (foreign) return { field: foreign, problem: 'notOfKind' };
  if (values.helpAsked === true && isEmpty(values.staffId)) return { field: 'helpAsked', problem: 'helpNeedsName' };
  return null;
}

export const textKeys = ['conclusion', 'fitMethods', 'fitMeetings', 'paragraph', 'carryOn'] as const;
export type TextKey = (typeof textKeys)[number];
