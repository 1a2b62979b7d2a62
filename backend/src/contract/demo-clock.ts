import { z } from 'zod';
import { Day, Instant } from './primitives';

/** The clock the demo goes by. `wall` is the time on the wall in Amsterdam. */
export const DemoClock = z.object({
  now: Instant,
  wall: z.string(),
  today: Day,
  offsetMs: z.number().int(),
});
export type DemoClock = z.infer<typeof DemoClock>;

export const SetDemoClock = z.strictObject({
  to: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/),
});
export type SetDemoClock = z.infer<typeof SetDemoClock>;
