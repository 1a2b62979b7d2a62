import type { Cause, CauseCreate } from '#contract/measures';

/** What stands in the fields of a cause. */
export type CauseText = Pick<Cause, 'category' | 'text' | 'evidence'>;

export const emptyCause: CauseText = { category: 'time', text: '', evidence: '' };

/** Under which the tab keeps what is typed in a cause. */
export const keptCause = (id: string) => `cause.form.${id}`;

export const toCause = ({ category, text, evidence }: CauseText): CauseCreate => ({
  category,
  text: text.trim(),
  evidence: evidence.trim(),
});
