import type { Day } from '#domain/calendar/day';

export type EnrolmentRow = { id: string; schoolId: string; schoolYear: string; yearGroup: number; fromOn: Day };
export type ResultRow = {
  id: string;
  instrumentId: string;
  instrument: string;
  takenOn: Day;
  score: number | null;
  referenceLevel: string | null;
  testLevel: string | null;
};
export type OutcomeRow = {
  id: string;
  resultsYear: number;
  lezen: string | null;
  taalverzorging: string | null;
  rekenen: string | null;
  exempt: boolean;
};
export type PupilRows = {
  pupilId: string;
  enrolments: readonly EnrolmentRow[];
  results: readonly ResultRow[];
  outcomes: readonly OutcomeRow[];
};

/** Where the two keys say different things of the same: nobody can tell from here which is right. */
export type Conflict = { kind: 'enrolment' | 'result' | 'outcome'; name: string; on: Day | null };
/** Ids of rows that go along, and of those that were there already. */
export type Parting = { moved: string[]; double: string[] };
export type MergePlan = {
  conflicts: Conflict[];
  enrolments: Parting;
  results: Parting;
  outcomes: Parting;
};

/** The key of the administration that wrote last stays: the next import will come with it. Of equals the first in order. */
export function staysOf(one: PupilRows, other: PupilRows): { kept: PupilRows; former: PupilRows } {
  const last = ({ enrolments }: PupilRows) =>
    enrolments.reduce((latest, { fromOn }) => (fromOn > latest ? fromOn : latest), '');
  const [a, b] = one.pupilId < other.pupilId ? [one, other] : [other, one];
  return last(b) > last(a) ? { kept: b, former: a } : { kept: a, former: b };
}

/**
 * What happens to the rows of `former`. The same test on the same day with the same outcome is one result that came in
 * twice; with another outcome it is a contradiction, and then nothing is merged: which of the two is right is known at
 * school only, and a corrected import mends it.
 */
export function planMerge(kept: PupilRows, former: PupilRows): MergePlan {
  const conflicts: Conflict[] = [];
  const enrolments = part(kept.enrolments, former.enrolments, {
    keyOf: (row) => `${row.schoolId} ${row.schoolYear} ${row.fromOn}`,
    valueOf: ({ yearGroup }) => yearGroup,
    contradicts: ({ schoolYear, fromOn }) => conflicts.push({ kind: 'enrolment', name: schoolYear, on: fromOn }),
  });
  const results = part(kept.results, former.results, {
    keyOf: (row) => `${row.instrumentId} ${row.takenOn}`,
    valueOf: ({ score, referenceLevel, testLevel }) => [score, referenceLevel, testLevel],
    contradicts: ({ instrument, takenOn }) => conflicts.push({ kind: 'result', name: instrument, on: takenOn }),
  });
  const outcomes = part(kept.outcomes, former.outcomes, {
    keyOf: ({ resultsYear }) => String(resultsYear),
    valueOf: ({ lezen, taalverzorging, rekenen, exempt }) => [lezen, taalverzorging, rekenen, exempt],
    contradicts: ({ resultsYear }) => conflicts.push({ kind: 'outcome', name: String(resultsYear), on: null }),
  });
  return { conflicts, enrolments, results, outcomes };
}

type Rule<Row> = { keyOf: (row: Row) => string; valueOf: (row: Row) => unknown; contradicts: (row: Row) => void };

function part<Row extends { id: string }>(
  kept: readonly Row[],
  former: readonly Row[],
  { keyOf, valueOf, contradicts }: Rule<Row>,
): Parting {
  const present = new Map(kept.map((row) => [keyOf(row), row]));
  const parting: Parting = { moved: [], double: [] };
  for (const row of former) {
    const same = present.get(keyOf(row));
    if (!same) parting.moved.push(row.id);
    else if (JSON.stringify(valueOf(same)) === JSON.stringify(valueOf(row))) parting.double.push(row.id);
    else contradicts(row);
  }
  return parting;
}
