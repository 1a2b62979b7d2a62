import { z } from 'zod';
import { listQuery } from './list';
import { Instant } from './primitives';

/** One queue, of every board on this Koers: how much waits, and since when. */
export const QueueState = z.object({
  name: z.string(),
  waiting: z.number().int(),
  /** Waits for another try, or for its time. */
  delayed: z.number().int(),
  active: z.number().int(),
  oldestAt: Instant.nullable(),
});
export type QueueState = z.infer<typeof QueueState>;

export const ScheduleState = z.object({
  task: z.string(),
  /** The last slot that ran; null when none ever did. */
  lastSlotAt: Instant.nullable(),
  nextSlotAt: Instant,
  /** A slot passed more than ten minutes ago and did not run. */
  isLate: z.boolean(),
});
export type ScheduleState = z.infer<typeof ScheduleState>;

export const Operations = z.object({
  at: Instant,
  /** Null when the queue does not answer: what is asked waits in the outbox. */
  queues: z.array(QueueState).nullable(),
  outbox: z.object({
    waiting: z.number().int(),
    queued: z.number().int(),
    failed: z.number().int(),
    /** How long the oldest row that could be carried waits already. */
    lagSeconds: z.number().int(),
  }),
  mails: z.object({
    /** Not yet handed to the mail server. */
    waiting: z.number().int(),
    /** Refused for good, in the last two weeks. */
    failed: z.number().int(),
    /** The mail server may have taken it; of the last two weeks. */
    unknown: z.number().int(),
    /** Of people who work here: nothing is sent to them until somebody mends it. */
    refusedAddresses: z.number().int(),
  }),
  schedules: z.array(ScheduleState),
});
export type Operations = z.infer<typeof Operations>;

export const OutboxState = z.enum(['waiting', 'queued', 'done', 'failed']);

/** What follows from a change: its kind and how far it came, never what it is about. */
export const OutboxRow = z.object({
  id: z.uuid(),
  type: z.string(),
  state: OutboxState,
  availableAt: Instant,
  attempts: z.number().int(),
  /** The kind of error of the last try. */
  lastError: z.string().nullable(),
  may: z.object({ retry: z.boolean() }),
});
export type OutboxRow = z.infer<typeof OutboxRow>;

export const OutboxList = listQuery({ state: OutboxState.optional(), type: z.string().max(60).optional() }, [
  'availableAt',
  'type',
]);
export type OutboxList = z.infer<typeof OutboxList>;
