// Healthcheck of the containers: `node deploy/health.mjs api` asks the API itself, `… worker` what a worker cannot do without.
import { Redis } from 'ioredis';
import pg from 'pg';

const port = process.env.PORT ?? 3000;

const checks = {
  async api() {
    const { ok } = await fetch(`http://127.0.0.1:${port}/api/health/ready`);
    if (!ok) throw new Error('The API is not ready');
  },
  async worker() {
    // It offers no routes; that it answers at all shows that it is not stuck.
    await fetch(`http://127.0.0.1:${port}/`);
    const database = new pg.Client({ connectionString: process.env.DATABASE_URL, connectionTimeoutMillis: 3000 });
    await database.connect();
    await database.query('SELECT 1');
    await database.end();
    if (!process.env.REDIS_URL) return;
    const redis = new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: 0, connectTimeout: 3000 });
    redis.on('error', () => undefined);
    await redis.ping().finally(() => redis.disconnect());
  },
};

const [part = 'api'] = process.argv.slice(2);
try {
  await checks[part]();
} catch (error) {
  console.error(error instanceof Error ? error.message : 'unknown');
  process.exit(1);
}
