import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { Client } from 'pg';
import { logger } from '#backend/platform/logger';
import type { OutboxRelay } from './outbox-relay';

const lookEveryMs = 30_000;
const reconnectAfterMs = 2_000;

/** Carries a board's rows as soon as PostgreSQL says there are some, and looks at all boards now and then regardless. */
export class RelayTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private listener: Client | null = null;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;
  private working: Promise<void> = Promise.resolve();
  private readonly told = new Set<string>();

  constructor(
    private readonly relay: OutboxRelay,
    private readonly appUrl: string,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.listen();
    this.lookAtAll();
    this.timer = setInterval(() => this.lookAtAll(), lookEveryMs);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.listener?.end().catch(() => undefined);
    await this.working;
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.appUrl });
    this.listener = client;
    const again = () => {
      if (this.listener !== client || this.stopped) return;
      this.listener = null;
      setTimeout(() => void this.listen(), reconnectAfterMs).unref();
    };
    client.on('error', again);
    client.on('end', again);
    client.on('notification', ({ payload }) => this.carrySoon(payload ?? ''));
    await client
      .connect()
      .then(() => client.query('LISTEN koers_outbox'))
      .catch(again);
  }

  /** Many rows of one change tell about themselves at once: one round for all of them. */
  private carrySoon(boardId: string): void {
    if (this.told.has(boardId)) return;
    this.told.add(boardId);
    this.after(async () => {
      this.told.delete(boardId);
      await this.relay.carry(boardId);
    });
  }

  private lookAtAll(): void {
    this.after(async () => {
      await this.relay.sweep();
      await this.relay.carryAll();
    });
  }

  private after(work: () => Promise<unknown>): void {
    this.working = this.working.then(async () => {
      if (this.stopped) return;
      await work().catch((error: unknown) =>
        logger.error({ error: error instanceof Error ? error.name : 'unknown' }, 'relay failed'),
      );
    });
  }
}
