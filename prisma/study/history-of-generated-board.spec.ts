import { generateBoard } from '../seed/generate-board';
import { historyOfGeneratedBoard } from './history-of-generated-board';

const board = generateBoard({
  seed: 3,
  schools: 2,
  today: '2026-03-20',
  mailDomain: 'demo.koers.test',
  passwordHash: null,
});
const { rows } = board;

it('tells of every pupil every stay, test and outcome, and of nothing else', () => {
  const { pupils } = historyOfGeneratedBoard(board);
  expect(pupils.map(({ pupilId }) => pupilId)).toEqual(rows.Pupil.map(({ id }) => id));
  expect(pupils.flatMap(({ stays }) => stays)).toHaveLength(rows.Enrolment.length);
  expect(pupils.flatMap(({ tests }) => tests)).toHaveLength(rows.Result.length);
  expect(pupils.filter(({ leaving }) => leaving)).toHaveLength(rows.Outcome.length);
});

it('tells of a test what the tables tell of it', () => {
  const row = rows.Result.find(({ referenceLevel }) => referenceLevel !== null)!;
  const instrument = rows.Instrument.find(({ id }) => id === row.instrumentId)!;
  const norm = rows.Norm.find((one) =>
    (['instrumentId', 'domain', 'yearGroup', 'moment'] as const).every((column) => one[column] === row[column]),
  )!;
  const pupil = historyOfGeneratedBoard(board).pupils.find(({ pupilId }) => pupilId === row.pupilId)!;
  expect(pupil.tests).toContainEqual({
    domain: row.domain,
    yearGroup: row.yearGroup,
    moment: row.moment,
    takenOn: row.takenOn,
    provider: rows.Provider.find(({ id }) => id === instrument.providerId)!.code,
    series: instrument.code,
    score: row.score,
    norm: { mean: norm.mean, sd: norm.sd },
    reported: row.referenceLevel,
  });
});

it('tells how a pupil left, and where the pupil was before', () => {
  const row = rows.Outcome[0]!;
  const enrolled = rows.Enrolment.find(({ pupilId, yearGroup }) => pupilId === row.pupilId && yearGroup === 8)!;
  const pupil = historyOfGeneratedBoard(board).pupils.find(({ pupilId }) => pupilId === row.pupilId)!;
  expect(pupil.leaving).toEqual({
    schoolId: row.schoolId,
    resultsYear: row.resultsYear,
    provider: rows.Provider.find(({ id }) => id === row.providerId)!.code,
    levels: { lezen: row.lezen, taalverzorging: row.taalverzorging, rekenen: row.rekenen },
    exempt: row.exempt,
  });
  expect(pupil.stays).toContainEqual({
    schoolId: enrolled.schoolId,
    resultsYear: row.resultsYear,
    yearGroup: 8,
    fromOn: enrolled.fromOn,
    untilOn: enrolled.untilOn,
  });
});

it('takes the norm that was valid on the day, also when a newer one came after', () => {
  const row = rows.Result[0]!;
  const old = rows.Norm.find((one) =>
    (['instrumentId', 'domain', 'yearGroup', 'moment'] as const).every((column) => one[column] === row[column]),
  )!;
  const normOn = (validFrom: string) => {
    const newer = { ...old, mean: 999, validFrom };
    const changed = { ...board, rows: { ...rows, Norm: [newer, ...rows.Norm] } };
    const pupil = historyOfGeneratedBoard(changed).pupils.find(({ pupilId }) => pupilId === row.pupilId)!;
    return pupil.tests[0]!.norm?.mean;
  };
  expect(normOn(row.takenOn as string)).toBe(999);
  expect(normOn('2030-08-01')).toBe(old.mean);
});
