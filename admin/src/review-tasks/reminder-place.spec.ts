import type { Me } from '#contract/access';
import { reminderPlace } from './reminder-place';

const at = (...schools: (string | null)[]) =>
  ({ roles: schools.map((schoolId) => ({ role: 'coach', schoolId, schoolName: schoolId })) }) as unknown as Me;

it('is the school of the item for who works there or for the whole board', () => {
  expect(reminderPlace(at('kompas', 'linde'), 'linde')).toBe('linde');
  expect(reminderPlace(at(null), 'linde')).toBe('linde');
});

it('is the own school for what is of another or of the whole board, and none for the board itself', () => {
  expect(reminderPlace(at('kompas'), 'linde')).toBe('kompas');
  expect(reminderPlace(at('kompas'), null)).toBe('kompas');
  expect(reminderPlace(at(null), null)).toBeNull();
});
