import { Client } from 'pg';
import { type Figure, reading, secondsOf } from '../figure';
import { refreshAll, seededBoard, type SeededBoard } from '../seeded-board';

export const forecast: Figure = {
  name: 'forecast',
  about: 'all schools of a board forecast again, two at a time, everything read and written',
  async measure(quick) {
    const [schools, runs] = quick ? [2, 1] : [12, 5];
    const board = await seededBoard(schools);
    try {
      await refreshAll(board, 'seed'); // opens the tasks, which happens once
      const rates: number[] = [];
      let pupils = 0;
      for (let run = 1; run <= runs; run++) {
        pupils = await changeBandwidth(board, 5 + run / 10);
        rates.push(pupils / (await secondsOf(() => refreshAll(board, 'manual'))));
      }
      return { pupils: reading('pupils', [pupils]), speed: reading('pupils/s', rates) };
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
