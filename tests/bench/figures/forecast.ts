import { Client } from 'pg';
import { readAndWriteBare } from '../bare-forecast';
import { type Figure, reading, secondsOf } from '../figure';
import { refreshAll, seededBoard, type SeededBoard } from '../seeded-board';

export const forecast: Figure = {
  name: 'forecast',
  about:
    'a board of 30 schools forecast again, as a worker does, everything read and written; and the bare reading and writing',
  async measure(quick) {
    const [schools, runs] = quick ? [2, 1] : [30, 5];
    const board = await seededBoard(schools);
    try {
      await refreshAll(board, 'seed'); // opens the tasks, which happens once
      const seconds: number[] = [];
      const bare: number[] = [];
      let pupils = 0;
      for (let run = 1; run <= runs; run++) {
        pupils = await changeBandwidth(board, 5 + run / 10);
        seconds.push(await secondsOf(() => refreshAll(board, 'manual')));
        bare.push(await secondsOf(() => readAndWriteBare(board)));
      }
      return {
        pupils: reading('pupils', [pupils]),
        seconds: reading('s', seconds),
        speed: reading(
          'pupils/s',
          seconds.map((one) => pupils / one),
        ),
        'bare.seconds': reading('s', bare),
        ratio: reading(
          '×',
          seconds.map((one, i) => one / (bare[i] ?? NaN)),
        ),
      };
    } finally {
      await board.place.drop();
    }
  },
};

/** Another bandwidth is other input, so that the run that is there cannot be used again. @returns the pupils forecast. */
async function changeBandwidth({ place, boardId }: SeededBoard, bandwidth: number): Promise<number> {
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  try {
    await owner.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
    await owner.query('UPDATE "Board" SET bandwidth = $1', [bandwidth]);
    const { rows } = await owner.query<{ pupils: number }>(
      `SELECT count(DISTINCT "pupilId")::int AS pupils FROM "ForecastPupilChance" c
       JOIN "ForecastInForce" f ON f."boardId" = c."boardId" AND f."runId" = c."runId"`,
    );
    return rows[0]?.pupils ?? 0;
  } finally {
    await owner.end();
  }
}
