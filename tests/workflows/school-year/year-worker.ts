import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestDatabase } from '../../support/database';

/** A worker is killed, or loses its connection before or after a statement went out, at the nth statement of a morning. */
export type Fault = { fault: 'dies' | 'cutBefore' | 'cutAfter'; at: number };
type Said = { ready?: true; done?: true; struck?: boolean; failed?: string };
export type Outcome = 'done' | 'struck' | 'failed' | 'died' | 'crashed';

/** Workers one after the other: when one dies, the next takes its place. */
export class YearWorker {
  private working: Promise<ChildProcess>;

  constructor(
    private readonly place: TestDatabase,
    private readonly smtpUrl: string,
    private readonly isMortal: boolean,
    private readonly redis?: string,
  ) {
    if (!existsSync('dist/workflows/src/drain.js')) throw new Error('Build first: npm run build:server');
    this.working = this.start();
  }

  /** One try at doing all that is due. */
  async drain(asked: Partial<Fault> & { sweep?: boolean }): Promise<Outcome> {
    const child = await this.working;
    child.send(asked);
    const said = await next(child);
    if (said === null) {
      this.working = this.start();
      return asked.fault === 'dies' ? 'died' : 'crashed';
    }
    return said.failed !== undefined ? 'failed' : said.struck ? 'struck' : 'done';
  }

  async stop(): Promise<void> {
    const child = await this.working;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.send({ stop: true });
    await gone;
  }

  private async start(): Promise<ChildProcess> {
    const environment = {
      KOERS_DEMO: '1',
      KOERS_SECRET: 'a secret of thirty-two characters or more',
      SMTP_URL: this.smtpUrl,
    };
    const urls = { app: this.place.app, queue: this.place.queue, redis: this.redis };
    const child = fork(
      join(__dirname, 'faulty-worker.mjs'),
      [JSON.stringify({ urls, environment, isMortal: this.isMortal })],
      {
        env: { PATH: process.env['PATH'], TZ: 'UTC' },
        execArgv: [],
      },
    );
    if (!(await next(child))?.ready) throw new Error('The worker did not start');
    return child;
  }
}

/** What it says next; null when it is gone before it says anything. */
const next = (child: ChildProcess) =>
  new Promise<Said | null>((resolve) => {
    const gone = () => resolve(null);
    child.once('exit', gone);
    child.once('message', (said) => {
      child.off('exit', gone);
      resolve(said as Said);
    });
  });
