import { toDay } from '#backend/platform/clock';
import type { SchoolCalendar } from '#domain/calendar/school-days';
import type { TaskRow } from './digest.queries';

/** What a mail needs of a task: no title, which people made up and which may name a pupil. */
export const toTask = (
  { dueOn, remindOn, school, group, ownerId, owner: _owner, ownerRole: _role, ...row }: TaskRow,
  calendar: SchoolCalendar,
) => ({
  ...row,
  dueOn: toDay(dueOn),
  remindOn: remindOn && toDay(remindOn),
  calendar,
  schoolName: school.name,
  groupName: group?.name ?? null,
  hasOwner: ownerId !== null,
});
