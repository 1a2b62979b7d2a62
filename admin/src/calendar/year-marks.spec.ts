import type { CalendarDay } from '#contract/calendar-days';
import type { CalendarEvent } from '#contract/events';
import { marksOf } from './year-marks';

const event = (kind: CalendarEvent['kind'], cancelledAt: string | null = null) =>
  ({ kind, cancelledAt }) as CalendarEvent;
const day = '2026-12-01';
const other = (kind: CalendarDay['kind'], fromOn = day) => ({ kind, fromOn }) as CalendarDay;

it('marks each kind once with how often, and leaves out what does not go on and what is shaded', () =>
  expect(
    marksOf(day, {
      events: [event('phaseMeeting'), event('consultation'), event('other', '2026-11-01T00:00:00Z')],
      others: [
        other('holiday'),
        other('testPeriod'),
        other('consultation'),
        other('nationalDate'),
        other('nationalDate', '2026-11-30'),
      ],
    }),
  ).toEqual([
    { kind: 'phaseMeeting', times: 1 },
    { kind: 'consultation', times: 2 },
    { kind: 'nationalDate', times: 1 },
  ]));
