import { addDays, type Day } from '#domain/calendar/day';
import { schoolYearOf, schoolYearOfResults, startOf } from '#domain/calendar/school-year';
import type { BoardHistory, PupilHistory } from '#domain/forecast/board-history';
import { type ImportTable, type RowOf } from '#domain/imports/tables';
import { toCsv } from '#domain/imports/write-cells';

/** A board history as files that Koers imports: nameless pupils, schools named by their key. */
export function writeKoersCsv({ pupils }: BoardHistory): { name: string; content: string }[] {
  const file = <Table extends ImportTable>(table: Table, rows: RowOf<Table>[]) => ({
    name: `${table}.csv`,
    content: toCsv(table, rows),
  });
  const schools = new Set(pupils.flatMap(({ stays }) => stays.map(({ schoolId }) => schoolId)));
  const nameless = { first_name: null, last_name: null, birth_date: null, eck_id: null };
  return [
    file(
      'schools',
      [...schools].sort().map((school) => ({ school, name: school, region: null, weging: null, weging_year: null })),
    ),
    file(
      'pupils',
      pupils.map(({ pupilId }) => ({ pupil: pupilId, ...nameless })),
    ),
    file('enrolments', pupils.flatMap(enrolmentsOf)),
    file('results', pupils.flatMap(resultsOf)),
    file('outcomes', pupils.flatMap(outcomesOf)),
    file('norms', normsOf(pupils)),
  ];
}

const enrolmentsOf = ({ pupilId, stays }: PupilHistory): RowOf<'enrolments'>[] =>
  stays.map(({ schoolId, resultsYear, yearGroup, fromOn, untilOn }) => ({
    pupil: pupilId,
    school: schoolId,
    school_year: schoolYearOfResults(resultsYear),
    year_group: yearGroup,
    group: null,
    from: fromOn,
    until: untilOn,
  }));

/** A test from before the first stay was brought along to that school. */
const schoolOf = ({ stays }: PupilHistory, day: Day) =>
  (stays.findLast(({ fromOn }) => fromOn <= day) ?? stays[0])?.schoolId ?? '';

const resultsOf = (pupil: PupilHistory): RowOf<'results'>[] =>
  pupil.tests.map((test) => ({
    pupil: pupil.pupilId,
    school: schoolOf(pupil, test.takenOn),
    provider: test.provider,
    instrument: test.series,
    domain: test.domain,
    year_group: test.yearGroup,
    moment: test.moment,
    test_level: null,
    taken_on: test.takenOn,
    score: test.score,
    reference_level: test.reported,
  }));

const outcomesOf = ({ pupilId, leaving }: PupilHistory): RowOf<'outcomes'>[] =>
  leaving
    ? [
        {
          ...{ pupil: pupilId, school: leaving.schoolId, results_year: leaving.resultsYear },
          ...{ provider: leaving.provider, ...leaving.levels, exempt: leaving.exempt },
        },
      ]
    : [];

/** Each norm from the school year in which it was first used, up to the day before its successor. */
function normsOf(pupils: readonly PupilHistory[]): RowOf<'norms'>[] {
  const norms = new Map<string, RowOf<'norms'>>();
  for (const { provider, series, domain, yearGroup, moment, norm, takenOn } of pupils.flatMap(({ tests }) => tests)) {
    if (norm === null) continue;
    const key = [provider, series, yearGroup, moment, norm.mean, norm.sd].join('\n');
    const from = startOf(schoolYearOf(takenOn));
    const known = norms.get(key);
    if (known && known.valid_from <= from) continue;
    const test = { provider, instrument: series, domain, year_group: yearGroup, moment };
    const valid = { valid_from: from, valid_until: null, source: 'Verzonnen (studie)' };
    norms.set(key, { ...test, ...norm, ...valid, ...untold });
  }
  const all = [...norms.values()].sort((a, b) => (a.valid_from < b.valid_from ? -1 : 1));
  return all.map((norm, i) => ({ ...norm, valid_until: lastDayOf(norm, all.slice(i + 1)) }));
}

function lastDayOf(norm: RowOf<'norms'>, later: readonly RowOf<'norms'>[]): Day | null {
  const columns = ['provider', 'instrument', 'year_group', 'moment'] as const;
  const next = later.find((one) => columns.every((column) => one[column] === norm[column]));
  return next ? addDays(next.valid_from, -1) : null;
}

const untold = {
  ...{ n: null, test_level: null, score_min: null, score_max: null },
  ...{ bounds: null, cut_1f: null, cut_1s2f: null },
};
