import type { CycleCreate } from '#contract/cycles';
import { schoolYearOf } from '#domain/calendar/school-year';
import type { CycleHalf } from '#domain/cycle/when';
import type { Domain } from '#domain/results/levels';
import type { Chosen } from '../members';
import { toMembers } from '../members';
import type { CycleWords } from '../use-cycle-words';

/** What stands in the fields. */
export type CycleText = {
  schoolId: string;
  schoolYear: string;
  half: CycleHalf;
  domain: Domain;
  focus: string;
  members: Chosen;
};

const proposals = ['first', 'second', 'third'] as const;

/** What a school may want to work on in a domain, the most usual first. */
export const proposedFor = (domain: Domain, words: CycleWords): string[] =>
  proposals.map((at) => words(`proposed.${domain}.${at}`));

export const emptyCycle = (schoolId: string, today: string, words: CycleWords): CycleText => ({
  schoolId,
  schoolYear: schoolYearOf(today),
  half: 0,
  domain: 'lezen',
  focus: words('proposed.lezen.first'),
  members: {},
});

/** Another domain brings its own proposal along, unless somebody wrote a focus of their own. */
export function withDomain(text: CycleText, domain: Domain, words: CycleWords): CycleText {
  const isProposal = [...proposedFor(text.domain, words), ''].includes(text.focus.trim());
  return { ...text, domain, focus: isProposal ? (proposedFor(domain, words)[0] ?? '') : text.focus };
}

export const toCycle = ({ members, ...text }: CycleText): CycleCreate => ({
  ...text,
  ownerId: null,
  members: toMembers(members),
});
