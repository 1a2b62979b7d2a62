import { emptyConversation, toChange, toCreate, toggled } from './conversation-form';

const fresh = emptyConversation('leaderCoach', { schoolId: 's', title: 'Gesprek', today: '2026-11-29' });

it('sends what is empty as nothing', () => {
  expect(toCreate(fresh)).toEqual({ schoolId: 's', level: 'leaderCoach', domain: null, title: 'Gesprek', onDay: '2026-12-06', startTime: null, endTime: null, place: '', attendeeIds: [], previousId: null, eventId: null }); // prettier-ignore
  expect(toChange({ ...fresh, startTime: '09:00', attendeeIds: ['a'] })).toMatchObject({ startTime: '09:00', endTime: null, attendeeIds: ['a'] }); // prettier-ignore
});

it('leaves day, time and place to the calendar for a talk that stands there', () => {
  expect(toChange({ ...fresh, eventId: 'e' })).toEqual({ title: 'Gesprek', attendeeIds: [] });
  expect(toCreate({ ...fresh, eventId: 'e' }).eventId).toBe('e');
});

it('ticks and unticks people', () => {
  expect([toggled(['a'], 'b'), toggled(['a', 'b'], 'a')]).toEqual([['a', 'b'], ['b']]);
});
