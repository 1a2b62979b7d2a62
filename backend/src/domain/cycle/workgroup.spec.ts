import { type MemberPart, workgroupCount, workgroupHints } from './workgroup';

const full: MemberPart[] = ['schoolLeader', 'coach', 'adviser', 'teacher', 'teacher'];

it.each([
  ['nobody', [], ['noLeader', 'noCoach', 'noAdviser', 'fewTeachers']],
  ['everybody', full, []],
  ['one teacher', full.slice(0, 4), ['fewTeachers']],
  ['five teachers', [...full, 'teacher', 'teacher', 'teacher'], ['manyTeachers']],
  ['no adviser', full.filter((part) => part !== 'adviser'), ['noAdviser']],
] as const)('says gently what is missing with %s', (_who, parts, hints) => {
  expect(workgroupHints(parts)).toEqual(hints);
});

it('counts leader, IB and two teachers; an adviser is a choice', () => {
  expect(workgroupCount([])).toEqual({ have: 0, of: 3 });
  expect(workgroupCount(['schoolLeader', 'teacher'])).toEqual({ have: 1, of: 3 });
  expect(workgroupCount(full.filter((part) => part !== 'adviser'))).toEqual({ have: 3, of: 3 });
});
