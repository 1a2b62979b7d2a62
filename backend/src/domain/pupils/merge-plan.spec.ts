import { type EnrolmentRow, planMerge, type PupilRows, type ResultRow, staysOf } from './merge-plan';

const enrolment = (id: string, fromOn: string, more: Partial<EnrolmentRow> = {}): EnrolmentRow => ({
  ...{ id, schoolId: 'S1', schoolYear: '2025-2026', yearGroup: 7, fromOn },
  ...more,
});
const result = (id: string, score: number | null, more: Partial<ResultRow> = {}): ResultRow => ({
  ...{
    id,
    instrumentId: 'I1',
    instrument: 'LIB-lezen',
    takenOn: '2026-01-20',
    score,
    referenceLevel: null,
    testLevel: null,
  },
  ...more,
});
const pupil = (pupilId: string, more: Partial<PupilRows> = {}): PupilRows => ({
  ...{ pupilId, enrolments: [], results: [], outcomes: [] },
  ...more,
});

it('the key with the latest enrolment stays, whichever is named first', () => {
  const early = pupil('a', { enrolments: [enrolment('1', '2024-08-01')] });
  const late = pupil('b', { enrolments: [enrolment('2', '2025-08-01'), enrolment('3', '2023-08-01')] });
  expect(staysOf(early, late)).toEqual({ kept: late, former: early });
  expect(staysOf(late, early)).toEqual({ kept: late, former: early });
  expect(staysOf(pupil('b'), pupil('a')).kept.pupilId).toBe('a');
});

it('what only one of the two has goes along', () => {
  const kept = pupil('a', { results: [result('1', 100)] });
  const former = pupil('b', {
    enrolments: [enrolment('2', '2024-08-01')],
    results: [result('3', 90, { takenOn: '2025-01-20' }), result('4', 80, { instrumentId: 'I2' })],
  });
  expect(planMerge(kept, former)).toMatchObject({
    conflicts: [],
    enrolments: { moved: ['2'], double: [] },
    results: { moved: ['3', '4'], double: [] },
  });
});

it('the same test on the same day with the same score is one result', () => {
  const plan = planMerge(pupil('a', { results: [result('1', 100)] }), pupil('b', { results: [result('2', 100)] }));
  expect(plan).toMatchObject({ conflicts: [], results: { moved: [], double: ['2'] } });
});

it.each([
  ['score', result('2', 101)],
  ['level', result('2', 100, { referenceLevel: '1F' })],
  ['level of the test', result('2', 100, { testLevel: 'M6' })],
])('with another %s it is a contradiction', (_what, other) => {
  const plan = planMerge(pupil('a', { results: [result('1', 100)] }), pupil('b', { results: [other] }));
  expect(plan.conflicts).toEqual([{ kind: 'result', name: 'LIB-lezen', on: '2026-01-20' }]);
  expect(plan.results).toEqual({ moved: [], double: [] });
});

it('two year groups at one time and two outcomes of one year contradict each other too', () => {
  const outcome = { id: '5', resultsYear: 2026, lezen: '1F', taalverzorging: '1F', rekenen: '1F', exempt: false };
  const kept = pupil('a', { enrolments: [enrolment('1', '2025-08-01')], outcomes: [outcome] });
  const former = pupil('b', {
    enrolments: [enrolment('2', '2025-08-01', { yearGroup: 6 })],
    outcomes: [{ ...outcome, id: '6', rekenen: '1S/2F' }],
  });
  expect(planMerge(kept, former).conflicts).toEqual([
    { kind: 'enrolment', name: '2025-2026', on: '2025-08-01' },
    { kind: 'outcome', name: '2026', on: null },
  ]);
});
