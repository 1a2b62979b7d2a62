import { Client } from 'pg';
import { readAndWriteBare } from '../bare-forecast';
import { type Figure, reading, secondsOf } from '../figure';
import { pupilsNow, refreshAll, seededBoard, type SeededBoard } from '../seeded-board';

/** With thirty schools it makes some 7,500 pupils in all year groups. */
const scale = 1.03;

export const forecast: Figure = {
  name: 'forecast',
  about:
    'a board of 30 schools forecast again, as a worker does, everything read and written; and the bare reading and writing',
  async measure(quick) {
    const [schools, runs] = quick ? [2, 1] : [30, 5];
    const board = await seededBoard(schools, scale);
    try {
      await refreshAll(board, 'seed'); // opens the tasks, which happens once
      const seconds: number[] = [];
      const bare: number[] = [];
      const pupils = await pupilsNow(board);
      for (let run = 1; run <= runs; run++) {
        await changeBandwidth(board, 5 + run / 10);
        seconds.push(await secondsOf(() => refreshAll(board, 'manual')));
        bare.push(await secondsOf(() => readAndWriteBare(board)));
      }
      return {
        pupils: reading('pupils', [pupils.all]),
        'pupils.upper': reading('pupils', [pupils.upper]),
        seconds: reading('s', seconds),
        speed: reading(
          'pupils/s',
          seconds.map((one) => pupils.upper / one),
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

/** Another bandwidth is other input, so that the run that is there cannot be used again. */
async function changeBandwidth({ place, boardId }: SeededBoard, bandwidth: number): Promise<void> {
  const owner = new Client({ connectionString: place.owner });
  await owner.connect();
  try {
    await owner.query(`SELECT set_config('koers.board', $1, false)`, [boardId]);
    await owner.query('UPDATE "Board" SET bandwidth = $1', [bandwidth]);
  } finally {
    await owner.end();
  }
}
