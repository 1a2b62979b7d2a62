import type { ThreadPart, ThreadState } from './thread';

/** What is written in a thread. `visit` is split in the items of the school's own form where it has one: `visit.<key>`. */
export const sectionKinds = ['question', 'visit', 'talk', 'reflection'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One line of a school's own visit form: free text, or seen / partly seen / not seen. */
export type FormItem = { key: string; label: string; kind: 'text' | 'seen' };

const writers: Record<SectionKind, { parts: readonly ThreadPart[]; in: readonly ThreadState[] }> = {
  question: { parts: ['teacher'], in: ['question', 'planned'] },
  visit: { parts: ['visitor'], in: ['planned', 'held', 'talked'] },
  talk: { parts: ['teacher', 'visitor'], in: ['held', 'talked', 'reflected'] },
  reflection: { parts: ['teacher'], in: ['held', 'talked', 'reflected'] },
};

export const kindOfSection = (key: string): SectionKind | null =>
  sectionKinds.find((kind) => kind === (key.startsWith('visit.') ? 'visit' : key)) ?? null;

/** The sections of a thread, in the order in which they are filled; without a form the notes are one field. */
export const sectionKeys = (form: readonly FormItem[]): string[] => [
  'question',
  ...form.map(({ key }) => `visit.${key}`),
  'visit',
  'talk',
  'reflection',
];

/** Nobody writes in the part of the other, nor in a thread that is finished or whose teacher left. */
export function mayWrite(
  kind: SectionKind,
  { state, teacherHere }: { state: ThreadState; teacherHere: boolean },
  part: ThreadPart | null,
): boolean {
  const { parts, in: states } = writers[kind];
  return teacherHere && part !== null && parts.includes(part) && states.includes(state);
}
