import { nationalDatesOf } from '#domain/calendar/national-dates';
import type { PlanCircumstances } from './lay-out';
import { defaultTemplate } from './default-template';

/** A school of region zuid in 2026-2027 with six teachers, for the specs. */
export const madeUpYear = (change: Partial<PlanCircumstances> = {}): PlanCircumstances => ({
  schoolYear: '2026-2027',
  earliest: '2026-08-01',
  calendar: {
    holidays: [
      { name: 'zomer', fromOn: '2026-07-11', untilOn: '2026-08-23' },
      { name: 'herfst', fromOn: '2026-10-17', untilOn: '2026-10-25' },
      { name: 'kerst', fromOn: '2026-12-19', untilOn: '2027-01-03' },
      { name: 'voorjaar', fromOn: '2027-02-13', untilOn: '2027-02-21' },
      { name: 'mei', fromOn: '2027-04-24', untilOn: '2027-05-02' },
      { name: 'zomer', fromOn: '2027-07-24', untilOn: '2027-09-05' },
    ],
    freeDays: [{ name: 'Studiedag', fromOn: '2026-11-17', untilOn: '2026-11-17' }],
  },
  testPeriods: [
    { moment: 'B', opensOn: '2026-10-05', closesOn: '2026-10-30' },
    { moment: 'M', opensOn: '2027-01-11', closesOn: '2027-02-05' },
    { moment: 'E', opensOn: '2027-05-24', closesOn: '2027-06-18' },
  ],
  nationalDates: nationalDatesOf('2026-2027'),
  people: {
    boardMember: ['member'],
    schoolLeader: ['leader'],
    coach: ['coach'],
    teachers: ['t1', 't2', 't3', 't4', 't5', 't6'],
    startingTeachers: ['t6'],
  },
  team: ['leader', 'coach', 't1', 't2', 't3', 't4', 't5', 't6'],
  everybody: ['leader', 'coach', 't1', 't2', 't3', 't4', 't5', 't6', 'adviser'],
  workingDays: new Map([
    ['t1', [1, 2, 3]],
    ['coach', [1, 2, 4]],
  ]),
  guarded: [{ groupId: 'g5', weekday: 2, startTime: '10:30', endTime: '11:30', domain: 'rekenen', teacherIds: ['t2'] }],
  standing: [],
  taken: new Set(),
  ...change,
});

export const ruleOf = (key: string) => {
  const rule = defaultTemplate.rules.find((one) => one.key === key);
  if (!rule) throw new Error(`No rule ${key}`);
  return rule;
};
