import type { QueueState } from '#contract/operations';
import type { SlotRule } from '#domain/calendar/slots';

/** What runs beside the API: the workflows tell it, since the API does not know them. */
export abstract class Workings {
  abstract readonly schedules: readonly { task: string; rule: SlotRule }[];
  /** Null when the queue does not answer within a few seconds. */
  abstract queues(): Promise<QueueState[] | null>;
}
