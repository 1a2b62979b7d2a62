import { Database } from '#backend/database/database';
import { freshDatabase } from '../../support/database';
import { BoardAtWork } from '../../medium/imports/board-at-work';
import { largeUpload } from '../../medium/imports/large-upload';
import { insertBare, rowsOf } from '../bare-insert';
import { type Figure, reading, secondsOf } from '../figure';

export const importing: Figure = {
  name: 'import',
  about: 'a large upload, staged and committed, and a bare unnest insert of the same rows',
  async measure(quick) {
    const [pupils, runs] = quick ? [200, 1] : [7_000, 5];
    const rows = 20 + 5 * pupils;
    const files = largeUpload(pupils);
    const place = await freshDatabase();
    const database = new Database(place.app);
    const work = new BoardAtWork(place, database);
    const stage: number[] = [];
    const commit: number[] = [];
    const bare: number[] = [];
    try {
      for (let run = 0; run < runs; run++) {
        const who = await work.emptyBoard();
        let id = '';
        stage.push(await secondsOf(async () => ({ id } = await work.imports.stage(who, files))));
        commit.push(await secondsOf(() => work.imports.commit(who, { id })));
        const stored = await rowsOf(place, who.boardId);
        const other = await work.emptyBoard();
        bare.push(await secondsOf(() => insertBare(place, other.boardId, stored)));
      }
    } finally {
      await database.close();
      await place.drop();
    }
    const whole = stage.map((seconds, i) => seconds + (commit[i] ?? NaN));
    const perSecond = (seconds: readonly number[]) =>
      reading(
        'rows/s',
        seconds.map((one) => rows / one),
      );
    const ratio = (seconds: readonly number[]) =>
      reading(
        '×',
        seconds.map((one, i) => one / (bare[i] ?? NaN)),
      );
    return {
      rows: reading('rows', [rows]),
      speed: perSecond(whole),
      'commit.speed': perSecond(commit),
      'bare.speed': perSecond(bare),
      ratio: ratio(whole),
      'commit.ratio': ratio(commit),
    };
  },
};
