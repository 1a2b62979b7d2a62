import { percentile, type Readings, reading } from './figure';
import { HttpClient } from './http-client';
import { inParallel } from './in-parallel';
import { startPart } from './koers-process';
import { megabytesOf } from './process-memory';
import { Replay, sqlOf } from './recorded-sql';
import { analyse, makeRecord, refreshAll, seededBoard, type SeededBoard } from './seeded-board';

const parallel = 20;
/** As many as `Database` has. */
const connections = 10;

/** Names of endpoints with their addresses; what writes the audit log comes last (see Replay). */
export type Endpoints = (board: SeededBoard, client: HttpClient) => Promise<Record<string, string>>;

/** Latencies of some endpoints of an API in a process of its own, and of their SQL without it. */
export async function measureEndpoints(
  quick: boolean,
  endpointsOf: Endpoints,
  { size = 12 }: { size?: number } = {},
): Promise<Readings> {
  const [schools, requests, runs] = quick ? [2, 20, 1] : [size, 200, 5];
  const board = await seededBoard(schools);
  await refreshAll(board, 'seed');
  await makeRecord(board);
  await analyse(board.place);
  const api = await startPart('api', board.place);
  const client = await HttpClient.logIn(api.url, board.administrator);
  const replay = new Replay(board.place, connections);
  try {
    const endpoints = Object.entries(await endpointsOf(board, client));
    const recorded = await sqlOf(
      board.place,
      client,
      endpoints.map(([, path]) => path),
    );
    const readings: Readings = {};
    for (const [i, [name, path]] of endpoints.entries()) {
      const round = (work: (nth: number) => Promise<unknown>) => measure(work, { requests, runs });
      const koers = await round(() => client.get(path));
      readings[`${name}.alone`] = reading('ms', await oneByOne(() => client.get(path), requests / 10, runs));
      const straight = await round((nth) => replay.run(recorded[i] ?? [], nth));
      Object.assign(readings, compare(name, koers, straight));
    }
    readings['memory'] = reading('MB', megabytesOf(api.process.pid, 'VmHWM'));
    return readings;
  } finally {
    client.close();
    await replay.close();
    await api.stop();
    await board.place.drop();
  }
}

async function measure(
  work: (nth: number) => Promise<unknown>,
  { requests, runs }: { requests: number; runs: number },
): Promise<number[][]> {
  await inParallel(requests / 2, parallel, work);
  const rounds: number[][] = [];
  for (let run = 1; run <= runs; run++)
    rounds.push(await inParallel(requests, parallel, (nth) => work(run * requests + nth)));
  return rounds;
}

/** What somebody waits who is alone on the machine: the slowest but one in twenty of each run. */
async function oneByOne(work: () => Promise<unknown>, requests: number, runs: number): Promise<number[]> {
  const rounds: number[] = [];
  for (let run = 1; run <= runs; run++) rounds.push(percentile(await inParallel(requests, 1, work), 0.95));
  return rounds;
}

function compare(name: string, koers: readonly number[][], straight: readonly number[][]): Readings {
  const at = (rounds: readonly number[][], share: number) => rounds.map((took) => percentile(took, share));
  const [p50, straight50] = [at(koers, 0.5), at(straight, 0.5)];
  return {
    [`${name}.p50`]: reading('ms', p50),
    [`${name}.p95`]: reading('ms', at(koers, 0.95)),
    [`${name}.sql.p50`]: reading('ms', straight50),
    [`${name}.sql.p95`]: reading('ms', at(straight, 0.95)),
    [`${name}.ratio`]: reading(
      '×',
      p50.map((ms, i) => ms / (straight50[i] ?? NaN)),
    ),
  };
}
