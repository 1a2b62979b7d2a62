import { z } from 'zod';
import { otherDayKinds } from '#domain/calendar/event-kinds';
import { nationalDateKinds } from '#domain/calendar/national-dates';
import { listQuery } from './list';
import { Day, Domain, SchoolYearLabel } from './primitives';
import { WallTime } from './events';

export const OtherDayKind = z.enum(otherDayKinds);
export const NationalDateKind = z.enum(nationalDateKinds);

/**
 * What stands in the calendar and is kept elsewhere. `name`: of a holiday as published, of a public holiday its key
 * (`kingsDay`), of a test period its moment, of a national date its kind, of free days what the school calls them, of a talk
 * its title; empty of a consultation: what it is about is between those in it.
 */
export const CalendarDay = z.object({
  kind: OtherDayKind,
  name: z.string(),
  schoolId: z.uuid().nullable(),
  schoolName: z.string().nullable(),
  fromOn: Day,
  untilOn: Day,
  /** Where it is opened; null for what has no page. */
  recordId: z.uuid().nullable(),
  /** Of holidays and national dates: where it comes from, and whether it has been published. */
  source: z.string().nullable(),
  isConfirmed: z.boolean().nullable(),
});
export type CalendarDay = z.infer<typeof CalendarDay>;

/** In one answer, the first day first. Left out: the present school year. At most 400 days. */
export const CalendarDays = z.strictObject({
  from: Day.optional(),
  until: Day.optional(),
  schoolId: z.uuid().optional(),
});
export type CalendarDays = z.infer<typeof CalendarDays>;
export const CalendarDayList = z.object({ data: z.array(CalendarDay), total: z.number().int() });
export type CalendarDayList = z.infer<typeof CalendarDayList>;

/** A date the country sets. Without an entry of the board the rule of the law stands, with version 0. */
export const NationalDate = z.object({
  /** `2026-2027-transitionTest`. */
  id: z.string(),
  schoolYear: SchoolYearLabel,
  kind: NationalDateKind,
  fromOn: Day,
  untilOn: Day,
  source: z.string(),
  /** False: by the rule, the date itself has not been published or not been checked. */
  isConfirmed: z.boolean(),
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type NationalDate = z.infer<typeof NationalDate>;

/** `schoolYear` left out: the present one and the next. */
export const NationalDateList = listQuery({ schoolYear: SchoolYearLabel.optional() }, ['fromOn', 'kind']);
export type NationalDateList = z.infer<typeof NationalDateList>;

export const NationalDateChange = z
  .strictObject({ fromOn: Day, untilOn: Day, source: z.string().trim().min(1).max(300), isConfirmed: z.boolean() })
  .partial();
export type NationalDateChange = z.infer<typeof NationalDateChange>;

/** Days on which one school is closed, beside the holidays. */
export const SchoolFreeDays = z.object({
  id: z.uuid(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  name: z.string(),
  fromOn: Day,
  untilOn: Day,
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type SchoolFreeDays = z.infer<typeof SchoolFreeDays>;

export const SchoolFreeDaysList = listQuery({ schoolId: z.uuid().optional(), schoolYear: SchoolYearLabel.optional() }, [
  'fromOn',
  'name',
]);
export type SchoolFreeDaysList = z.infer<typeof SchoolFreeDaysList>;

const freeDays = { name: z.string().trim().min(1).max(100), fromOn: Day, untilOn: Day };
export const SchoolFreeDaysCreate = z.strictObject({ schoolId: z.uuid(), ...freeDays });
export type SchoolFreeDaysCreate = z.infer<typeof SchoolFreeDaysCreate>;
export const SchoolFreeDaysChange = z.strictObject(freeDays).partial();
export type SchoolFreeDaysChange = z.infer<typeof SchoolFreeDaysChange>;

export const GuardedHour = z.strictObject({
  /** 1 = Monday … 5 = Friday. */
  weekday: z.number().int().min(1).max(5),
  startTime: WallTime,
  endTime: WallTime,
  domain: Domain,
});
export type GuardedHour = z.infer<typeof GuardedHour>;

/** The lessons a group of this school year guards; `id` is the group's. Version 0: nothing was entered. */
export const GuardedHours = z.object({
  id: z.uuid(),
  groupName: z.string(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  hours: z.array(GuardedHour),
  /** Of a whole week. */
  hoursAWeek: z.number(),
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type GuardedHours = z.infer<typeof GuardedHours>;

export const GuardedHoursList = listQuery({ schoolId: z.uuid().optional() }, ['groupName']);
export type GuardedHoursList = z.infer<typeof GuardedHoursList>;
export const GuardedHoursChange = z.strictObject({ hours: z.array(GuardedHour).max(40) });
export type GuardedHoursChange = z.infer<typeof GuardedHoursChange>;
