/**
 * A worker in a process of its own that does what is due when it is told to, and on demand dies or loses its connection to
 * PostgreSQL at its nth statement: those of the schedule, the relay, the queue and the mails are all counted.
 */
import 'reflect-metadata';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const built = (path) => require(`../../../dist/${path}.js`);

const { urls, environment, isMortal } = JSON.parse(process.argv[2]);
if (isMortal) {
  // What takes ten seconds in production may take one here; read when the processors are loaded.
  const { workerOptions, jobOptions } = built('workflows/src/queues');
  Object.assign(workerOptions, { lockDuration: 1_000, stalledInterval: 250, maxStalledCount: 20 });
  Object.assign(jobOptions, { attempts: 20, backoff: { type: 'fixed', delay: 20 } });
}

const { NestFactory } = require('@nestjs/core');
const { AppModule } = built('backend/src/app.module');
const { readConfig } = built('backend/src/config');
const { Drain } = built('workflows/src/drain');
const { Slots } = built('workflows/src/schedule/slots');
const { OutboxRelay } = built('workflows/src/relay/outbox-relay');
const { workflowFeatures } = built('workflows/src/workflows.module');

let fault = null;
let left = 0;
const { Client } = require('pg');
const { query } = Client.prototype;
Client.prototype.query = function (...args) {
  if (fault === null || --left > 0) return query.apply(this, args);
  const kind = fault;
  fault = null;
  if (kind === 'dies') process.kill(process.pid, 'SIGKILL');
  const cut = () => this.connection.stream.destroy();
  if (kind === 'cutBefore') cut();
  // The statement is on its way, and its answer never comes.
  else setImmediate(cut);
  return query.apply(this, args);
};

const parts = { api: false, worker: true, schedule: true };
const app = await NestFactory.createApplicationContext(
  AppModule.on(readConfig(environment), urls, workflowFeatures(urls, parts, false)),
  { logger: false },
);

process.on('message', async (asked) => {
  if (asked.stop) return void (await app.close(), process.disconnect());
  try {
    if (asked.sweep) await app.get(OutboxRelay, { strict: false }).sweep();
    [fault, left] = [asked.fault ?? null, asked.at ?? 0];
    await app.get(Slots, { strict: false }).runDue();
    await app.get(Drain, { strict: false }).untilDone();
    process.send({ done: true, struck: asked.fault !== undefined && fault === null });
  } catch (error) {
    process.send({ failed: error instanceof Error ? error.message : String(error) });
  } finally {
    fault = null;
  }
});
process.send({ ready: true });
