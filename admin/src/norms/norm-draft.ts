import { allFields, type Field, type NormText, saidFields } from './norm-form';

/** What somebody is typing, and the version of the norm they began with. */
export type Draft = { version: number; base: NormText; text: NormText };
/** The norm as it is now, as the form would write it. */
export type Saved = { version: number; text: NormText };

export const startDraft = ({ version, text }: Saved): Draft => ({ version, base: text, text });

export const isTouched = ({ base, text }: Pick<Draft, 'base' | 'text'>): boolean =>
  allFields.some((field) => text[field] !== base[field]);

export type Side = 'mine' | 'theirs';
export type Picks = Partial<Record<Field, Side>>;
export type Clash = { field: Field; mine: string; theirs: string; pick: Side };

/**
 * Where what was typed differs from what somebody else saved meanwhile. Proposed is what was changed: of a field that one
 * left alone that of the other, else what was typed.
 */
export const clashesWith = ({ base, text }: Draft, saved: Saved): Clash[] =>
  saidFields
    .filter((field) => text[field] !== saved.text[field])
    .map((field) => ({
      field,
      mine: text[field],
      theirs: saved.text[field],
      pick: text[field] === base[field] ? 'theirs' : 'mine',
    }));

/** Goes on from what is saved now, with what was chosen of the own text. */
export function settle(draft: Draft, saved: Saved, picks: Picks): Draft {
  const kept = clashesWith(draft, saved).filter(({ field, pick }) => (picks[field] ?? pick) === 'mine');
  const mine = Object.fromEntries(kept.map((clash) => [clash.field, clash.mine])) as Partial<NormText>;
  return { version: saved.version, base: saved.text, text: { ...saved.text, ...mine } };
}

/** A draft as it was kept in the browser; null when it is nothing of the kind. */
export function readDraft(kept: string | null): Draft | null {
  if (kept === null) return null;
  try {
    const { version, base, text } = JSON.parse(kept) as Partial<Draft>;
    return typeof version === 'number' && isText(base) && isText(text) ? { version, base, text } : null;
  } catch {
    return null;
  }
}

const isText = (text: Partial<NormText> | undefined): text is NormText =>
  allFields.every((field) => typeof text?.[field] === 'string');
