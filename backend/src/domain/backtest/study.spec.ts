import { madeUpBoard } from './made-up-board';
import { runBacktest } from './run-backtest';
import { scoresOf } from './scores';
import { meanOfStudies, studyRows, studyTable } from './study';

const backtest = runBacktest(madeUpBoard([2023, 2024, 2025]));
const rows = studyRows(backtest);

it('has a row per moment and indicator, and one per indicator over all moments', () => {
  expect(rows).toHaveLength(7 * 2 + 2);
  expect(rows.at(-1)).toEqual({
    moment: null,
    indicator: '1S2F',
    brierInHindsight: null,
    ...scoresOf(backtest.lines, backtest.pupilLines, '1S2F'),
  });
});

it('takes the mean of every figure over the boards, and adds up how many forecasts there were', () => {
  const other = rows.map((row) => ({
    ...row,
    n: 1,
    width: row.width + 4,
    mae: { ...row.mae, model: row.mae.model + 2 },
  }));
  const [first] = meanOfStudies([rows, other]);
  expect(first?.n).toBe((rows[0]?.n ?? 0) + 1);
  expect(first?.width).toBeCloseTo((rows[0]?.width ?? 0) + 2, 9);
  expect(first?.mae.model).toBeCloseTo((rows[0]?.mae.model ?? 0) + 1, 9);
  expect(first?.brier).toEqual(rows[0]?.brier);
});

it('prints every row beside both baselines, without a figure that is no number', () => {
  const lines = studyTable(rows).split('\n');
  expect(lines).toHaveLength(2 + rows.length);
  expect(lines[2]).toMatch(/^\| M5 1F \| 9 \| 0\.\d{3} \|/);
  expect(lines.join()).not.toMatch(/NaN|undefined|Infinity/);
});
