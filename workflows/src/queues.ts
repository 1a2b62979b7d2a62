import { type ConnectionOptions, createPostgresBackend, type JobsOptions, setDefaultBackendFactory } from 'bullmq';
import type { Urls } from '#backend/app.module';
import type { OutboxType } from '#backend/outbox/outbox';

/** A slow mail server must not hold up forecasts, nor a record that takes seconds: a queue each. */
export const queueNames = ['forecasts', 'records', 'reminders'] as const;
export type QueueName = (typeof queueNames)[number];

/** Which queue carries which type of work. The compiler sees to it that a new type of the outbox gets its line here. */
export const queueOf: Record<OutboxType, QueueName> = {
  'forecast.refresh': 'forecasts',
  'forecast.record': 'records',
  'reminders.digest': 'reminders',
  'conversations.minutes': 'reminders',
  'mails.resend': 'reminders',
};

/**
 * Work of which a job takes all that is due of a board at once: a board is forecast as a whole, so that one worker does it
 * once for all its schools. Every school keeps a row of its own: it succeeds, fails and is counted by itself.
 */
export const gathered: ReadonlySet<OutboxType> = new Set<OutboxType>(['forecast.refresh']);

/** Rows of one job that are worked on beside each other: PostgreSQL writes the one while the next is worked out. */
export const rowsAtATime = 4;

/** Clear text in Redis: ids only. The payload stays in the outbox. */
export type JobData = { boardId: string; outboxIds: string[] };

/**
 * Nothing is kept when it is over, well or badly: the outbox is the record, and a job that is kept would stop the
 * sweeper from putting it in again under the same id.
 */
export const jobOptions: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1000, jitter: 0.5 },
  removeOnComplete: true,
  removeOnFail: true,
};

/**
 * A killed worker's job is taken up by another after ten seconds. What takes longer pauses in between, so that its lock is
 * renewed: after every school, and after every moment of a record.
 */
export const workerOptions = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 3 };

/** BullMQ on Redis where there is one, else on the same PostgreSQL, in a schema and a role of its own. */
export function queueConnection(urls: Urls): ConnectionOptions {
  // As an address, not as a connection of ours: BullMQ ends only the connections it made itself.
  if (urls.redis) return { url: urls.redis, maxRetriesPerRequest: null };
  setDefaultBackendFactory(createPostgresBackend);
  // BullMQ's type of a connection knows Redis only.
  return { connectionString: urls.queue, schema: 'koers_queue', migrate: true } as unknown as ConnectionOptions;
}
