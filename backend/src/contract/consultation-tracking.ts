import { z } from 'zod';
import { listQuery } from './list';
import { Day, SchoolYearLabel } from './primitives';
import { FormItem } from './consultations';

export const VisitStatus = z.enum(['done', 'planned', 'toConfirm', 'late', 'due', 'later']);
export type VisitStatus = z.infer<typeof VisitStatus>;

/** One teacher at one school: dates and counts, nothing of what was asked or seen. */
export const ConsultationTracking = z.object({
  id: z.uuid(),
  teacherId: z.uuid(),
  teacherName: z.string(),
  schoolId: z.uuid(),
  schoolName: z.string(),
  schoolYear: SchoolYearLabel,
  /** Visited more often until that day; null for who is not starting. */
  startingUntil: Day.nullable(),
  held: z.number().int(),
  of: z.number().int(),
  plannedOn: Day.nullable(),
  plannedWith: z.string().nullable(),
  coverToArrange: z.boolean(),
  lastOn: Day.nullable(),
  dueOn: Day.nullable(),
  status: VisitStatus,
  openAgreements: z.number().int(),
  lateAgreements: z.number().int(),
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type ConsultationTracking = z.infer<typeof ConsultationTracking>;

const year = { schoolId: z.uuid().optional(), schoolYear: SchoolYearLabel.optional() };

export const ConsultationTrackingList = listQuery({ ...year, status: VisitStatus.optional() }, [
  'teacherName',
  'lastOn',
  'dueOn',
]);
export type ConsultationTrackingList = z.infer<typeof ConsultationTrackingList>;

export const ConsultationTrackingChange = z.strictObject({ startingUntil: Day.nullable() });
export type ConsultationTrackingChange = z.infer<typeof ConsultationTrackingChange>;

/** A school in counts: all that a board is told about consultations. */
export const ConsultationCount = z.object({
  id: z.uuid(),
  schoolName: z.string(),
  schoolYear: SchoolYearLabel,
  teachers: z.number().int(),
  visitedEnough: z.number().int(),
  notVisited: z.number().int(),
  held: z.number().int(),
  planned: z.number().int(),
  openAgreements: z.number().int(),
});
export type ConsultationCount = z.infer<typeof ConsultationCount>;

export const ConsultationCountList = listQuery(year, ['schoolName', 'held', 'notVisited']);
export type ConsultationCountList = z.infer<typeof ConsultationCountList>;

/** The school's own visit form; without lines the school has none. `id` is the school. */
export const ConsultationForm = z.object({
  id: z.uuid(),
  schoolName: z.string(),
  items: z.array(FormItem),
  /** 0 as long as nobody made one. */
  version: z.number().int(),
  may: z.object({ edit: z.boolean() }),
});
export type ConsultationForm = z.infer<typeof ConsultationForm>;

export const ConsultationFormList = listQuery({ schoolId: z.uuid().optional() }, ['schoolName']);
export type ConsultationFormList = z.infer<typeof ConsultationFormList>;

const keysDiffer = (items: readonly FormItem[]) => new Set(items.map(({ key }) => key)).size === items.length;

export const ConsultationFormChange = z.strictObject({
  items: z.array(FormItem).max(20).refine(keysDiffer, { error: 'Two lines have the same key.' }),
});
export type ConsultationFormChange = z.infer<typeof ConsultationFormChange>;
