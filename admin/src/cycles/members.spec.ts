import type { StaffMember } from '#contract/staff';
import { candidates, chosenOf, chosenWith, colleaguesOf, toMembers } from './members';

const person = (id: string, roles: [StaffMember['roles'][number]['role'], string][], leftOn: string | null = null) =>
  ({
    ...{
      id,
      name: id,
      email: '',
      workingDays: [],
      leftOn,
      mailProblemAt: null,
      version: 1,
      may: { mend: false, changeAddress: false },
    },
    roles: roles.map(([role, schoolId]) => ({ role, schoolId, schoolName: null })),
  }) satisfies StaffMember;

it('knows as what somebody of this school can take part, and leaves out who cannot or left', () => {
  const staff = [
    person('both', [
      ['teacher', 'here'],
      ['coach', 'here'],
    ]),
    person('elsewhere', [['coach', 'there']]),
    person('board', [['boardMember', 'here']]),
    person('gone', [['teacher', 'here']], '2026-08-01'),
  ];
  expect(colleaguesOf(staff, 'here')).toEqual([{ id: 'both', name: 'both', roles: ['coach', 'teacher'] }]);
});

it('ticks somebody in one part at a time', () => {
  const coach = chosenWith({}, { id: 'an', part: 'coach' });
  expect(coach).toEqual({ an: 'coach' });
  expect(chosenWith(coach, { id: 'an', part: 'teacher' })).toEqual({ an: 'teacher' });
  expect(chosenWith(coach, { id: 'an', part: 'coach' })).toEqual({});
  expect(toMembers(coach)).toEqual([{ staffId: 'an', part: 'coach' }]);
});

it('keeps who is in it without being of the team any more', () => {
  const members = [{ id: 'left', name: 'Left', part: 'teacher' as const }];
  const team = [{ id: 'an', name: 'An', roles: ['coach' as const] }];
  expect(chosenOf(members)).toEqual({ left: 'teacher' });
  expect(candidates(team, members).map(({ id, roles }) => [id, roles])).toEqual([
    ['an', ['coach']],
    ['left', ['teacher']],
  ]);
});
