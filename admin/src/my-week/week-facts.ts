import type { WeekTask } from '#contract/my-week';
import type { WorkWords } from './use-work-words';

type Said = { words: WorkWords; moment: (moment: string) => string; shortDay: (day: string) => string };

/** What is known about a task, from the data: who, how many, how far; only what there is. */
export function weekFacts(task: WeekTask, { words, moment, shortDay }: Said): string[] {
  const { known, plans, testPeriod, comments, postponedFrom } = task;
  const done = task.closesWhen === 'planDiscussed' ? plans?.discussed : plans?.evaluated;
  const facts = [
    !task.isMine && (task.ownerName ? words('row.of', { name: task.ownerName }) : words('row.ofNobody')),
    task.insteadOf && words('row.insteadOf', { name: task.insteadOf }),
    task.isMine && task.handedOutByName && words('row.from', { name: task.handedOutByName }),
    known && words('row.known', { part: known.withResults, whole: known.enrolled }),
    plans && task.closesWhen !== 'planAnalysed' && words('row.plans', { part: done ?? 0, whole: plans.plans }),
    testPeriod && `${moment(testPeriod.moment)} ${testPeriod.schoolYear}`,
    task.recurrence && words('row.recurs'),
    task.remindOn && words('row.reminder', { day: shortDay(task.remindOn) }),
    comments > 0 && words('row.comments', { smart_count: comments }),
    postponedFrom && words('row.postponed', { day: shortDay(postponedFrom), reason: task.postponeReason }),
  ];
  return facts.filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}

/**
 * What one can do with a task in the own week: go where Koers sees the work, or finish it. What was agreed in a talk leads to
 * that talk, but there nobody sees whether it was done.
 */
export function actionOf({ isMine, path, kind, may }: WeekTask): 'go' | 'finish' | null {
  if (!isMine) return null;
  if (path !== null && kind !== 'agreement') return 'go';
  return may.finish ? 'finish' : null;
}
