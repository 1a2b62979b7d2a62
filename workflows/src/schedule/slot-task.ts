import type { Tx } from '#backend/database/database';
import type { SlotRule } from '#domain/calendar/slots';

/** Something that happens every day per board. `run` works in the transaction that claims the slot: both or neither. */
export type SlotTask = {
  name: string;
  rule: SlotRule;
  /** @returns how many rows of the outbox it added. */
  run(tx: Tx, slot: { boardId: string; at: Date }): Promise<number>;
};
