import type { User } from '#backend/access/user';
import { Database } from '#backend/database/database';
import { InstrumentsService } from '#backend/results/instruments.service';
import { InstrumentList } from '#contract/instruments';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { BoardAtWork, csv, smallSchool } from '../imports/board-at-work';

describe('the scores that no norm held for', () => {
  let place: TestDatabase;
  let database: Database;
  let board: BoardAtWork;
  beforeAll(async () => {
    place = await freshDatabase();
    database = new Database(place.app);
    board = new BoardAtWork(place, database);
  });
  afterAll(async () => {
    await database.close();
    await place.drop();
  });

  it('are counted by the very days on which norms begin and end, of other tests too', async () => {
    const who = await board.emptyBoard();
    await board.importNow(who, smallSchool());
    const days = ['2025-06-30', '2025-07-01', '2025-07-31', '2025-08-01', '2025-09-30', '2025-10-01', '2026-02-01'];
    await board.importNow(who, [
      csv(
        'n.csv',
        'provider;instrument;domain;year_group;moment;mean;sd;valid_from;valid_until',
        'LIB;LIB-taal;taalverzorging;7;E;150;20;2025-07-01;2025-07-31',
        'LIB;LIB-taal;taalverzorging;7;E;150;20;2025-10-01;',
        'LIB;LIB-lezen;lezen;7;E;150;20;2025-08-15;2025-09-15',
      ),
      csv(
        'r.csv',
        'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score',
        ...days.map((day) => `L1;99ZZ00;LIB;LIB-taal;taalverzorging;7;E;${day};140`),
      ),
    ]);
    const instruments = new InstrumentsService(database, board.clock);
    const user = { boardId: who.boardId, roles: [] } as unknown as User;
    const codes = async (withoutNorm: boolean) =>
      (await instruments.list(user, { ...InstrumentList.parse({}), withoutNorm })).data.map(({ code }) => code).sort();
    const taal = (await instruments.list(user, InstrumentList.parse({}))).data.find(({ code }) => code === 'LIB-taal');
    expect(taal).toMatchObject({ scores: 7, withoutNorm: 3 });
    // LIB-rekenen has a score of before, and no norm at all.
    expect([await codes(true), await codes(false)]).toEqual([['LIB-rekenen', 'LIB-taal'], ['LIB-lezen']]);
  });
});
