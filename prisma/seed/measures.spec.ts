import { generateBoard } from './generate-board';
import { addGoals } from './goals';
import type { KeptFigure } from './measure-figures';
import { addMeasures } from './measures';

const today = '2026-11-24';

it('tells the whole way at the first school: missed, why, what runs, what was judged; and shares what works elsewhere', () => {
  const board = generateBoard({ seed: 20261, schools: 12, today, mailDomain: 'x.test', passwordHash: null });
  addGoals(board, today);
  addMeasures(board, today);
  const { rows, schoolIds } = board;
  const [cause, ...others] = rows.Cause;
  expect(rows.GoalClosing.find(({ goalId }) => goalId === cause?.goalId)?.verdict).toBe('nietGehaald');
  expect([cause, ...others].map((one) => [one?.isChosen, one?.category])).toEqual([
    [true, 'followUp'],
    [false, 'practice'],
    [false, 'outside'],
  ]);
  const own = rows.Measure.filter(({ schoolId }) => schoolId === schoolIds[0]);
  expect(own.map(({ state }) => state)).toEqual(['running', 'evaluated']);
  expect(own[0]?.causeId).toBe(cause?.id);
  const figures = rows.MeasureEffect.map(({ figures }) => JSON.parse(String(figures)) as KeptFigure);
  expect(figures.length).toBe(2);
  for (const { left, low, high } of figures) expect([low, left, high]).not.toContain(null);
  const [practice, ...more] = rows.Practice;
  expect(more).toEqual([]);
  expect(practice?.schoolId).not.toBe(schoolIds[0]);
  expect(JSON.parse(String(practice?.effect))).toMatchObject({ n: figures[1]?.n, left: figures[1]?.left });
  expect(figures[1]?.proposal).toBe('werkt');
});
