import type { Me } from '#contract/access';
import { emptySurvey, schoolsOf, toChange, toCreate } from './survey-form';

const fresh = emptySurvey('school', 'Hoe gebruiken we onze gegevens?', '2026-11-09');

it('proposes two weeks from today, about all domains', () => {
  expect(toCreate(fresh)).toEqual({
    schoolId: 'school',
    title: 'Hoe gebruiken we onze gegevens?',
    domain: null,
    openFrom: '2026-11-09',
    openUntil: '2026-11-23',
  });
  expect(toCreate({ ...fresh, domain: 'lezen' }).domain).toBe('lezen');
});

it('sends of a change only what differs', () => {
  expect(toChange(fresh, fresh)).toEqual({});
  expect(toChange({ ...fresh, openUntil: '2026-11-30', domain: 'rekenen' }, fresh)).toEqual({
    openUntil: '2026-11-30',
  });
  expect(toChange({ ...fresh, title: 'Anders' }, fresh)).toEqual({ title: 'Anders' });
});

it('offers each school of a leader or coach once, and none of somebody else', () => {
  const role = (name: string, schoolId: string | null) => ({ role: name, schoolId, schoolName: schoolId });
  const me = (...roles: ReturnType<typeof role>[]) => ({ roles }) as Me;
  expect(
    schoolsOf(me(role('coach', 'a'), role('schoolLeader', 'a'), role('coach', 'b'), role('teacher', 'c'))),
  ).toEqual([
    { value: 'a', label: 'a' },
    { value: 'b', label: 'b' },
  ]);
  expect(schoolsOf(me(role('boardMember', null)))).toEqual([]);
});
