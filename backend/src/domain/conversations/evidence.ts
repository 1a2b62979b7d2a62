import type { Day } from '#domain/calendar/day';

/** What a line of evidence says; the words are in the admin. */
export const evidenceKeys = [
  'columnOnCourse',
  'columnBelow',
  'columnAtRisk',
  'columnTooLittle',
  'columnChanged',
  'goalReached',
  'goalMissed',
  'goalUndecided',
  'goalBelow',
  'goalAhead',
  'measureWorks',
  'measureRunning',
  'measureEnds',
  'plansDiscussed',
  'plansNotDiscussed',
  'visitsHeld',
  'visitsTwice',
  'visitsNotTwice',
  'visitsNone',
  'surveyOpen',
  'surveyClosed',
  'cycleRunning',
  'agreementOpen',
  'agreementDone',
] as const;
export type EvidenceKey = (typeof evidenceKeys)[number];

/** Where a line comes from: the records that were counted. */
export const evidenceSources = [
  'forecast',
  'goals',
  'measures',
  'groupPlans',
  'consultations',
  'surveys',
  'cycles',
  'conversations',
] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

/**
 * One fact. Null is not known, 0 is none. `count` of `of` are numbers of things; `value` with `low` and `high` is a figure in the
 * unit of its key (columns and shares: percent; goals: unit of the goal; effects: standard deviations).
 */
export type EvidenceLine = {
  key: EvidenceKey;
  source: EvidenceSource;
  /** Which record it is about, and what people call it; never a pupil, never the name of a teacher. */
  aboutId: string | null;
  about: string | null;
  count: number | null;
  of: number | null;
  value: number | null;
  low: number | null;
  high: number | null;
  comparedWith: { what: 'signalValue' | 'goal' | 'before' | 'nothing'; value: number } | null;
  /** How many judgements, pupils or people stand behind it. */
  n: number | null;
  /** The day on which it was so, or by which it is due. */
  on: Day | null;
  detail: string | null;
};

const empty: Omit<EvidenceLine, 'key' | 'source'> = {
  aboutId: null,
  about: null,
  count: null,
  of: null,
  value: null,
  low: null,
  high: null,
  comparedWith: null,
  n: null,
  on: null,
  detail: null,
};

/** A line that knows nothing but what it is given. */
export const line = (key: EvidenceKey, source: EvidenceSource, known: Partial<EvidenceLine> = {}): EvidenceLine => ({
  ...empty,
  ...known,
  key,
  source,
});
