import { createHash } from 'node:crypto';
import type { Tx } from '#backend/database/database';
import type { CutOff } from '#domain/forecast/known-at';
import { signalTables } from '#backend/open-data/indicators';
import { type BoardForecast, forecastBoard } from '#domain/forecast/board-forecast';
import type { SignalTable } from '#domain/indicators/signal-values';
import { loadBoardHistory } from './board-history';
import { bandwidthOf, normRows, stampOf } from './board-history.queries';
import type { Fit } from './forecast-store.queries';

/** The schools of a board are refreshed together: this many boards at a time are worth keeping. */
const mostBoards = 2;

/** By what the columns of every school of a board are judged. */
export type BoardYardstick = { tables: readonly SignalTable[]; bandwidth: number };
type Made = { board: BoardForecast; norms: string; fit: Fit; yardstick: BoardYardstick };

/** The forecast of a whole board, made once for all its schools as long as nothing it rests on changes. */
export class BoardForecasts {
  private readonly made = new Map<string, Promise<Made>>();

  /** `stamp`: changes with everything it rests on; `norms`: with the norms of the board. */
  async of(tx: Tx, boardId: string, cutOff: CutOff): Promise<Made & { stamp: string }> {
    const stamp = await stampOf(tx, boardId);
    const key = `${boardId} ${cutOff.day} ${cutOff.outcomesUntil} ${stamp}`;
    const known = this.made.get(key);
    // Another school's transaction may have failed while it made the forecast: then this one makes it.
    const made = (await known?.catch(() => null)) ?? (await this.make(tx, key, cutOff));
    return { ...made, stamp };
  }

  private make(tx: Tx, key: string, cutOff: CutOff): Promise<Made> {
    const making = makeOn(tx, cutOff);
    this.made.set(key, making);
    making.catch(() => this.made.delete(key));
    for (const old of [...this.made.keys()].slice(0, -mostBoards)) this.made.delete(old);
    return making;
  }
}

async function makeOn(tx: Tx, { day, outcomesUntil }: CutOff): Promise<Made> {
  const norms = await normRows(tx);
  const history = await loadBoardHistory(tx, day, norms);
  const board = forecastBoard(history, day, outcomesUntil);
  const yardstick = { tables: await signalTables({ signalValues: tx.signalValue }), bandwidth: await bandwidthOf(tx) };
  return { board, norms: hashOf(JSON.stringify(norms)), fit: fitOf(board), yardstick };
}

/** What was fitted and how far it may stray, so that anybody can do the run again by hand. */
function fitOf({ models, spreads }: BoardForecast): Fit {
  const coefficients = JSON.stringify({ models, spreads });
  return { hash: hashOf(coefficients), coefficients };
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
