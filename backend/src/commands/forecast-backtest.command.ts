import { writeFile } from 'node:fs/promises';
import { loadBoardHistory } from '#backend/forecasts/board-history';
import { type BacktestReport, reportOf } from '#domain/backtest/report';
import { reportRows } from '#domain/backtest/report-rows';
import { runBacktest } from '#domain/backtest/run-backtest';
import { boardOf, clockOf, withDatabase } from './boards';
import { command } from './command';

export const forecastBacktest = command<BacktestReport>({
  usage: 'forecast backtest --board B [--json] [--rows FILE]',
  about: 'forecasts every cohort with a known outcome again with what was known then, and tells how that went',
  options: { board: { type: 'string' }, rows: { type: 'string' } },
  run: (place, { values }) =>
    withDatabase(place, async (database) => {
      const { boardId } = await boardOf(database, values['board']);
      const today = (await clockOf(database, place.config.demo)).today();
      const { history, schools } = await database.forBoard(boardId, async (tx) => ({
        history: await loadBoardHistory(tx, today),
        schools: await tx.school.findMany({ select: { id: true, key: true } }),
      }));
      const keys = new Map(schools.map(({ id, key }) => [id, key]));
      const keyOf = (schoolId: string) => keys.get(schoolId) ?? schoolId;
      const backtest = runBacktest(history);
      if (typeof values['rows'] === 'string') await writeFile(values['rows'], reportRows(backtest.lines, keyOf));
      return reportOf(backtest, keyOf);
    }),
  say: ({ pooled, withoutBreaks, byMoment }) => {
    if (!pooled) return 'There are no outcomes yet to hold forecasts against.';
    const share = (value: number) => `${(100 * value).toFixed(1)} %`;
    const moments = byMoment.map(
      ({ moment, indicator, n, coveredShare, width, brier }) =>
        `  ${moment} ${indicator.padEnd(4)} n ${n}, inside the band ${share(coveredShare)}, width ${width.toFixed(1)}, ` +
        `Brier ${[brier.model, brier.standVanNu, brier.schoolMean].map((one) => one.toFixed(3)).join(' · ')}`,
    );
    return [
      `${pooled.n} forecasts of a school's share: ${share(pooled.coveredShare)} inside the 80 % band` +
        (withoutBreaks ? `, ${share(withoutBreaks.coveredShare)} of the ${withoutBreaks.n} not behind a break` : ''),
      'Brier: forecast · stand van nu · school mean',
      ...moments,
    ].join('\n');
  },
});
