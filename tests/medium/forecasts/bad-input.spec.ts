import { Database } from '#backend/database/database';
import { ForecastsService } from '#backend/forecasts/forecasts.service';
import { Outbox } from '#backend/outbox/outbox';
import { ReviewTaskOpening } from '#backend/review-tasks/review-task-opening';
import type { UploadedFile } from '#backend/imports/csv-file';
import { loadOpenData } from '#backend/open-data/load-open-data';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { BoardAtWork, csv } from '../imports/board-at-work';

const pupils = Array.from({ length: 92 }, (_, i) => `L${i + 10}`);
const [left, there] = [pupils.slice(0, 12), pupils.slice(12)];
const levels = ['<1F', '1F', '1S/2F'];
const domains = ['lezen', 'taalverzorging', 'rekenen'];
const resultHead = 'pupil;school;provider;instrument;domain;year_group;moment;taken_on;score;reference_level';
const scores = (keys: readonly string[], from: number, school = 'A') =>
  keys.flatMap((key, i) =>
    domains.map((domain) => `${key};${school};LIB;LIB-${domain};${domain};7;M;2026-01-20;${from + i};`),
  );

/** Twelve leavers of 2025, and a large year group 7 with results of this winter; no norm at all. */
const school = (): UploadedFile[] => [
  csv('s.csv', 'school;name;region;weging;weging_year', 'A;De Linde;zuid;29,5;2023-2024', 'B;De Es;zuid;30;2023-2024'),
  csv('l.csv', 'pupil', ...pupils),
  csv(
    'e.csv',
    'pupil;school;school_year;year_group;group;from;until',
    ...left.map((key) => `${key};A;2024-2025;8;8;;`),
    ...there.map((key) => `${key};A;2025-2026;7;7;;`),
  ),
  csv('r.csv', resultHead, ...scores(there, 130)),
  csv(
    'u.csv',
    'pupil;school;results_year;provider;lezen;taalverzorging;rekenen',
    ...left.map((key, i) => `${key};A;2025;LIB;${levels[i % 3]};1F;${levels[(i + 1) % 3]}`),
  ),
];

describe('a forecast on what schools really send', () => {
  let place: TestDatabase;
  let database: Database;
  let board: BoardAtWork;
  let forecasts: ForecastsService;
  let who: { boardId: string; staffId: null };
  beforeAll(async () => {
    place = await freshDatabase();
    await loadOpenData(place.owner);
    database = new Database(place.app, 2);
    board = new BoardAtWork(place, database);
    forecasts = new ForecastsService(database, board.clock, new ReviewTaskOpening(board.clock), new Outbox(board.clock)); // prettier-ignore
  }, 60_000);
  afterAll(async () => {
    await database.close();
    await place.drop();
  });
  beforeEach(async () => {
    who = await board.emptyBoard();
  });

  const idOf = (key: string) =>
    board.inBoard(who.boardId, async (tx) => (await tx.school.findFirstOrThrow({ where: { key } })).id);
  const refresh = async (importId: string, key = 'A') =>
    forecasts.refresh({ boardId: who.boardId, schoolId: await idOf(key), trigger: 'import', importId });
  const runOf = (id: string) =>
    board.inBoard(who.boardId, (tx) =>
      tx.forecastRun.findFirstOrThrow({
        where: { id },
        include: {
          columns: { orderBy: [{ indicator: 'asc' }, { resultsYear: 'asc' }] },
          chances: { orderBy: [{ pupilId: 'asc' }, { domain: 'asc' }] },
          inForce: true,
        },
      }),
    );
  const kept = async (id: string) => ({ ...(await runOf(id)), inForce: null });

  it('leaves a run as it was when an import it rested on is corrected; the next one differs and names the correction', async () => {
    const first = await board.importNow(who, school());
    const { runId: before } = await refresh(first.id);
    const asItWas = await kept(before);
    const correction = await board.importNow(who, [csv('r.csv', resultHead, ...scores(there.slice(0, 6), 90))]);
    expect(correction.summary.changes).toMatchObject([{ table: 'results', changed: 18 }]);
    const { runId: after, isNew } = await refresh(correction.id);
    expect([isNew, after === before]).toEqual([true, false]);
    expect(await kept(before)).toEqual(asItWas);
    const [old, next] = [await runOf(before), await runOf(after)];
    expect([old.importId, next.importId, next.trigger]).toEqual([first.id, correction.id, 'import']);
    expect([old.inForce.length, next.inForce.length]).toEqual([0, 1]);
    expect(next.inputsHash).not.toBe(old.inputsHash);
    expect(next.chances).toHaveLength(old.chances.length);
    expect(next.chances).not.toEqual(old.chances);
  });

  it('puts the run of before in force again when the correction is taken back by the first files', async () => {
    const first = await board.importNow(who, school());
    const { runId: before } = await refresh(first.id);
    const correction = await board.importNow(who, [csv('r.csv', resultHead, ...scores(there.slice(0, 6), 90))]);
    await refresh(correction.id);
    const back = await board.importNow(who, school());
    const { runId, isNew } = await refresh(back.id);
    expect({ runId, isNew }).toEqual({ runId: before, isNew: false });
    expect((await runOf(before)).inForce).toHaveLength(1);
  });

  it('goes by the norm where there is one and by the own history where it is missing for half of a school', async () => {
    const norms = domains.map((domain) => `LIB;LIB-${domain};${domain};7;M;150;20;2020-08-01;;M6`);
    const ofLevel = (level: string, keys: readonly string[]) => scores(keys, 130).map((row) => `${row};${level}`);
    const { id } = await board.importNow(who, [
      ...school().filter(({ name }) => name !== 'r.csv'),
      csv('n.csv', 'provider;instrument;domain;year_group;moment;mean;sd;valid_from;valid_until;test_level', ...norms),
      csv('r.csv', `${resultHead};test_level`, ...ofLevel('M6', there.slice(40)), ...ofLevel('', there.slice(0, 40))),
    ]);
    const { runId } = await refresh(id);
    const evidence = (await runOf(runId)).chances.map((chance) => chance.evidence);
    const count = (source: string) => evidence.filter((one) => one === source).length;
    expect([count('norm'), count('ownHistory'), evidence.length]).toEqual([120, 120, 240]);
  });

  it('a school of which everybody was absent says so instead of a percentage', async () => {
    const absent = school().filter(({ name }) => name !== 'r.csv');
    const { id } = await board.importNow(who, absent);
    const { columns, chances } = await runOf((await refresh(id)).runId);
    const ahead = columns.filter(({ kind }) => kind !== 'measured');
    expect(ahead.length).toBeGreaterThan(0);
    expect(new Set(ahead.map(({ verdict }) => verdict))).toEqual(new Set(['tooLittleData']));
    expect(ahead.every(({ percent, chanceBelow }) => percent === null && chanceBelow === null)).toBe(true);
    expect(chances.every((chance) => chance.evidence === 'none')).toBe(true);
  });

  it('a school with one cohort, and one with none at all, have a run that says there is too little', async () => {
    const { id } = await board.importNow(who, school());
    for (const key of ['A', 'B']) {
      const { columns } = await runOf((await refresh(id, key)).runId);
      expect([key, new Set(columns.map(({ verdict }) => verdict))]).toEqual([key, new Set(['tooLittleData'])]);
    }
  });

  it('a school that merged: its pupils are forecast where they go now, with the tests they brought along', async () => {
    await board.importNow(who, school());
    const { id } = await board.importNow(who, [
      csv(
        'e.csv',
        'pupil;school;school_year;year_group;group;from;until',
        ...there.flatMap((key) => [`${key};A;2025-2026;7;7;2025-08-01;2026-01-31`, `${key};B;2025-2026;7;7b;2026-02-01;`]), // prettier-ignore
      ),
    ]);
    const [former, present] = [
      await runOf((await refresh(id, 'A')).runId),
      await runOf((await refresh(id, 'B')).runId),
    ];
    expect(former.chances).toEqual([]);
    expect(present.chances).toHaveLength(3 * there.length);
    expect(present.chances.every(({ evidence, resultsYear }) => evidence !== 'none' && resultsYear === 2027)).toBe(
      true,
    );
  });
});
