import { type Indicator, indicators } from '#domain/forecast/column-years';
import type { Origin } from '#domain/forecast/origins';
import type { Backtest } from './backtest-line';
import type { Hindsight } from './hindsight';
import { byMomentOf } from './report';
import { type ByMethod, type Scores, scoresOf } from './scores';

/** The figures of one moment (null: all together) and indicator. */
export type StudyRow = {
  moment: Origin | null;
  indicator: Indicator;
  /** See hindsightOf; null for the mean over the moments, or where nothing is known of it. */
  brierInHindsight: number | null;
} & Scores;

/** The record of one generated board, per moment and indicator and over all moments. */
export function studyRows(backtest: Backtest, hindsight: Hindsight = {}): StudyRow[] {
  const overall = indicators.flatMap((indicator): StudyRow[] => {
    const scores = scoresOf(backtest.lines, backtest.pupilLines, indicator);
    return scores ? [{ moment: null, indicator, brierInHindsight: null, ...scores }] : [];
  });
  const byMoment = byMomentOf(backtest).map((row) => ({
    ...row,
    brierInHindsight: hindsight[row.moment]?.[row.indicator] ?? null,
  }));
  return [...byMoment, ...overall];
}

/** Row by row the means over the boards; n and judgements are added up. A row that a board lacks counts the others. */
export function meanOfStudies(boards: readonly (readonly StudyRow[])[]): StudyRow[] {
  const rows = new Map<string, StudyRow[]>();
  for (const row of boards.flat()) {
    const key = `${row.moment} ${row.indicator}`;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return [...rows.values()].map(meanRow);
}

function meanRow(of: readonly StudyRow[]): StudyRow {
  const [{ moment, indicator }] = of as [StudyRow];
  const total = (value: (row: StudyRow) => number) => of.reduce((sum, row) => sum + value(row), 0);
  const mean = (value: (row: StudyRow) => number) => total(value) / of.length;
  const byMethod = (methods: (row: StudyRow) => ByMethod): ByMethod => ({
    model: mean((row) => methods(row).model),
    standVanNu: mean((row) => methods(row).standVanNu),
    schoolMean: mean((row) => methods(row).schoolMean),
  });
  return {
    moment,
    indicator,
    brierInHindsight: of.some(({ brierInHindsight }) => brierInHindsight === null)
      ? null
      : mean(({ brierInHindsight }) => brierInHindsight ?? 0),
    n: total(({ n }) => n),
    judgements: total(({ judgements }) => judgements),
    coveredShare: mean(({ coveredShare }) => coveredShare),
    closedCoverage: mean(({ closedCoverage }) => closedCoverage),
    width: mean(({ width }) => width),
    intervalScore: {
      model: mean(({ intervalScore }) => intervalScore.model),
      schoolMeanBand: mean(({ intervalScore }) => intervalScore.schoolMeanBand),
    },
    brier: byMethod(({ brier }) => brier),
    logScore: byMethod(({ logScore }) => logScore),
    mae: byMethod(({ mae }) => mae),
    calibrationSlope: of.some(({ calibrationSlope }) => calibrationSlope === null)
      ? null
      : mean(({ calibrationSlope }) => calibrationSlope ?? 0),
  };
}

const columns = [
  'moment',
  'n',
  'covered',
  'width',
  'interval score: model · school mean band',
  'Brier: model · stand van nu · school mean',
  'Brier ratio to both',
  'Brier in hindsight',
  'MAE: model · stand van nu · school mean',
  'slope',
];

/** As a Markdown table, so that the README of the forecast can hold what the study printed. */
export function studyTable(rows: readonly StudyRow[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map((row) => line(cellsOf(row)))].join('\n');
}

function cellsOf(row: StudyRow): string[] {
  const { moment, indicator, n, coveredShare, width, intervalScore, brier, brierInHindsight, mae, calibrationSlope } =
    row;
  const three = ({ model, standVanNu, schoolMean }: ByMethod, digits: number) =>
    [model, standVanNu, schoolMean].map((one) => one.toFixed(digits)).join(' · ');
  const ratios = [brier.model / brier.standVanNu, brier.model / brier.schoolMean];
  return [
    `${moment ?? 'all'} ${indicator}`,
    `${n}`,
    coveredShare.toFixed(3),
    width.toFixed(1),
    `${intervalScore.model.toFixed(1)} · ${intervalScore.schoolMeanBand.toFixed(1)}`,
    three(brier, 4),
    ratios.map((one) => one.toFixed(2)).join(' · '),
    brierInHindsight?.toFixed(4) ?? '-',
    three(mae, 1),
    calibrationSlope?.toFixed(2) ?? '-',
  ];
}
