import { dueWords } from './due-words';

const words = {
  today: '2026-11-24',
  translate: (key: string, options?: Record<string, unknown>) =>
    options ? `${key}:${String(options['smart_count'])}` : key,
  shortDay: (day: string) => day,
};

it.each([
  ['two days ago', '2026-11-22', 'overdue', 'tasks.late:2'],
  ['today', '2026-11-24', 'dueToday', 'tasks.today'],
  ['tomorrow', '2026-11-25', 'dueSoon', 'tasks.tomorrow'],
  ['over a month end', '2026-12-01', 'later', '2026-12-01'],
  ['long ago, but finished', '2026-11-01', 'done', '2026-11-01'],
] as const)('says when a task is due: %s', (_when, dueOn, status, expected) => {
  expect(dueWords({ dueOn, status }, words)).toBe(expected);
});
