import { hindsightOf } from './hindsight';
import { madeUpBoard } from './made-up-board';
import { runBacktest } from './run-backtest';
import { studyRows } from './study';

const board = madeUpBoard([2023, 2024, 2025]);

it('is not above the score of a forecast that did not know the outcomes', () => {
  const hindsight = hindsightOf(board);
  const rows = studyRows(runBacktest(board)).filter(({ moment }) => moment !== null);
  expect(rows.length).toBeGreaterThan(0);
  for (const { moment, indicator, brier } of rows)
    expect([moment, indicator, (hindsight[moment!]?.[indicator] ?? 1) <= brier.model]).toEqual([
      moment,
      indicator,
      true,
    ]);
});

it('says nothing where nobody left', () => {
  expect(hindsightOf({ pupils: board.pupils.map((pupil) => ({ ...pupil, leaving: null })) })).toEqual({});
});
