import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestDatabase } from '../support/database';
import type { QueuePlace } from './queue-place';

/** A part of Koers as production runs it, as a process of its own. */
export function startPart(
  children: ChildProcess[],
  place: TestDatabase,
  { queue, part = 'worker', environment = {} }: { queue: QueuePlace; part?: string; environment?: NodeJS.ProcessEnv },
): ChildProcess {
  const program = 'dist/backend/src/main.js';
  if (!existsSync(program)) throw new Error('Build first: npm run build:server');
  const child = spawn(process.execPath, [program, 'start', part], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: '0',
      DATABASE_URL: place.owner,
      KOERS_APP_PASSWORD: 'test-app-password',
      KOERS_QUEUE_PASSWORD: 'test-queue-password',
      KOERS_SECRET: 'a secret that is long enough for the tests',
      LOG_LEVEL: 'silent',
      ...(queue.redis ? { REDIS_URL: queue.redis } : {}),
      ...environment,
    },
  });
  children.push(child);
  return child;
}

export async function until(is: () => Promise<boolean> | boolean, ms = 60_000): Promise<void> {
  for (const deadline = Date.now() + ms; Date.now() < deadline;) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not happen in time');
}
