import type { Day } from '#domain/calendar/day';
import { resultsYearOf } from '#domain/calendar/school-year';
import type { BoardHistory, Leaving, Stay, TestTaken } from '#domain/forecast/board-history';
import type { Spread } from '#domain/results/z-score';
import type { BoardRows, BoardTable, Cell, Row } from '../seed/board-tables';
import type { GeneratedBoard } from '../seed/generate-board';

/** What the database would tell of a generated board, without a database. */
export function historyOfGeneratedBoard({ rows }: GeneratedBoard): BoardHistory {
  const stays = byPupil(rows.Enrolment, toStay);
  const tests = byPupil(rows.Result, testsOf(rows));
  const codes = new Map(rows.Provider.map(({ id, code }) => [id, code as string]));
  const leavings = byPupil(rows.Outcome, (row) => toLeaving(row, codes));
  return {
    pupils: rows.Pupil.map(({ id }) => ({
      pupilId: id as string,
      stays: stays.get(id) ?? [],
      tests: tests.get(id) ?? [],
      leaving: leavings.get(id)?.at(-1) ?? null,
    })),
  };
}

function byPupil<Table extends BoardTable, Told>(
  rows: readonly (Row<Table> & { pupilId: Cell })[],
  tell: (row: Row<Table>) => Told,
): Map<Cell, Told[]> {
  const told = new Map<Cell, Told[]>();
  for (const row of rows) {
    const known = told.get(row.pupilId);
    if (known) known.push(tell(row));
    else told.set(row.pupilId, [tell(row)]);
  }
  return told;
}

const toStay = (row: Row<'Enrolment'>): Stay => ({
  schoolId: row.schoolId as string,
  resultsYear: resultsYearOf(row.schoolYear as string),
  yearGroup: row.yearGroup as number,
  fromOn: row.fromOn as Day,
  untilOn: row.untilOn as Day | null,
});

function testsOf(rows: BoardRows): (row: Row<'Result'>) => TestTaken {
  const codes = new Map(rows.Provider.map(({ id, code }) => [id, code as string]));
  const instruments = new Map(rows.Instrument.map((row) => [row.id, row]));
  const normOn = normsOf(rows);
  return (row) => {
    const { domain, yearGroup, moment, takenOn, score, referenceLevel } = row as TestTaken & Row<'Result'>;
    const instrument = instruments.get(row.instrumentId);
    const provider = codes.get(instrument?.providerId ?? null) ?? '';
    const norm = normOn(row);
    const reported = referenceLevel as TestTaken['reported'];
    return { domain, yearGroup, moment, takenOn, provider, series: instrument?.code as string, score, norm, reported };
  };
}

/** The norm valid on the day of the test: the last of which the first day has come. */
function normsOf({ Norm: rows }: BoardRows): (test: Row<'Result'>) => Spread | null {
  const norms = new Map<string, { from: Day; norm: Spread }[]>();
  const keyOf = (row: Pick<Row<'Norm'>, 'instrumentId' | 'domain' | 'yearGroup' | 'moment'>) =>
    [row.instrumentId, row.domain, row.yearGroup, row.moment].join(' ');
  for (const row of rows.toSorted((a, b) => ((a.validFrom as Day) < (b.validFrom as Day) ? -1 : 1))) {
    const of = norms.get(keyOf(row)) ?? [];
    of.push({ from: row.validFrom as Day, norm: { mean: row.mean as number, sd: row.sd as number } });
    norms.set(keyOf(row), of);
  }
  return (test) => norms.get(keyOf(test))?.findLast(({ from }) => from <= (test.takenOn as Day))?.norm ?? null;
}

const toLeaving = (row: Row<'Outcome'>, codes: ReadonlyMap<Cell, string>): Leaving => ({
  schoolId: row.schoolId as string,
  resultsYear: row.resultsYear as number,
  provider: codes.get(row.providerId) ?? '',
  levels: { lezen: row.lezen, taalverzorging: row.taalverzorging, rekenen: row.rekenen } as Leaving['levels'],
  exempt: row.exempt as boolean,
});
