import type { PlanRule, PlanTemplate } from './template';

const afterSchool = { startTime: '15:30', preparationDays: 0 };

/**
 * The year Koers proposes, until a board or school makes its own: what the tests gave is discussed three weeks after each
 * period, the talks between the levels lie before and after that, every teacher is visited twice, plan and execution are
 * evaluated twice, and who starts is looked after.
 */
const rules: readonly PlanRule[] = [
  {
    ...afterSchool,
    key: 'resultsMeeting',
    kind: 'resultsMeeting',
    title: 'Opbrengstvergadering',
    when: { what: 'afterTestPeriod', moment: null, weeks: 3, weekday: 2 },
    audience: 'team',
    people: ['schoolLeader', 'coach'],
    durationMinutes: 90,
    preparationDays: 10,
  },
  {
    ...afterSchool,
    key: 'phaseMeeting',
    kind: 'phaseMeeting',
    title: 'Bouwoverleg',
    when: { what: 'everyNWeeks', weeks: 4, weekday: 4 },
    audience: 'team',
    people: ['coach'],
    durationMinutes: 60,
  },
  {
    ...afterSchool,
    key: 'evaluation',
    kind: 'evaluation',
    title: 'Evaluatie van plan en uitvoering',
    when: { what: 'onNthWeekday', nth: 3, weekday: 1, months: [1, 6] },
    audience: 'team',
    people: ['schoolLeader', 'coach'],
    durationMinutes: 90,
    preparationDays: 10,
  },
  {
    ...afterSchool,
    key: 'training',
    kind: 'training',
    title: 'Scholing: van resultaten naar aanpak',
    when: { what: 'onNthWeekday', nth: 2, weekday: 3, months: [10, 3] },
    audience: 'team',
    people: ['schoolLeader'],
    durationMinutes: 120,
  },
  {
    ...afterSchool,
    key: 'talkBoardLeader',
    kind: 'talkBoardLeader',
    title: 'Gesprek bestuur en schoolleider',
    when: { what: 'afterTestPeriod', moment: null, weeks: 5, weekday: 2 },
    audience: 'people',
    people: ['boardMember', 'schoolLeader'],
    startTime: '09:00',
    durationMinutes: 90,
    preparationDays: 10,
  },
  {
    ...afterSchool,
    key: 'talkLeaderCoach',
    kind: 'talkLeaderCoach',
    title: 'Gesprek schoolleider en IB',
    when: { what: 'everyNWeeks', weeks: 6, weekday: 1 },
    audience: 'people',
    people: ['schoolLeader', 'coach'],
    durationMinutes: 60,
    preparationDays: 5,
  },
  {
    ...afterSchool,
    key: 'talkCoachTeacher',
    kind: 'talkCoachTeacher',
    title: 'Gesprek IB en leerkracht',
    when: { what: 'perTeacherBetween', times: 1, from: '02-22', until: '04-15' },
    audience: 'people',
    people: ['coach', 'teacher'],
    durationMinutes: 30,
    preparationDays: 5,
  },
  {
    ...afterSchool,
    key: 'consultationAutumn',
    kind: 'consultation',
    title: 'Klassenconsultatie',
    when: { what: 'perTeacherBetween', times: 1, from: '10-01', until: '12-15' },
    audience: 'people',
    people: ['coach', 'teacher'],
    startTime: '10:30',
    durationMinutes: 45,
    preparationDays: 5,
  },
  {
    ...afterSchool,
    key: 'consultationSpring',
    kind: 'consultation',
    title: 'Klassenconsultatie',
    when: { what: 'perTeacherBetween', times: 1, from: '03-01', until: '06-01' },
    audience: 'people',
    people: ['coach', 'teacher'],
    startTime: '10:30',
    durationMinutes: 45,
    preparationDays: 5,
  },
  {
    ...afterSchool,
    key: 'startingTeacherCare',
    kind: 'startingTeacherCare',
    title: 'Begeleiding startende leerkracht',
    when: { what: 'everyNWeeks', weeks: 6, weekday: 2 },
    audience: 'people',
    people: ['coach', 'startingTeachers'],
    durationMinutes: 45,
  },
];

/** In the first week of the year nobody sits in a meeting. */
export const defaultTemplate: PlanTemplate = { rules, neverWeeks: [35] };
