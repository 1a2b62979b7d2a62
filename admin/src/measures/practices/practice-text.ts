import type { Measure, MeasurePublish, Practice } from '#contract/measures';

/** What stands in the fields of a practice. */
export type PracticeText = { title: string; what: string; forWhom: string; contactId: string };

/** A measure as it may be told to others: the words it has, to be read once more. */
export const practiceOf = ({ title, what, ownerId, ownerIsHere }: Measure, forWhom: string): PracticeText => ({
  title,
  what,
  forWhom,
  contactId: ownerIsHere ? (ownerId ?? '') : '',
});

export const textOf = ({ title, what, forWhom, contactId, contactHasLeft }: Practice): PracticeText => ({
  title,
  what,
  forWhom,
  contactId: contactHasLeft ? '' : (contactId ?? ''),
});

/** A practice without a title, an approach, for whom or a contact helps nobody. */
export const isComplete = (text: PracticeText): boolean => Object.values(text).every((one) => one.trim() !== '');

export const toPublish = ({ what, forWhom, contactId }: PracticeText): MeasurePublish => ({
  what: what.trim(),
  forWhom: forWhom.trim(),
  contactId,
});
