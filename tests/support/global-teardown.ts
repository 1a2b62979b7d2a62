import { rmSync } from 'node:fs';
import type { RunningPostgres } from '../../backend/src/database/embedded-postgres';

export default async function teardown(): Promise<void> {
  const { koers } = globalThis as { koers?: { postgres: RunningPostgres; home: string } };
  await koers?.postgres.stop();
  if (koers) rmSync(koers.home, { recursive: true, force: true });
}
