import type { EvidenceLine } from './evidence';
import { type DataKey, dataKeys, linesOf, openAgreementLines, wentWellLines } from './evidence-lines';
import type { ConversationFacts, OpenPointFact } from './facts';
import type { TemplateQuestion } from './levels';

export const pointOrigins = ['wentWell', 'previous', 'data', 'question', 'own', 'support'] as const;
export type PointOrigin = (typeof pointOrigins)[number];

export type AgendaPoint = {
  origin: PointOrigin;
  key: string;
  /** In own words; empty: as the key says. */
  title: string;
  /** Null: a point without data. Empty: the data were looked at and hold nothing to say. */
  evidence: EvidenceLine[] | null;
  carriedFromId: string | null;
};

const point = (origin: PointOrigin, key: string, rest: Partial<AgendaPoint> = {}): AgendaPoint => ({
  title: '',
  evidence: null,
  carriedFromId: null,
  ...rest,
  origin,
  key,
});

/**
 * The agenda of a talk: what went well, what was agreed last time, what was left open and does not come by itself, what the data
 * show, the questions of the level, and at the end which support is asked and who promises it. A point that comes by itself and
 * was left open last time is marked so. The order of the facts does not matter.
 */
export function agendaOf(facts: ConversationFacts, questions: readonly TemplateQuestion[]): AgendaPoint[] {
  const sorted = inOrder(facts);
  const left = sorted.openPoints.filter(isCarried);
  const take = (key: string): string | null => {
    const at = left.findIndex((one) => one.key === key);
    return at < 0 ? null : (left.splice(at, 1)[0]?.id ?? null);
  };
  const data = dataKeys.flatMap((key) => {
    const evidence = linesOf(key, sorted);
    return evidence.length > 0 ? [point('data', key, { evidence, carriedFromId: take(key) })] : [];
  });
  const asked = questions.map(({ key, text }) =>
    point('question', key, { title: text ?? '', carriedFromId: take(key) }),
  );
  const agreed = openAgreementLines(sorted);
  return [
    point('wentWell', 'wentWell', { evidence: wentWellLines(sorted) }),
    ...(agreed.length > 0 ? [point('previous', 'agreements', { evidence: agreed })] : []),
    ...left.map(({ id, key, title }) => point('previous', key, { title, carriedFromId: id })),
    ...data,
    ...asked,
    point('support', 'support'),
  ];
}

/** Agreements come by themselves as long as they are open. */
const isCarried = ({ origin, key }: OpenPointFact): boolean =>
  origin !== 'wentWell' && origin !== 'support' && key !== 'agreements';

/** The evidence of an agenda point as the facts are now; null where the point has none. */
export function evidenceNow(
  { origin, key }: Pick<AgendaPoint, 'origin' | 'key'>,
  facts: ConversationFacts,
): EvidenceLine[] | null {
  const sorted = inOrder(facts);
  if (origin === 'wentWell') return wentWellLines(sorted);
  if (origin === 'previous' && key === 'agreements') return openAgreementLines(sorted);
  return origin === 'data' && (dataKeys as readonly string[]).includes(key) ? linesOf(key as DataKey, sorted) : null;
}

const by =
  <T>(of: (one: T) => string) =>
  (one: T, other: T) =>
    of(one) < of(other) ? -1 : of(one) > of(other) ? 1 : 0;

/** By what they are, never by how they came. */
function inOrder(facts: ConversationFacts): ConversationFacts {
  const position = (at: number) => String(at).padStart(9, '0');
  return {
    ...facts,
    columns: [...facts.columns].sort(by((one) => `${one.indicator} ${one.resultsYear} ${one.runId}`)),
    goals: [...facts.goals].sort(by((one) => `${one.title} ${one.id}`)),
    measures: [...facts.measures].sort(by((one) => `${one.title} ${one.id}`)),
    plans: [...facts.plans].sort(by((one) => `${one.domain} ${one.schoolYear} ${one.half}`)),
    surveys: [...facts.surveys].sort(by((one) => `${one.on} ${one.id}`)),
    cycles: [...facts.cycles].sort(by((one) => `${one.focus} ${one.id}`)),
    agreements: [...facts.agreements].sort(by((one) => `${one.dueOn} ${one.id}`)),
    openPoints: [...facts.openPoints].sort(by((one) => `${position(one.position)} ${one.id}`)),
  };
}
