import { StartError } from '#backend/platform/start-error';
import { hindsightOf } from '#domain/backtest/hindsight';
import { runBacktest } from '#domain/backtest/run-backtest';
import { meanOfStudies, type StudyRow, studyRows, studyTable } from '#domain/backtest/study';
import type { BoardHistory } from '#domain/forecast/board-history';
import { generateBoard } from '#prisma/seed/generate-board';
import { historyOfGeneratedBoard } from '#prisma/study/history-of-generated-board';
import { secondMechanism } from '#prisma/study/second-mechanism';
import { command } from './command';

type Result = { schools: number; seeds: number[]; mechanisms: { name: string; rows: StudyRow[] }[] };
type Size = { seed: number; schools: number };

/** A day in autumn, so that the newest cohort has just left; fixed, so that the same study gives the same table. */
const today = '2026-11-23';

const mechanisms: { name: string; historyOf: (size: Size) => BoardHistory }[] = [
  {
    name: 'demo generator',
    historyOf: (size) =>
      historyOfGeneratedBoard(generateBoard({ ...size, today, mailDomain: 'studie.koers.test', passwordHash: null })),
  },
  { name: 'second mechanism', historyOf: (size) => secondMechanism({ ...size, untilOn: today }) },
];

export const forecastStudy = command<Result>({
  usage: 'forecast study [--json] [--schools 200] [--seeds 1,2,3]',
  about: 'tries the forecast on boards that are generated in two ways, and prints how that went',
  options: { schools: { type: 'string', default: '200' }, seeds: { type: 'string', default: '1,2,3' } },
  run: async (_place, { values }) => {
    const schools = Number(values['schools']);
    const seeds = String(values['seeds']).split(',').map(Number);
    if (![schools, ...seeds].every((one) => Number.isInteger(one) && one > 0))
      throw new StartError('--schools takes a number, --seeds takes numbers with a comma in between.');
    const done = mechanisms.map(({ name, historyOf }) => {
      const boards = seeds.map((seed) => {
        process.stderr.write(`${name}, seed ${seed}\n`);
        const history = historyOf({ seed, schools });
        return studyRows(runBacktest(history), hindsightOf(history));
      });
      return { name, rows: meanOfStudies(boards) };
    });
    return { schools, seeds, mechanisms: done };
  },
  say: ({ schools, seeds, mechanisms: done }) =>
    [
      `${schools} schools, seeds ${seeds.join(', ')}; means over the seeds, n added up`,
      ...done.map(({ name, rows }) => `\n${name}\n\n${studyTable(rows)}`),
    ].join('\n'),
});
