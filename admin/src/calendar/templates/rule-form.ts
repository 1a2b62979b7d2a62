import type { PlanRule, RuleWhen } from '#contract/year-plans';

type What = RuleWhen['what'];

/** Another way to say when, with a beginning for each; a rule keeps the rest. */
export function whenOfForm(what: What): RuleWhen {
  switch (what) {
    case 'afterTestPeriod':
    case 'beforeTestPeriod':
      return { what, moment: null, weeks: 3, weekday: null };
    case 'everyNWeeks':
      return { what, weeks: 6, weekday: 2 };
    case 'onNthWeekday':
      return { what, nth: 1, weekday: 2, months: [9, 1, 5] };
    case 'perTeacherBetween':
      return { what, times: 1, from: '10-01', until: '03-31' };
    case 'onDay':
      return { what, day: '09-15', nationalDate: null };
  }
}

/** Of each teacher in turn is only what is laid per teacher: with another form the rule names all of them. */
export function withForm(rule: PlanRule, what: What): PlanRule {
  const isEach = what === 'perTeacherBetween';
  const people = rule.people.map((role) =>
    isEach && role === 'teachers' ? 'teacher' : !isEach && role === 'teacher' ? 'teachers' : role,
  );
  const whole = isEach && !people.includes('teacher') ? ([...people, 'teacher'] as const) : people;
  return { ...rule, when: whenOfForm(what), people: [...new Set(whole)], audience: isEach ? 'people' : rule.audience };
}

/** A rule to begin with, under a key that no other rule has. */
export function newRule(rules: readonly PlanRule[], title: string): PlanRule {
  const taken = new Set(rules.map(({ key }) => key));
  let at = rules.length + 1;
  while (taken.has(`own${at}`)) at += 1;
  return {
    key: `own${at}`,
    kind: 'phaseMeeting',
    title,
    when: whenOfForm('everyNWeeks'),
    audience: 'team',
    people: ['coach'],
    startTime: '15:30',
    durationMinutes: 60,
    preparationDays: 0,
  };
}

/** Week numbers as they are typed; null where something else stands. */
export function weeksFrom(text: string): number[] | null {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const weeks = parts.map(Number);
  const isRight = weeks.every((week) => Number.isInteger(week) && week >= 1 && week <= 53) && weeks.length <= 30;
  return isRight ? [...new Set(weeks)].sort((one, other) => one - other) : null;
}
