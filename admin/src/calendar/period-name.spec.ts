import { formatsFor } from '../figures/format';
import { wordsIn } from '../figures/spec-support/words-in';
import { calendarNl } from '../i18n/calendar.nl';
import { formatters } from '../i18n/format';
import { periodName } from './period-name';

const saying = { words: wordsIn(calendarNl.calendar, 'nl'), formats: formatsFor('nl'), days: formatters('nl') };

it.each([
  ['year', 'schooljaar 2026-2027'],
  ['month', 'november 2026'],
  ['week', 'week 48, ma 23 nov t/m 29 nov 2026'],
  ['list', 'vanaf 29 november 2026'],
] as const)('names what a %s shows: %s', (view, name) =>
  expect(periodName({ view, on: '2026-11-29', schoolId: '', kind: '', who: '' }, saying)).toBe(name),
);
