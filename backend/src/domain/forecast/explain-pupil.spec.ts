import { madeUpBoard } from '#domain/backtest/made-up-board';
import { forecastBoard } from './board-forecast';
import { evidenceAt, varianceOfMean } from './features';
import { explainPupil } from './explain-pupil';
import { stepAt } from './origins';
import { standardiseBy } from './standardise';

const history = madeUpBoard([2022, 2023, 2024, 2025]);
const day = '2024-12-10';
const forecast = forecastBoard(history, day);
const pupil = history.pupils.find(({ stays }) =>
  stays.some(({ resultsYear, yearGroup }) => resultsYear === 2025 && yearGroup === 8),
)!;
const explained = explainPupil(history, forecast, { pupilId: pupil.pupilId, day })!;

it('names every result that was known on the day, with weights that add up to the mean the chances rest on', () => {
  expect(explained.results.every(({ takenOn }) => takenOn <= day)).toBe(true);
  expect(explained.results).toHaveLength(pupil.tests.filter(({ takenOn }) => takenOn <= day).length);
  const evidence = evidenceAt(pupil.tests, stepAt(explained.origin), standardiseBy(history))!;
  for (const domain of ['lezen', 'taalverzorging', 'rekenen'] as const) {
    const own = explained.results.filter((result) => result.domain === domain);
    expect(own.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    const mean = own.reduce((sum, { weight, z }) => sum + weight * z, 0);
    const squares = own.reduce((sum, { weight }) => sum + weight * weight, 0);
    expect(mean / varianceOfMean(1, squares)).toBeCloseTo(evidence[domain].own, 12);
  }
});

it('gives the chances of the forecast itself', () => {
  const outlook = forecast.bySchool.get(explained.schoolId)!.find(({ resultsYear }) => resultsYear === 2025)!;
  const own = outlook.chances.filter(({ pupilId }) => pupilId === pupil.pupilId);
  expect(explained.chances.map(({ chances }) => chances)).toEqual(own.map(({ chances }) => chances));
  expect(explained).toMatchObject({ resultsYear: 2025, origin: 'B8' });
});

it('has nothing to explain of a pupil nobody forecasts', () => {
  expect(explainPupil(history, forecast, { pupilId: 'unknown', day })).toBeNull();
});
