import type { ReviewTask } from '#contract/review-tasks';
import { type Day, daysBetween } from '#domain/calendar/day';

type Translate = (key: string, options?: Record<string, unknown>) => string;
type Dated = Pick<ReviewTask, 'dueOn' | 'status'>;
type Words = { today: Day; translate: Translate; shortDay: (day: Day) => string };

/** «2 dagen te laat», «vandaag», «morgen», or the day: in calendar days, seen from `today`. */
export function dueWords({ dueOn, status }: Dated, { today, translate, shortDay }: Words): string {
  const days = daysBetween(today, dueOn);
  if (status === 'done') return shortDay(dueOn);
  if (days < 0) return translate('tasks.late', { smart_count: -days });
  if (days === 0) return translate('tasks.today');
  return days === 1 ? translate('tasks.tomorrow') : shortDay(dueOn);
}
