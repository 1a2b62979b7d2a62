import { type CalendarEntry, toICalendar } from './icalendar';

const entry: CalendarEntry = {
  id: '00000000-0000-4000-8000-000000000000',
  kind: 'resultsMeeting',
  title: 'Opbrengstvergadering',
  place: '',
  sequence: 3,
  cancelled: false,
  updatedAt: new Date('2026-09-01T08:00:00Z'),
  startsOn: '2026-10-24',
  endsOn: '2026-10-25',
  startTime: '23:00',
  endTime: '03:30',
};

it('keeps the time on the wall in the night the clock goes back', () => {
  const text = toICalendar([entry], { name: 'Koers', language: 'nl' });
  expect(text).toContain('DTSTART:20261024T210000Z');
  expect(text).toContain('DTEND:20261025T023000Z');
});

it('lets nothing that somebody typed end a line', () => {
  const text = toICalendar([{ ...entry, title: 'Een\r\nSTATUS:CANCELLED\u0000' }], { name: 'K\noers', language: 'en' });
  expect(text.split('\r\n').filter((line) => line.startsWith('STATUS'))).toEqual(['STATUS:CONFIRMED']);
  expect(text).toContain('CATEGORIES:Results meeting');
});

/** Letter for letter, and so in whatever zone the machine stands that runs this. */
it('is these bytes', () => {
  const whole = { ...entry, id: 'whole', startTime: null, endTime: null, cancelled: true, place: 'Aula' };
  expect(toICalendar([entry, whole], { name: 'Koers', language: 'nl' }).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Koers//Jaarkalender//NL',
    'NAME:Koers',
    'X-WR-CALNAME:Koers',
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    'BEGIN:VEVENT',
    'UID:00000000-0000-4000-8000-000000000000@koers',
    'SEQUENCE:3',
    'DTSTAMP:20260901T080000Z',
    'DTSTART:20261024T210000Z',
    'DTEND:20261025T023000Z',
    'SUMMARY:Opbrengstvergadering',
    'CATEGORIES:Opbrengstvergadering',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'BEGIN:VEVENT',
    'UID:whole@koers',
    'SEQUENCE:3',
    'DTSTAMP:20260901T080000Z',
    'DTSTART;VALUE=DATE:20261024',
    'DTEND;VALUE=DATE:20261026',
    'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
    'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
    'SUMMARY:Opbrengstvergadering',
    'LOCATION:Aula',
    'CATEGORIES:Opbrengstvergadering',
    'STATUS:CANCELLED',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});
