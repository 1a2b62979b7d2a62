import { z } from 'zod';
import { flag, listQuery } from './list';
import { Day } from './primitives';

export const LeaveState = z.enum(['coming', 'running', 'past']);
export type LeaveState = z.infer<typeof LeaveState>;

/** Days on which somebody is away and gets no mail; Koers does not ask why. Both ends included. */
export const Leave = z.object({
  id: z.uuid(),
  staffId: z.uuid(),
  staffName: z.string(),
  fromOn: Day,
  untilOn: Day,
  /** Who is reminded of the tasks meanwhile. */
  substituteId: z.uuid().nullable(),
  substituteName: z.string().nullable(),
  /** As seen from today. */
  state: LeaveState,
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type Leave = z.infer<typeof Leave>;

export const LeaveCreate = z.strictObject({
  /** Without it of who asks. */
  staffId: z.uuid().optional(),
  fromOn: Day,
  untilOn: Day,
  substituteId: z.uuid().nullable().optional(),
});
export type LeaveCreate = z.infer<typeof LeaveCreate>;

export const LeaveChange = LeaveCreate.omit({ staffId: true }).partial();
export type LeaveChange = z.infer<typeof LeaveChange>;

export const LeaveList = listQuery(
  {
    staffId: z.uuid().optional(),
    schoolId: z.uuid().optional(),
    mine: flag.optional(),
    /** Those in which who asks stands in for somebody. */
    asSubstitute: flag.optional(),
    state: LeaveState.optional(),
    /** Those that are not over on this day. */
    from: Day.optional(),
    /** Those that have begun on this day. */
    until: Day.optional(),
  },
  ['fromOn', 'untilOn'],
);
export type LeaveList = z.infer<typeof LeaveList>;

/** Somebody of the same school, who could be a substitute. */
export const LeaveColleague = z.object({ id: z.uuid(), name: z.string() });
export type LeaveColleague = z.infer<typeof LeaveColleague>;

export const LeaveColleagueList = listQuery({ staffId: z.uuid().optional() }, ['name']);
export type LeaveColleagueList = z.infer<typeof LeaveColleagueList>;
