import type { CycleItem } from '#contract/cycles';
import { type Cover, type ItemKind, itemProblem } from '#domain/cycle/items';
import { numberOf } from '../../goals/goal-form';
import type { Saying } from '../cycle-sentences';
import type { CycleKey } from '../use-cycle-words';

/** What stands in the fields of an item, as text; '' is nothing. */
export type ItemText = Record<'title' | 'text' | 'form' | 'onDay' | 'staffId' | 'hours' | 'cover' | 'answer', string>;
export type ItemField = keyof ItemText;
type Field = { name: ItemField; label: CycleKey; empty?: CycleKey };

/** What is asked of an item of each kind, in the order of the fields. */
export const fieldsOf: Record<ItemKind, readonly Field[]> = {
  agreement: [
    { name: 'title', label: 'field.agreement' },
    { name: 'staffId', label: 'field.who', empty: 'field.nobody' },
    { name: 'onDay', label: 'field.by' },
  ],
  training: [
    { name: 'title', label: 'field.training' },
    { name: 'onDay', label: 'field.on' },
    { name: 'staffId', label: 'field.trainer', empty: 'field.outsider' },
    { name: 'text', label: 'field.material' },
  ],
  concern: [{ name: 'answer', label: 'field.answer' }],
  meeting: [
    { name: 'title', label: 'field.goal' },
    { name: 'onDay', label: 'field.on' },
    { name: 'form', label: 'field.form' },
    { name: 'text', label: 'field.content' },
  ],
  duty: [
    { name: 'staffId', label: 'field.teacher', empty: 'field.nobody' },
    { name: 'hours', label: 'field.hours' },
    { name: 'cover', label: 'field.cover' },
    { name: 'title', label: 'field.what' },
  ],
  evaluation: [
    { name: 'onDay', label: 'field.on' },
    { name: 'text', label: 'field.outcome' },
  ],
};

const empty: ItemText = { title: '', text: '', form: '', onDay: '', staffId: '', hours: '', cover: '', answer: '' };
export const emptyItem = (kind: ItemKind): ItemText => (kind === 'duty' ? { ...empty, cover: 'toArrange' } : empty);

export const textOfItem = ({ title, text, form, onDay, staffId, hours, cover, answer }: CycleItem): ItemText => ({
  ...{ title, text, form, answer },
  onDay: onDay ?? '',
  staffId: staffId ?? '',
  hours: hours === null ? '' : String(hours).replace('.', ','),
  cover: cover ?? '',
});

/** What goes to Koers: of the fields of this kind alone. */
export function toValues(kind: ItemKind, text: ItemText): Partial<Record<ItemField, string | number | null>> {
  const all: Record<ItemField, string | number | null> = {
    ...text,
    onDay: text.onDay || null,
    staffId: text.staffId || null,
    hours: numberOf(text.hours),
    cover: text.cover || null,
  };
  return Object.fromEntries(fieldsOf[kind].map(({ name }) => [name, all[name]]));
}

/** Hours are a number above 0, or nothing yet. */
export const isWrongNumber = (hours: string): boolean => {
  const value = numberOf(hours);
  return value !== null && !(value > 0 && value <= 200);
};

/** «4,5»; whole hours without a decimal. */
export const hoursText = (hours: number | null, { number }: Saying['formats']): string =>
  number(hours, hours !== null && Number.isInteger(hours) ? 0 : 1);

/** Whether Koers would take it; an answer may also be taken back. */
export const isComplete = (kind: ItemKind, text: ItemText): boolean =>
  !isWrongNumber(text.hours) && (kind === 'concern' || itemProblem(kind, toValues(kind, text)) === null);

type Shown = Saying & { nameOf: (id: string) => string };

/** A value as it is read. */
export function shown(name: ItemField, value: string, { words, formats, nameOf }: Shown): string {
  if (value === '') return '–';
  if (name === 'onDay') return formats.day(value);
  if (name === 'staffId') return nameOf(value);
  return name === 'cover' ? words(`cover.${value as Cover}`) : value;
}

/** «Wie: An Bos, Vóór: 1 maart 2027»: what is saved where it differs from what is typed. */
export function savedInstead(kind: ItemKind, { mine, saved }: Record<'mine' | 'saved', ItemText>, say: Shown): string {
  return fieldsOf[kind]
    .filter(({ name }) => mine[name] !== saved[name])
    .map(({ name, label }) => `${say.words(label)}: ${shown(name, saved[name], say)}`)
    .join(', ');
}
