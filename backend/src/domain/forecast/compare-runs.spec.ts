import { domains } from '#domain/results/levels';
import type { PupilChance } from './chances';
import { isMoved, pupilChanges } from './compare-pupils';
import { causesOf, columnChanges, type RunCompared } from './compare-runs';
import type { Column } from './columns';

const column = (change: Partial<Column> = {}): Column => ({
  resultsYear: 2027,
  indicator: '1S2F',
  kind: 'mixed',
  years: [2025, 2026, 2027].map((resultsYear) => ({
    resultsYear,
    source: resultsYear === 2027 ? 'forecast' : 'measured',
    pupils: 20,
    judgements: 60,
    atLevel: 36,
    noEvidence: 0,
  })),
  percent: 58,
  low80: 51,
  high80: 64,
  chanceBelow: 0.1,
  pupils: 60,
  judgements: 180,
  atLevel: 108,
  noEvidenceShare: 0,
  schoolWeight: 30,
  signalValue: 49,
  normYear: 2025,
  normProvisional: true,
  verdict: 'onCourse',
  gapJudgements: 10,
  gapPupils: 3,
  overFiveYears: false,
  ...change,
});
const run = (change: Partial<RunCompared<Column>> = {}): RunCompared<Column> => ({
  method: 'orderedLogit',
  modelVersion: '2',
  bandwidth: 5,
  norms: 'a',
  fitted: 'a',
  columns: [column()],
  ...change,
});
const nothing = {
  method: false,
  modelVersion: null,
  refitted: false,
  norms: false,
  bandwidth: null,
  outcomesIn: [],
  outcomesChanged: [],
  linesChanged: [],
};

describe('two runs of a school', () => {
  it('that are the same have no cause', () => {
    expect(causesOf(run(), run())).toEqual(nothing);
  });

  it('stand column by column, with what only one of them has', () => {
    const later = run({ columns: [column({ percent: 61 }), column({ resultsYear: 2028, indicator: '1F' })] });
    const changes = columnChanges(run({ columns: [column(), column({ resultsYear: 2024 })] }), later);
    expect(changes.map((one) => [one.indicator, one.resultsYear, one.before?.percent, one.after?.percent])).toEqual([
      ['1S2F', 2024, 58, undefined],
      ['1S2F', 2027, 58, 61],
      ['1F', 2028, undefined, 58],
    ]);
  });

  it.each([
    ['another method', { method: 'standVanNu' }, { method: true }],
    ['another version', { modelVersion: '3', fitted: 'b' }, { modelVersion: { before: '2', after: '3' } }],
    ['a new fit', { fitted: 'b' }, { refitted: true }],
    ['other norms', { norms: 'b' }, { norms: true }],
    ['norms that one of them did not keep', { norms: null }, { norms: null }],
    ['another bandwidth', { bandwidth: 4 }, { bandwidth: { before: 5, after: 4 } }],
    ['another line', { columns: [column({ signalValue: 48 })] }, { linesChanged: [2027] }],
  ])('differ by %s, and say so', (_what, change, cause) => {
    expect(causesOf(run(), run(change))).toEqual({ ...nothing, ...cause });
  });

  it('differ by an outcome that came in, and by one that was changed', () => {
    const years = column().years.map((year) => ({ ...year, source: 'measured' as const }));
    expect(causesOf(run(), run({ columns: [column({ years })] }))).toEqual({ ...nothing, outcomesIn: [2027] });
    const changed = column().years.map((year) => (year.resultsYear === 2025 ? { ...year, atLevel: 37 } : year));
    expect(causesOf(run(), run({ columns: [column({ years: changed })] }))).toEqual({
      ...nothing,
      outcomesChanged: [2025],
    });
  });
});

const pupil = (pupilId: string, { at = 0.5, moment = 'M7' as string | null, resultsYear = 2027 } = {}): PupilChance[] =>
  domains.map((domain) => ({
    pupilId,
    resultsYear,
    domain,
    chances: { '<1F': 0, '1F': 1 - at, '1S/2F': at },
    evidence: moment ? 'norm' : 'none',
    moment,
  }));

describe('the pupils behind two runs', () => {
  const before = [
    pupil('a'),
    pupil('b'),
    pupil('c', { moment: null }),
    pupil('gone'),
    pupil('out', { resultsYear: 2026 }),
  ];
  const after = [
    pupil('a', { at: 0.7, moment: 'E7' }),
    pupil('b', { at: 0.45 }),
    pupil('c'),
    pupil('new'),
    pupil('young', { resultsYear: 2029 }),
  ];

  it('are counted: who came, who left, whose cohort began or ended, who was tested, who moved', () => {
    const { moves, ...counts } = pupilChanges(before.flat(), after.flat());
    expect(counts).toEqual({
      before: 5,
      after: 5,
      added: 1,
      left: 1,
      newCohort: 1,
      cohortOver: 1,
      newTests: 2,
      moved: 1,
    });
    expect(moves.map(({ pupilId, newTest }) => [pupilId, newTest])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('are the same whatever the order they are given in', () => {
    const turned = pupilChanges(before.flat().reverse(), after.flat().reverse());
    expect({ ...turned, moves: turned.moves.map(({ pupilId }) => pupilId) }).toEqual({
      ...pupilChanges(before.flat(), after.flat()),
      moves: ['a', 'b'],
    });
  });

  it('count as moved from ten percent on, as shown', () => {
    const chances = (at: number) => ({ '<1F': 0, '1F': 1 - at, '1S/2F': at });
    expect(isMoved({ before: chances(0.4), after: chances(0.5) })).toBe(true);
    expect(isMoved({ before: chances(0.404), after: chances(0.494) })).toBe(false);
  });
});
