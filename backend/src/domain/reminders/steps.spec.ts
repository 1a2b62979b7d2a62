import { addDays } from '#domain/calendar/day';
import type { SchoolCalendar } from '#domain/calendar/school-days';
import type { Reader } from './reader';
import { helpAskedOn, helpersOf, soonOn, stageOn } from './steps';

const calendar: SchoolCalendar = {
  holidays: [{ fromOn: '2027-02-13', untilOn: '2027-02-21' }],
  freeDays: [],
  knownSchoolYears: ['2026-2027'],
};
const reader: Reader = { calendars: [calendar], workingDays: [1, 2, 3, 4, 5], leaves: [], weeklyOn: null };
const task = { kind: 'analyseGroup', dueOn: '2027-03-05', calendar };

it('is due soon from five school days before, more for what takes more time, fewer for a visit', () => {
  expect(soonOn(task, reader)).toBe('2027-02-26');
  expect(soonOn({ ...task, kind: 'prepareConversation' }, reader)).toBe('2027-02-12'); // over the holiday
  expect(soonOn({ ...task, kind: 'holdVisit' }, reader)).toBe('2027-03-03');
});

it('is said before leave that lasts up to the day itself', () => {
  const leaves = [{ fromOn: '2027-02-22', untilOn: '2027-03-07' }];
  expect(soonOn(task, { ...reader, leaves })).toBe('2027-02-12');
});

it('counts days off: who works on Monday hears of a visit on Friday on Monday', () => {
  expect(soonOn({ ...task, kind: 'holdVisit' }, { ...reader, workingDays: [1] })).toBe('2027-03-01');
});

it('says what is late after one, three and seven school days and then once a week', () => {
  const stages = Array.from({ length: 40 }, (_, n) => addDays('2027-03-05', n)).map((day) => ({
    day,
    stage: stageOn(task, day, reader),
  }));
  const said = stages.filter(({ stage }, n) => stage > (stages[n - 1]?.stage ?? 0)).map(({ day }) => day);
  expect(said).toEqual([
    ...['2027-03-05', '2027-03-08', '2027-03-10', '2027-03-16', '2027-03-23'],
    ...['2027-03-31', '2027-04-07'], // 29 March: Easter Monday
  ]);
});

it('is too early, soon, today', () => {
  const on = ['2027-02-25', '2027-02-26', '2027-03-04', '2027-03-05'];
  expect(on.map((day) => stageOn(task, day, reader))).toEqual([0, 1, 1, 2]);
});

it('asks for help five school days after the day, and for own tasks never', () => {
  expect(helpAskedOn(task)).toBe('2027-03-12');
  expect(helpAskedOn({ ...task, kind: 'own' })).toBeNull();
});

it('asks the coach to help a teacher, the leader to help a coach, and nobody to help the leader', () => {
  expect(['teacher', 'coach', 'schoolLeader'].map((role) => helpersOf(role)[0] ?? null)).toEqual([
    'coach',
    'schoolLeader',
    null,
  ]);
});
