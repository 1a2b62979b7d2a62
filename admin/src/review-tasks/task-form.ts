import type { Me } from '#contract/access';
import type { ReviewTask, ReviewTaskChange, ReviewTaskCreate } from '#contract/review-tasks';
import { addDays, type Day } from '#domain/calendar/day';

/** A task as it is written; empty where nothing is chosen, and a school for what is of the whole board. */
export type TaskText = {
  title: string;
  schoolId: string;
  ownerId: string;
  helperId: string;
  groupId: string;
  dueOn: Day;
  remindOn: Day;
  recurrence: string;
  watches: string;
};

/** What Koers proposes: for oneself, a week from today. */
export const emptyTask = (schoolId: string, today: Day, groupId = ''): TaskText => ({
  title: '',
  schoolId,
  ownerId: '',
  helperId: '',
  groupId,
  dueOn: addDays(today, 7),
  remindOn: '',
  recurrence: '',
  watches: '',
});

export const textOfTask = (task: ReviewTask): TaskText => ({
  title: task.title,
  schoolId: task.schoolId ?? '',
  ownerId: task.ownerId ?? '',
  helperId: task.helperId ?? '',
  groupId: task.groupId ?? '',
  dueOn: task.dueOn,
  remindOn: task.remindOn ?? '',
  recurrence: task.recurrence ?? '',
  watches: task.watches ?? '',
});

export const toCreateTask = ({ title, schoolId, dueOn, ...text }: TaskText): ReviewTaskCreate => ({
  title,
  schoolId: schoolId || null,
  dueOn,
  ...(text.ownerId && { ownerId: text.ownerId }),
  helperId: text.helperId || null,
  groupId: text.groupId || null,
  remindOn: text.remindOn || null,
  recurrence: text.watches ? null : text.recurrence || null,
  watches: (text.groupId && (text.watches as ReviewTaskCreate['watches'])) || null,
  leadsTo: '',
});

/** Only what differs. */
export const toChangeTask = (text: TaskText, was: TaskText): ReviewTaskChange => ({
  ...(text.title !== was.title && { title: text.title }),
  ...(text.dueOn !== was.dueOn && text.dueOn !== '' && { dueOn: text.dueOn }),
  ...(text.helperId !== was.helperId && { helperId: text.helperId || null }),
  ...(text.recurrence !== was.recurrence && { recurrence: text.recurrence || null }),
});

/** Works for the whole board: a task need not be of a school. */
export const isOfBoard = ({ roles }: Pick<Me, 'roles'>): boolean => roles.some(({ schoolId }) => schoolId === null);

/** The schools at which somebody can write a task down, each once. Who works for the whole board has all of them: null. */
export function schoolsForTasks(me: Pick<Me, 'roles'>): { value: string; label: string }[] | null {
  if (isOfBoard(me)) return null;
  const named = me.roles.map(({ schoolId, schoolName }) => [schoolId ?? '', schoolName ?? ''] as const);
  return [...new Map(named).entries()].map(([value, label]) => ({ value, label }));
}

/** The paces that can be chosen, with one that is kept but not among them. */
export const recurrences = [
  'weekly',
  'every2Weeks',
  'every3Weeks',
  'every4Weeks',
  'every6Weeks',
  'monthly',
  'yearly',
] as const;
export const isUsualPace = (pace: string): pace is (typeof recurrences)[number] =>
  recurrences.some((usual) => usual === pace);
