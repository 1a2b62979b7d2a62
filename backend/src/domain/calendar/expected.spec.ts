import { expectedAt } from './expected';

const colleagues = [
  { staffId: 'teacher', schoolId: 'here', isOfTeam: true },
  { staffId: 'adviser', schoolId: 'here', isOfTeam: false },
  { staffId: 'away', schoolId: 'there', isOfTeam: true },
  { staffId: 'member', schoolId: null, isOfTeam: false },
];
const event = { schoolId: 'here', ownerId: 'leader', participantIds: ['guest'] };

it('expects the team, with the owner and who is named', () => {
  expect(expectedAt({ ...event, audience: 'team' }, colleagues)).toEqual(['guest', 'leader', 'teacher']);
});

it('expects everybody at a school, the adviser too', () => {
  expect(expectedAt({ ...event, audience: 'school' }, colleagues)).toEqual(['adviser', 'guest', 'leader', 'teacher']);
});

it.each(['people', 'board'] as const)('expects of %s nobody who is not named', (audience) => {
  const schoolId = audience === 'board' ? null : 'here';
  expect(expectedAt({ ...event, schoolId, audience }, colleagues)).toEqual(['guest', 'leader']);
});
