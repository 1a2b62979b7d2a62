import { schoolYearAfter } from '#domain/calendar/school-year';
import type { ItemKind, TextKey } from './items';
import type { CyclePeriod } from './when';

/** Texts that still count in the next round. What is to be carried on becomes the conclusion one begins with. */
const texts: Partial<Record<TextKey, TextKey>> = {
  carryOn: 'conclusion',
  fitMethods: 'fitMethods',
  fitMeetings: 'fitMeetings',
  paragraph: 'paragraph',
};

export type CopiedItem = {
  kind: ItemKind;
  answer: string;
  helpAsked: boolean;
  doneOn: string | null;
  staffId: string | null;
};

/** Agreements that were not kept yet, concerns without an answer and help that was not given: the rest is history. */
export const goesOn = ({ kind, answer, helpAsked, doneOn }: CopiedItem): boolean =>
  (kind === 'agreement' && doneOn === null) ||
  (kind === 'concern' && (answer === '' || (helpAsked && doneOn === null)));

/** What a copy begins with, by key; texts that were never written are left out. */
export function textsOfCopy(written: ReadonlyMap<string, string>): Map<TextKey, string> {
  const found = new Map<TextKey, string>();
  for (const [from, to] of Object.entries(texts)) {
    const text = written.get(from);
    if (text) found.set(to, text);
  }
  return found;
}

/** The period after this one: the next half year, or the next school year. */
export function periodAfter({ schoolYear, half }: CyclePeriod): CyclePeriod {
  if (half === 1) return { schoolYear, half: 2 };
  return { schoolYear: schoolYearAfter(schoolYear), half: half === 2 ? 1 : 0 };
}
